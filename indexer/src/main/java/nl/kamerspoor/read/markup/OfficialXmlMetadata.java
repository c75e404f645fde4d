package nl.kamerspoor.read.markup;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.DutchDates;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.read.input.Whitespace;
import nl.kamerspoor.read.metadata.LetterheadTitle;
import nl.kamerspoor.read.metadata.MetadataFindings;
import nl.kamerspoor.read.metadata.MetadataMessages;
import nl.kamerspoor.read.metadata.MetadataNames;
import nl.kamerspoor.read.metadata.StatedIn;
import org.jspecify.annotations.Nullable;

/**
 * What an official XML document states of itself: in its metadata record where that is inside, in
 * the address of that record where it is not, and in the elements of its letterhead.
 */
final class OfficialXmlMetadata {

  /** {@code https://zoek.officielebekendmakingen.nl/kst-29023-540/metadata.xml}. */
  private static final Pattern RECORD = Pattern.compile(".*/([^/]+)/metadata\\.xml");

  /** {@code h-tk-20172018-61-10}: the chamber, the session year, the sitting, the item. */
  private static final Pattern DEBATE = Pattern.compile("h-([te])k-(\\d{4})(\\d{4})-.*");

  private static final String DATE_LABEL =
      "^(’?s-Gravenhage|Den Haag|Voorgesteld|Ontvangen|Vastgesteld|Ingezonden)\\b.*";

  private final MetadataNames record = new MetadataNames(Origin.XML, "xml metadata");
  private final MetadataFindings.Builder letterhead =
      MetadataFindings.from(Origin.XML, "xml letterhead");
  private final StringBuilder text = new StringBuilder();
  private @Nullable String dossier;
  private @Nullable String suffix;
  private @Nullable String isoDate;
  private @Nullable LetterheadTitle header;

  /** An element begins. */
  void start(String name, Deque<String> around, Function<String, @Nullable String> attribute) {
    switch (name) {
      case "meta", "metadata" -> meta(attribute.apply("name"), attribute.apply("content"));
      case "datum" -> {
        if (around.contains("datumtekst")) {
          isoDate = attribute.apply("isodatum");
        }
      }
      case "handelingen" -> letterhead.kind(DocumentKind.HANDELINGEN);
      case "kamervragen" -> letterhead.kind(DocumentKind.KAMERVRAGEN);
      case "dossier" -> {
        dossier = null;
        suffix = null;
      }
      default -> {}
    }
    if (isValue(name, around)) {
      text.setLength(0);
    }
  }

  /** Text of the element that is open, and of those inside it. */
  void characters(String characters, Deque<String> around) {
    if (!around.contains("noot")) {
      text.append(characters);
    }
  }

  /** An element ends. */
  void end(String name, Deque<String> around) {
    if (!isValue(name, around)) {
      return;
    }
    String value = Whitespace.fold(text.toString());
    switch (name) {
      case "dossiernr" -> dossier = value.replace(" ", "");
      // The number of a Kingdom act, R2160, is printed beside the dossier's but is not part of it.
      case "begrotingshoofdstuk", "raadnr" -> suffix = value.replaceAll("[ ()-]", "");
      case "dossiernummer" -> dossierNumber().ifPresent(letterhead::dossier);
      case "ondernummer" -> number(value);
      case "vergaderdatum" -> DutchDates.find(value).ifPresent(letterhead::date);
      case "item-titel" -> letterhead.title(value);
      case "datumtekst" -> date(value);
      case "tekstregel" -> {
        sessionYear(value);
        MetadataNames.chamberOf(value).ifPresent(letterhead::chamber);
      }
      case "titel" -> {
        if (around.element().equals("dossier")) {
          letterhead.dossierTitle(value);
        } else {
          header = LetterheadTitle.parse(value);
          letterhead.kind(header.kind());
        }
      }
      default -> {}
    }
  }

  /** Someone who submits or signs the paper, in printed order. */
  void signatory(Signatory signatory) {
    letterhead.signatory(signatory);
  }

  /** Whether the paper is a motion. */
  boolean isMotion() {
    return letterhead.build().kind() == DocumentKind.MOTIE;
  }

  /** What the record states, and what the letterhead does. */
  List<MetadataFindings> findings() {
    if (header != null && letterhead.build().signatories().isEmpty()) {
      header.persons().forEach(letterhead::signatory);
    }
    return List.of(record.findings(), letterhead.build());
  }

  /** Elements whose whole text is a value; the others stand inside them or mean nothing here. */
  private static boolean isValue(String name, Deque<String> around) {
    String parent = around.isEmpty() ? "" : around.element();
    return switch (name) {
      case "dossiernr",
          "begrotingshoofdstuk",
          "raadnr",
          "ondernummer",
          "vergaderdatum",
          "item-titel",
          "datumtekst",
          "tekstregel" ->
          true;
      case "titel" -> parent.equals("dossier") || parent.equals("stuk");
      case "dossiernummer" -> true;
      default -> false;
    };
  }

  private void meta(@Nullable String name, @Nullable String content) {
    if (name == null || content == null) {
      return;
    }
    Matcher address = RECORD.matcher(content);
    if (name.equals("OVERHEIDop.externMetadataRecord") && address.matches()) {
      identified(address.group(1));
    } else {
      record.add(name, content);
    }
  }

  private void identified(String id) {
    record.add("DC.identifier", id);
    Matcher debate = DEBATE.matcher(id);
    if (debate.matches()) {
      letterhead.chamber(debate.group(1).equals("t") ? Chamber.TWEEDE : Chamber.EERSTE);
      sessionYear("vergaderjaar " + debate.group(2) + "-" + debate.group(3));
    }
  }

  private Optional<DossierNumber> dossierNumber() {
    try {
      return dossier == null ? Optional.empty() : Optional.of(new DossierNumber(dossier, suffix));
    } catch (IllegalArgumentException e) {
      letterhead.problem(
          MetadataMessages.isNotDossier(StatedIn.LETTERHEAD, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private void number(String number) {
    List<DossierNumber> dossiers = letterhead.build().dossiers();
    if (dossiers.isEmpty()) {
      return;
    }
    try {
      letterhead.number(new KamerstukNumber(dossiers.getFirst(), number));
    } catch (IllegalArgumentException e) {
      letterhead.problem(
          MetadataMessages.isNotNumber(StatedIn.LETTERHEAD, String.valueOf(e.getMessage())));
    }
  }

  /** The date that the publisher worked out counts before the printed one. */
  private void date(String printed) {
    if (printed.matches(DATE_LABEL)) {
      letterhead.dateLabel(printed.replaceFirst(DATE_LABEL, "$1"));
    }
    if (isoDate != null) {
      letterhead.stated(StatedIn.LETTERHEAD, isoDate);
    }
    DutchDates.find(printed).ifPresent(letterhead::date);
  }

  private void sessionYear(String printed) {
    Matcher year = Pattern.compile("(?i)vergaderjaar\\s+(.+)").matcher(printed);
    if (year.matches()) {
      letterhead.statedSessionYear(StatedIn.LETTERHEAD, year.group(1));
    }
  }
}
