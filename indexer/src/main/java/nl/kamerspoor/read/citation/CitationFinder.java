package nl.kamerspoor.read.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.reference.Announcement;
import nl.kamerspoor.document.reference.DossierReference;
import nl.kamerspoor.document.reference.PaperNumbers;
import nl.kamerspoor.document.reference.PublishedId;
import nl.kamerspoor.document.reference.SittingReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references to papers of parliament in a paragraph and resolves them to ids.
 *
 * <p>Every reference holds a number, so the text is looked through once for digits; only where they
 * could be a dossier's, a paper's or a session's does a pattern look at what stands around them.
 *
 * <p>Left alone: five-digit numbers that nothing marks as a dossier (telephone numbers, course
 * codes, standards), dossiers of four digits from before 1970, pages of the Handelingen without the
 * number of the sitting, and {@code stuk nr. 12} in a text whose own dossier is not known.
 */
public final class CitationFinder {

  /** How far back a word can stand that announces a number. */
  private static final int MAX_CHARACTERS_BACK = 80;

  /** The first dossier of five digits is of 1969; the numbers passed 37,000 in 2026. */
  private static final int FIRST_DOSSIER = 10_000;

  private static final int LAST_DOSSIER = 45_000;

  /** What makes {@code 29754-391} a paper's number. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:\\(|\\b(?:t\\.\\s?[va]\\.\\s?v\\.?|moties?|amendement(?:en)?|brie(?:f|ven)|c\\.s\\.))[\\s\\u00a0]*$",
          Pattern.CASE_INSENSITIVE);

  /** Official gazettes have numbers of five digits too. */
  private static final Pattern GAZETTE =
      Pattern.compile(
          "\\b(?:Stb|Stcrt|Trb|PbE[GU]?|Staatsblad|Staatscourant|Postbus)\\b[^()]{0,20}$");

  /** Between two references that share their announcement: {@code Kamerstukken 30246, 33141}. */
  private static final Pattern LIST =
      Pattern.compile("\\s*(?:[,;/&]|en|resp\\.|respectievelijk)\\s*(?:en\\s+)?");

  /** Words of a text in which {@code (36 463)} is a dossier and no amount. */
  private static final Pattern ABOUT_LAWS =
      Pattern.compile(
          "wet|voorstel|motie|amendement|kamer|begroting|nota|dossier|initiatief",
          Pattern.CASE_INSENSITIVE);

  /** Words of a text in which {@code (36463)} is a dossier and no code of something else. */
  private static final Pattern ABOUT_PAPERS =
      Pattern.compile("wetsvoorstel|voorstel van wet|motie|amendement|Kamerstuk|tot wet ");

