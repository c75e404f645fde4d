package nl.kamerspoor.read.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * The line of a letterhead that says what a paper is and by whom: {@code BRIEF VAN DE MINISTER VAN
 * BUITENLANDSE ZAKEN}, {@code GEWIJZIGDE MOTIE VAN DE LEDEN VAN DER STAAIJ EN DIK-FABER TER
 * VERVANGING VAN DIE GEDRUKT ONDER NR. 45}.
 *
 * @param kind what the paper is, or null where the line does not say
 * @param persons the members named, with the office {@code lid} and their party where stated; a
 *     letter names offices only, so none
 * @param offices the offices named: {@code Minister van Buitenlandse Zaken}
 */
public record LetterheadTitle(
    @Nullable DocumentKind kind, List<Signatory> persons, List<String> offices) {

  /** The longest and most exact first: the first that the line begins with is the kind. */
  private static final List<Map.Entry<Pattern, DocumentKind>> KINDS =
      List.of(
          kind("brief (van (de )?|van het )?(minister|staatssecretaris|kabinet)", "BRIEF_REGERING"),
          kind("brief (van de )?(minister-president|viceminister|regering)", "BRIEF_REGERING"),
          kind(
              "brief (van (de |het )?)?(lid|leden|presidium|.{0,60}commissie|voorzitter|griffier"
                  + "|kamer)",
              "BRIEF_KAMER"),
          kind("brief van", "OVERIG"),
          kind("(sub)?amendement", "AMENDEMENT"),
          kind("motie", "MOTIE"),
          kind("lijst van vragen en antwoorden", "LIJST_VAN_VRAGEN_EN_ANTWOORDEN"),
          kind("lijst van vragen", "LIJST_VAN_VRAGEN"),
          kind(
              "(schriftelijke )?vragen (van|gesteld door)|kamervragen|antwoord op vragen"
                  + "|aanhangsel van de handelingen",
              "KAMERVRAGEN"),
          kind(
              "verslag (van )?(een |het )?(nader )?schriftelijk overleg",
              "VERSLAG_SCHRIFTELIJK_OVERLEG"),
          kind(
              "verslag (van )?(een |het )?(algemeen overleg|commissiedebat|notaoverleg"
                  + "|wetgevingsoverleg|tweeminutendebat|rondetafelgesprek|hoorzitting|gesprek)",
              "VERSLAG_COMMISSIEDEBAT"),
          kind(
              "nota (naar aanleiding van|n\\.?a\\.?v\\.?) (het )?((nader|tweede nader|voorlopig|eind)"
                  + " ?)?verslag",
              "NOTA_NAAR_AANLEIDING_VAN_VERSLAG"),
          kind("nota van (wijziging|verbetering)", "NOTA_VAN_WIJZIGING"),
          kind("memorie van toelichting", "MEMORIE_VAN_TOELICHTING"),
          kind("memorie van antwoord", "MEMORIE_VAN_ANTWOORD"),
          kind(
              "(herdruk )?(gewijzigd )?(voorstel van (rijks)?wet|wetsvoorstel|geleidende brief"
                  + "|koninklijke boodschap)",
              "VOORSTEL_VAN_WET"),
          kind(
              "advies (van de )?(afdeling advisering|raad van state)|nader rapport",
              "ADVIES_RAAD_VAN_STATE"),
          kind(
              "(verslag|voorlopig verslag|nader voorlopig verslag|eindverslag|blanco eindverslag"
                  + "|nader verslag)",
              "VERSLAG"),
          kind("besluitenlijst", "BESLUITENLIJST"),
          kind("handelingen", "HANDELINGEN"),
          kind("bijlage", "BIJLAGE"));

  /** What may stand before the kind: that it was changed, and how often. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "^((eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste) )?(nader )?(nadere )?"
              + "(gewijzig?d?e?|herdruk|incidentele suppletoire)? ?",
          Pattern.CASE_INSENSITIVE);

  /** The members of a motion or amendment; the misprints stand in official papers. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?:motie|amendement|vragen|brief|initiatiefnota)\\s+(?:van\\s+(?:(?:het|de)\\s+)?|(?:het|de)\\s+(?=li|le))"
              + "(?:li+ds?|leden|ledn|leden\\s+van)?\\s*(.+?)"
              + "(?:\\s+(?:ter|en)\\s+vervanging\\s+van\\b.*|\\s+over\\b.*|\\s+(?:voorgesteld|ontvangen)\\b.*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public LetterheadTitle {
    persons = List.copyOf(persons);
    offices = List.copyOf(offices);
  }

  private static Map.Entry<Pattern, DocumentKind> kind(String start, String kind) {
    return Map.entry(
        Pattern.compile("^(?:" + start + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        DocumentKind.valueOf(kind));
  }

  /** Reads one header line; a line over several lines of print is joined before. */
  public static LetterheadTitle parse(String line) {
    String text = line.replaceAll("\\s+", " ").strip();
    DocumentKind kind = kindOf(text).orElse(null);
    List<Signatory> persons =
        kind == DocumentKind.MOTIE || kind == DocumentKind.AMENDEMENT ? members(text) : List.of();
    List<String> offices = persons.isEmpty() ? OfficeReader.inHeader(text) : List.of();
    return new LetterheadTitle(kind, persons, offices);
  }

  /** Reads the kind that a header line or a title's part ("Brief regering") names. */
  public static Optional<DocumentKind> kindOf(String text) {
    String folded = text.replaceAll("\\s+", " ").strip();
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.label().equalsIgnoreCase(folded) && kind != DocumentKind.OVERIG) {
        return Optional.of(kind);
      }
    }
    String unchanged = CHANGED.matcher(folded).replaceFirst("");
    return KINDS.stream()
        .filter(entry -> entry.getKey().matcher(unchanged).find())
        .<DocumentKind>map(Map.Entry::getValue)
        .findFirst();
  }

  private static List<Signatory> members(String text) {
    Matcher matcher = MEMBERS.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    String names = matcher.group(1).replaceFirst("(?i)\\s*,?\\s*c\\.?\\s?s\\.?$", "");
    List<Signatory> members = new ArrayList<>();
    for (String name : names.split("\\s*,\\s*|\\s+(?i:en)\\s+", -1)) {
      Matcher party = Pattern.compile("^(.+?)\\s*\\((.+)\\)$").matcher(name.strip());
      String person = party.matches() ? party.group(1) : name.strip();
      if (!person.isEmpty()) {
        members.add(new Signatory(asName(person), "lid", party.matches() ? party.group(2) : null));
      }
    }
    return members;
  }

  /** {@code VAN DER STAAIJ} as a person writes it: {@code Van der Staaij}. */
  static String asName(String capitals) {
    if (!capitals.equals(capitals.toUpperCase(Locale.ROOT))) {
      return capitals;
    }
    List<String> words = new ArrayList<>();
    for (String word : capitals.split(" ", -1)) {
      words.add(
          words.isEmpty() || !PARTICLES.contains(word)
              ? capitalized(word)
              : word.toLowerCase(Locale.ROOT));
    }
    return String.join(" ", words);
  }

  private static final List<String> PARTICLES =
      List.of("VAN", "DE", "DEN", "DER", "TEN", "TER", "TE", "HET", "'T", "’T", "EL", "LA", "IN");

  private static String capitalized(String word) {
    return String.join(
        "-",
        Arrays.stream(word.split("-", -1))
            .map(part -> part.isEmpty() ? part : first(part))
            .toList());
  }

  private static String first(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    return lower.startsWith("ij")
        ? "IJ" + lower.substring(2)
        : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
