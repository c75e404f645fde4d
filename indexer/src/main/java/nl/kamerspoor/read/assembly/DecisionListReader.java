package nl.kamerspoor.read.assembly;

import java.util.List;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.read.metadata.Findings;
import nl.kamerspoor.read.metadata.Header;
import nl.kamerspoor.read.unit.Unit;

/**
 * Reads the head of a committee's list of decisions: {@code Document: Besluitenlijst van de
 * procedurevergadering van woensdag 26 oktober 2016}.
 */
final class DecisionListReader {

  private static final int DEPTH = 60;
  private static final String LABEL = "Document: ";

  private DecisionListReader() {}

  /** What the head states; empty findings for another paper. */
  static Findings read(List<Unit> units) {
    Findings.Builder findings = Findings.from(Origin.LETTERHEAD);
    for (Unit unit : units.subList(0, Math.min(DEPTH, units.size()))) {
      if (unit.text().startsWith(LABEL)) {
        String title = unit.text().substring(LABEL.length());
        if (Header.kindOf(title).filter(DocumentKind.BESLUITENLIJST::equals).isPresent()) {
          findings.kind(DocumentKind.BESLUITENLIJST).title(title);
        }
      }
    }
    return findings.build();
  }
}
