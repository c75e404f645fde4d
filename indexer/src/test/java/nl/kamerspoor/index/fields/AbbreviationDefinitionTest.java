package nl.kamerspoor.index.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;

/** Texts beside the definitions in them. */
final class AbbreviationDefinitionTest {

  private record Case(String text, List<String> definitions) {
    Case(String text, String... definitions) {
      this(text, List.of(definitions));
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case(
              "Zie het Dreigingsbeeld Terrorisme Nederland (DTN) van juni.",
              "DTN = Dreigingsbeeld Terrorisme Nederland"),
          new Case(
              "het Rijksopleidingsinstituut tegengaan Radicalisering (ROR)",
              "ROR = Rijksopleidingsinstituut tegengaan Radicalisering"),
          new Case(
              "de Koninklijke Marechaussee (KMar) en het Financieel Expertise Centrum (FEC)",
              "KMar = Koninklijke Marechaussee",
              "FEC = Financieel Expertise Centrum"),
          new Case(
              "de Algemene Inlichtingen- en Veiligheidsdienst (hierna: de AIVD)",
              "AIVD = Algemene Inlichtingen- en Veiligheidsdienst"),
          new Case("het Openbaar Ministerie (hierna te noemen «OM»)", "OM = Openbaar Ministerie"),
          new Case(
              "De NCTV (Nationaal Coördinator Terrorismebestrijding en Veiligheid) meldt",
              "NCTV = Nationaal Coördinator Terrorismebestrijding en Veiligheid"),
          new Case("de leden van de fractie (VVD)"),
          new Case("(DTN)"),
          new Case("de staat van Justitie en Veiligheid (VI)"),
          new Case("verordening (EU) 2018/2001, verordening (EU) 2019/1937"),
          new Case("Dit was zo. Terrorisme Nederland (DTN)"),
          new Case("de aanpak van radicalisering (zie de brief)"),
          new Case("de VVD (de vorige keer dus)"),
          new Case("een haakje ( en (NCTV"));

  @Test
  void takesOnlyTheWordsThatSpellIt() {
    for (Case each : CASES) {
      assertEquals(
          each.definitions(),
          AbbreviationDefinition.in(each.text()).stream()
              .map(found -> found.abbreviation() + " = " + found.name())
              .toList(),
          each.text());
    }
  }

  /** Whatever stands there, a definition is made of it. */
  @Test
  @Seeded
  void neverFails(Random random) {
    String letters = "aAbBİß(() ) .-é\t\"«»\uD83D\uDE00";
    for (int round = 0; round < Rounds.of(20_000); round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      for (AbbreviationDefinition found : AbbreviationDefinition.in(text.toString())) {
        String all = text.toString().replaceAll("\\s+", " ");
        assertEquals(
            List.of(true, true),
            List.of(all.contains(found.abbreviation()), all.contains(found.name())),
            text.toString());
      }
    }
  }
}