  private static final Pattern STUK =
      Pattern.compile(
          "(?<stuk>(?:\\b(?:op|onder|met)\\s+)?\\bstuk(?:ken)?[\\s\\u00a0]+|\\b(?:moties?|amendement(?:en)?|gedrukt onder|ondernummers?)[\\s\\u00a0]+)?"
              + "\\bnr(?<many>s)?\\.?[\\s\\u00a0]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_DOSSIER = Pattern.compile("\\s*\\(\\s*(?=\\d\\d)");
  private static final Pattern OF_DOSSIER = Pattern.compile("\\s*,\\s*(?=\\d\\d)");

  private final @Nullable DossierNumber own;

  /**
   * Makes a finder for one paper.
   *
   * @param own the paper's own leading dossier, in which its {@code stuk nr. 12} stands, or null
   */
  public CitationFinder(@Nullable DossierNumber own) {
    this.own = own;
  }

  /** Finds the references in a paragraph's text, in order and without overlap. */
  public List<Citation> find(String text) {
    List<Citation> found = List.of();
    int length = text.length();
    int done = 0;
    for (int i = 0; i < length; i++) {
      if (!PrintedNumbers.isDigit(text, i)) {
        continue;
      }
      int end = i + 1;
      while (end < length && PrintedNumbers.isDigit(text, end)) {
        end++;
      }
      Citation citation = at(text, i, end, done, found.isEmpty() ? null : found.getLast());
      if (citation != null) {
        if (found.isEmpty()) {
          found = new ArrayList<>();
        }
        found.add(citation);
        end = Math.max(end, citation.end());
        done = end;
      }
      i = end - 1;
    }
    return found;
  }

  private @Nullable Citation at(
      String text, int start, int end, int done, @Nullable Citation previous) {
    int digits = end - start;
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (before == '-') {
      PublishedId id = PublishedId.around(text, start, done);
      return id == null ? null : citation(text, id.start(), id.end(), List.of(id.paper().text()));
    }
    if (digits == 5 || (digits == 2 && PrintedNumbers.isThousand(text, end))) {
      Citation citation = dossier(text, start, done, previous);
      if (citation != null || digits == 5) {
        return citation;
      }
    }
    if (digits == 4 && PrintedNumbers.isSession(text, end)) {
      SittingReference sitting =
          SittingReference.around(text, start, Math.max(done, start - MAX_CHARACTERS_BACK));
      return sitting == null
          ? null
          : citation(
              text,
              sitting.start(),
              sitting.end(),
              sitting.targets().stream().map(PaperId::text).toList());
    }
    return digits <= 4 && PrintedNumbers.isNumberSign(text, start) ? stuk(text, start, done) : null;
  }

  /** {@code 29 754, nr. 391}, from the digits of the dossier. */
  private @Nullable Citation dossier(
      String text, int start, int done, @Nullable Citation previous) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (Character.isLetterOrDigit(before) || before == '_' || before == '+') {
      return null;
    }
    int value = PrintedNumbers.value(text, start);
    if (value < FIRST_DOSSIER || value > LAST_DOSSIER) {
      return null;
    }
    int from = Math.max(done, start - MAX_CHARACTERS_BACK);
    int announced = announcedFrom(text, from, start);
    boolean listed = previous != null && LIST.matcher(text).region(previous.end(), start).matches();
    DossierReference reference = DossierReference.at(text, start);
    if (reference == null) {
      return null;
    }
    if (announced < 0 && !listed && !standsAlone(text, start, from, reference)) {
      return null;
    }
    int begin = announced < 0 ? start : announced;
    return citation(text, begin, reference.end(), reference.targets());
  }

  /** Where the words begin that announce the dossier at a place; -1 where none do. */
  private static int announcedFrom(String text, int from, int start) {
    for (int at = from; at < start; at++) {
      char first = text.charAt(at);
      if ("kKeEtTdDwW".indexOf(first) >= 0) {
        Announcement announcement = Announcement.at(text, at);
        if (announcement != null
            && announcement.end() == start
            && announces(text, at, announcement)) {
          return at;
        }
      }
    }
    return -1;
  }

  private static boolean announces(String text, int at, Announcement announcement) {
    boolean word = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (announcement.kind()) {
      case SERIES -> word || "dDwW".indexOf(text.charAt(at)) < 0;
      case HOUSE -> word && announcement.session();
      case ABBREVIATION -> word;
      case NUMERAL -> false;
    };
  }

  /** Whether it is a reference although no word announces a Kamerstuk. */
  private static boolean standsAlone(String text, int start, int from, DossierReference reference) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (before == '/'
        || before == ','
        || (before == '.' && start > 1 && PrintedNumbers.isDigit(text, start - 2))) {
      return false;
    }
    return switch (reference.form()) {
      case NUMBERED -> !GAZETTE.matcher(text).region(from, start).find();
      case THREE_PARTS -> true;
      case TWO_PARTS ->
          PAPER.matcher(text).region(from, start).find() || isLast(text, start, reference.end());
      case COMMA -> isInBrackets(text, start, reference.end()) && isAbout(text, start);
      case SLASH -> false;
      case ALONE, HYPHENATED ->
          (isInBrackets(text, start, reference.end()) && isAbout(text, start))
              || isLast(text, start, reference.end());
    };
  }

