package nl.kamerspoor.read.assembly;

import java.util.List;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.read.metadata.LetterheadTitle;
import nl.kamerspoor.read.metadata.MetadataFindings;
import nl.kamerspoor.read.unit.PaperUnit;

/**
 * Reads the head of a committee's list of decisions: {@code Document: Besluitenlijst van de
 * procedurevergadering van woensdag 26 oktober 2016}.
 */
final class DecisionListReader {

  private static final int MAX_UNITS_READ = 60;
  private static final String LABEL = "Document: ";

  private DecisionListReader() {}

  /** Reads what the head states; nothing of another paper. */
  static MetadataFindings read(List<PaperUnit> units) {
    MetadataFindings.Builder findings = MetadataFindings.from(Origin.LETTERHEAD);
    for (PaperUnit unit : units.subList(0, Math.min(MAX_UNITS_READ, units.size()))) {
      if (unit.text().startsWith(LABEL)) {
        String title = unit.text().substring(LABEL.length());
        if (LetterheadTitle.kindOf(title).filter(DocumentKind.BESLUITENLIJST::equals).isPresent()) {
          findings.kind(DocumentKind.BESLUITENLIJST).title(title);
        }
      }
    }
    return findings.build();
  }
}
