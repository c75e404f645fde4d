package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DutchAnalyzerTest {
  @Test
  void foldsCaseAccentsAndHyphens() {
    assertEquals(
        List.of(
            "=coordinator[Coördi\u00ADnator]@0",
            "~coordineren[Coördi\u00ADnator]@0",
            "=29754[29 754]@1",
            "=noordsyrie[Noord-Syrië]@2",
            "=noord[Noord]@2",
            "=syrie[Syrië]@3",
            "=aivd[A.I.V.D]@4",
            "=is[IS]@5",
            "zijn[IS]@5",
            "=IS[IS]@5"),
        Tokens.of(new DutchAnalyzer(), "Coördi\u00ADnator 29 754 Noord-Syrië A.I.V.D. IS"));
  }

  @Test
  void marksThePartAlone() {
    assertEquals(
        List.of(
            "=terrorismebestrijding[Terrorismebestrijding]@0",
            "+terrorisme[Terrorisme]@0",
            "+bestrijding[bestrijding]@0"),
        Tokens.of(new DutchAnalyzer(), "Terrorismebestrijding"));
  }

  @Test
  void completesSuspendedCompounds() {
    assertEquals(
        List.of(
            "=inlichtingen-[inlichtingen-]@0",
            "+inlichting[inlichtingen]@0",
            "=inlichtingendiensten[inlichtingen-]@0",
            "inlichtingendienst[inlichtingen-]@0",
            "=en[en]@1",
            "=veiligheidsdiensten[veiligheidsdiensten]@2",
            "veiligheidsdienst[veiligheidsdiensten]@2",
            "+veiligheid[veiligheid]@2",
            "+dienst[diensten]@2"),
        Tokens.of(new DutchAnalyzer(), "inlichtingen- en veiligheidsdiensten"));
  }
}