  private static boolean isInBrackets(String text, int start, int end) {
    return start > 0
        && text.charAt(start - 1) == '('
        && end < text.length()
        && text.charAt(end) == ')';
  }

  /** Lists of decisions end with it: {@code Nota naar aanleiding van het verslag - 31815-5}. */
  private static boolean isLast(String text, int start, int end) {
    return end == text.length() && text.startsWith(" - ", start - 3) && isAbout(text, start);
  }

  private static boolean isAbout(String text, int start) {
    boolean joined =
        PrintedNumbers.isDigit(text, start + 2)
            && text.length() > start + 5
            && text.charAt(start + 5) == ')';
    return joined
        ? ABOUT_PAPERS.matcher(text).find()
        : ABOUT_LAWS.matcher(text).region(0, start).find();
  }

  /** {@code stuk nr. 214 (26 150)}, {@code stuk nr. 12}, from the paper's number. */
  private @Nullable Citation stuk(String text, int start, int done) {
    if (own == null && !mayNameDossier(text, start)) {
      return null;
    }
    Matcher stuk = STUK.matcher(text).region(Math.max(done, start - MAX_CHARACTERS_BACK), start);
    if (!stuk.find()) {
      return null;
    }
    PaperNumbers numbers = PaperNumbers.at(text, start, stuk.group("many") != null);
    if (numbers == null) {
      return null;
    }
    boolean named = stuk.group("stuk") != null;
    Matcher in = IN_DOSSIER.matcher(text).region(numbers.end(), text.length());
    Matcher of = OF_DOSSIER.matcher(text).region(numbers.end(), text.length());
    if (in.lookingAt()) {
      DossierReference dossier = DossierReference.at(text, in.end());
      if (dossier != null
          && dossier.isDossierAlone()
          && isDossier(text, in.end())
          && dossier.end() < text.length()
          && (named || text.charAt(dossier.end()) == ')')) {
        int end = text.charAt(dossier.end()) == ')' ? dossier.end() + 1 : dossier.end();
        return citation(text, stuk.start(), end, dossier.targets().getFirst(), numbers);
      }
    } else if (named && of.lookingAt()) {
      DossierReference dossier = DossierReference.at(text, of.end());
      if (dossier != null && dossier.isDossierAlone() && isDossier(text, of.end())) {
        return citation(text, stuk.start(), dossier.end(), dossier.targets().getFirst(), numbers);
      }
    }
    if (named && own != null) {
      return citation(
          text, stuk.start(), numbers.end(), PaperId.ofKamerstuk(own.toString()).text(), numbers);
    }
    return null;
  }

  private static Citation citation(
      String text, int start, int end, String dossier, PaperNumbers numbers) {
    return citation(
        text, start, end, numbers.values().stream().map(number -> dossier + "-" + number).toList());
  }

  private static Citation citation(String text, int start, int end, List<String> targets) {
    return new Citation(start, end, text.substring(start, end), targets);
  }

  private static boolean isDossier(String text, int start) {
    int value = PrintedNumbers.value(text, start);
    return value >= FIRST_DOSSIER && value <= LAST_DOSSIER;
  }

  /** Whether a dossier may follow the number: {@code 214 (26 150)}, {@code 292, 33576}. */
  private static boolean mayNameDossier(String text, int at) {
    int last = Math.min(text.length() - 1, at + MAX_CHARACTERS_BACK);
    for (int i = at; i < last; i++) {
      char c = text.charAt(i);
      if ((c == '(' || c == ',') && PrintedNumbers.digitFollows(text, i + 1)) {
        return true;
      }
      if (c == '.' || c == ';') {
        return false;
      }
    }
    return false;
  }
}
