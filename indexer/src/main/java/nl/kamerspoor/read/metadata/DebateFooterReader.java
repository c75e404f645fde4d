package nl.kamerspoor.read.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DutchDates;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.read.unit.PaperUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands at the foot of each page of the Handelingen: {@code 8 februari 2024} and {@code
 * Tweede Kamer Staat van de Volkshuisvesting TK 40 40-6-1}: chamber, subject, sitting, and sitting,
 * item and page again.
 */
public final class DebateFooterReader {

  private static final Pattern FOOTER =
      Pattern.compile(
          "(Tweede|Eerste) Kamer (.+?) [TE]K (\\d{1,3}) (\\d{1,3})-(\\d{1,3})-(\\d{1,4})");

  private static final Pattern DATE = Pattern.compile(DutchDates.FORM);

  private DebateFooterReader() {}

  /** Reads what the furniture states; nothing where it is of another kind. */
  public static MetadataFindings read(List<PaperUnit> units) {
    MetadataFindings.Builder findings = MetadataFindings.from(Origin.RUNNING_FOOTER);
    LocalDate date = null;
    Matcher item = null;
    for (PaperUnit unit : units) {
      if (unit.kind() != ParagraphKind.FURNITURE) {
        continue;
      }
      Matcher footer = FOOTER.matcher(unit.text());
      if (item == null && footer.matches()) {
        item = footer;
      } else if (date == null && DATE.matcher(unit.text()).matches()) {
        date = DutchDates.find(unit.text()).orElse(null);
      }
    }
    if (item != null) {
      debate(item, date, findings);
    }
    return findings.build();
  }

  private static void debate(
      Matcher item, @Nullable LocalDate date, MetadataFindings.Builder findings) {
    boolean tweede = item.group(1).equals("Tweede");
    findings.kind(DocumentKind.HANDELINGEN);
    findings.chamber(tweede ? Chamber.TWEEDE : Chamber.EERSTE);
    findings.title(item.group(2));
    if (date != null) {
      SessionYear session = SessionYear.of(date);
      findings.date(date);
      findings.sessionYear(session);
      findings.id(
          new PaperId(
              "h-%s-%d%d-%d-%d"
                  .formatted(
                      tweede ? "tk" : "ek",
                      session.first(),
                      session.first() + 1,
                      Integer.parseInt(item.group(4)),
                      Integer.parseInt(item.group(5)))));
    }
  }
}
