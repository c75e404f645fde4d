package nl.kamerspoor.read.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.reference.KamerstukNumbers;
import nl.kamerspoor.read.unit.PaperUnit;

/**
 * Reads what the line at the foot of each page states: {@code Tweede Kamer, vergaderjaar 2016–2017,
 * 29 754, nr. 423 3}.
 */
public final class RunningFooterReader {

  /**
   * The form of a footer; the groups are chamber, session year, numbers (several dossiers joined by
   * "en"), page.
   */
  public static final Pattern FOOTER =
      Pattern.compile(
          "^\\s*(Tweede Kamer|Eerste Kamer|Verenigde Vergadering)(?: der Staten-Generaal)?,\\s+"
              + "vergaderjaar\\s+(\\d{4}\\s*[-–/]\\s*\\d{2,4}),\\s+(.+?)(?:\\s+(\\d{1,4}))?\\s*$");

  private RunningFooterReader() {}

  /** Reads what the running footers among the furniture state. */
  public static MetadataFindings read(List<PaperUnit> units) {
    MetadataFindings.Builder findings = MetadataFindings.from(Origin.RUNNING_FOOTER);
    for (PaperUnit unit : units) {
      if (unit.kind() == ParagraphKind.FURNITURE) {
        Matcher footer = FOOTER.matcher(unit.text());
        if (footer.matches()) {
          read(footer, findings);
        }
      }
    }
    return findings.build();
  }

  private static void read(Matcher footer, MetadataFindings.Builder findings) {
    MetadataNames.chamberOf(footer.group(1)).ifPresent(findings::chamber);
    findings.statedSessionYear(StatedIn.RUNNING_FOOTER, footer.group(2));
    String[] parts = footer.group(3).split("\\s+en\\s+", -1);
    String last = parts[parts.length - 1];
    String number = last.substring(last.lastIndexOf(',') + 1).strip();
    for (String part : parts) {
      String full = part.equals(last) ? part : part + ", " + number;
      KamerstukNumbers.parse(full)
          .ifPresentOrElse(
              findings::number,
              () -> KamerstukNumbers.parseDossier(part).ifPresent(findings::dossier));
    }
  }
}
