package nl.kamerspoor.read.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.DutchDates;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.reference.KamerstukNumbers;
import nl.kamerspoor.read.unit.PaperUnit;
import org.jspecify.annotations.Nullable;

/** Reads what a paper's letterhead states: its numbers, kind, chamber, date and who submits it. */
public final class LetterheadReader {

  private static final Pattern SESSION =
      Pattern.compile("(?i)\\bvergaderjaar\\s+(\\d{4}\\s*[-–]\\s*(?:\\d{4}|\\d{2}))");

  /** {@code 29 754 Terrorismebestrijding}, {@code 36 455 (R2188) Goedkeuring …}. */
  private static final Pattern DOSSIER =
      Pattern.compile(
          "^(\\d{2} ?\\d{3}(?:[- ](?:\\d{2}|[IVX]{2,6}|[A-Z])(?![\\p{L}\\d]))?(?: \\(R ?\\d{3,4}\\))?)-?"
              + "(?:\\s+(\\p{L}.*))?$");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:(?:[Nn][Rr]\\.?)\\s*(\\d{1,5})|([A-Z]{1,3}))(?:\\s+(.+))?$");

  /** What stands before a date says what the date is. */
  private static final Pattern DATED =
      Pattern.compile(
          "^(?:(’?s-Gravenhage|Den Haag|[Vv]oorgesteld|[Oo]ntvangen|[Vv]astgesteld|[Ii]ngezonden)\\b)"
              + "[^\\d]{0,80}"
              + DutchDates.FORM
              + "\\b");

  private LetterheadReader() {}

  /** Reads what the letterhead units state; nothing where there is no letterhead. */
  public static MetadataFindings read(List<PaperUnit> units) {
    MetadataFindings.Builder findings = MetadataFindings.from(Origin.LETTERHEAD);
    DossierNumber dossier = null;
    for (PaperUnit unit : units) {
      if (unit.kind() != ParagraphKind.LETTERHEAD) {
        continue;
      }
      String text = unit.text();
      Matcher session = SESSION.matcher(text);
      if (session.find()) {
        findings.statedSessionYear(StatedIn.LETTERHEAD, session.group(1));
      }
      chamberOf(text).ifPresent(findings::chamber);
      Matcher dated = DATED.matcher(text);
      if (dated.find()) {
        String label = dated.group(1);
        findings.dateLabel(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
        DutchDates.find(text).ifPresent(findings::date);
        continue;
      }
      dossier = dossierLine(text, findings, dossier);
      numberLine(text, findings, dossier);
    }
    return findings.build();
  }

  private static @Nullable DossierNumber dossierLine(
      String text, MetadataFindings.Builder findings, @Nullable DossierNumber known) {
    Matcher matcher = DOSSIER.matcher(text);
    if (!matcher.matches()) {
      return known;
    }
    Optional<DossierNumber> dossier = KamerstukNumbers.parseDossier(matcher.group(1));
    if (dossier.isEmpty()) {
      return known;
    }
    if (known == null && matcher.group(2) != null) {
      findings.dossierTitle(matcher.group(2));
    }
    findings.dossier(dossier.get());
    return known == null ? dossier.get() : known;
  }

  private static void numberLine(
      String text, MetadataFindings.Builder findings, @Nullable DossierNumber dossier) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      LetterheadTitle header = LetterheadTitle.parse(text);
      findings.kind(header.kind());
      if (header.kind() != null) {
        header.persons().forEach(findings::signatory);
      }
      return;
    }
    String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    if (dossier != null) {
      findings.number(new KamerstukNumber(dossier, number));
    }
    if (matcher.group(3) != null) {
      LetterheadTitle header = LetterheadTitle.parse(matcher.group(3));
      findings.kind(header.kind());
      header.persons().forEach(findings::signatory);
    }
  }

  /** The chamber that the printed line of a letterhead names; an address names one too. */
  private static Optional<Chamber> chamberOf(String text) {
    return text.startsWith("Aan ") ? Optional.empty() : MetadataNames.chamberOf(text);
  }
}
