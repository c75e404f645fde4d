package nl.kamerspoor.read.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.assembly.PaperAssembler;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.testing.OptionalData;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFinderTest {

  private static final DossierNumber OWN = new DossierNumber("29754", null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          zie Kamerstuk 29 754, nr. 391.                       | [Kamerstuk 29 754, nr. 391] kst-29754-391
          (Kamerstuk 29 754 nr. 435)                           | [Kamerstuk 29 754 nr. 435] kst-29754-435
          Kamerstukken II 2015/16, 29 754, nr. 370, p. 3-4     | [Kamerstukken II 2015/16, 29 754, nr. 370] kst-29754-370
          Kamerstuk 29754, 2018-2019, nr. 491                  | [Kamerstuk 29754, 2018-2019, nr. 491] kst-29754-491
          Kamerstuk 34 300 V, nr. 30                           | [Kamerstuk 34 300 V, nr. 30] kst-34300-V-30
          (36 600-XX, nr. 29)                                  | [36 600-XX, nr. 29] kst-36600-XX-29
          de motie op 21501-32-1740 ingediend                  | [21501-32-1740] kst-21501-32-1740
          Kamerstuk 22112-2425                                 | [Kamerstuk 22112-2425] kst-22112-2425
          Kamerstuk 21501-20                                   | [Kamerstuk 21501-20] kst-21501-20
          (29 754, nrs. 1 t/m 3)                               | [29 754, nrs. 1 t/m 3] kst-29754-1 kst-29754-2 kst-29754-3
          (29 754, nr. 31 en 32)                               | [29 754, nr. 31 en 32] kst-29754-31 kst-29754-32
          29 665, nrs. 162, 165 respectievelijk 168            | [29 665, nrs. 162, 165 respectievelijk 168] kst-29665-162 kst-29665-165 kst-29665-168
          Eerste Kamerstuk 31 570, nrs. B en C                 | [Eerste Kamerstuk 31 570, nrs. B en C] kst-31570-B kst-31570-C
          (Kamerstuk 34 359)                                   | [Kamerstuk 34 359] kst-34359
          Kamerstukken 30246, 33141 en 32396                   | [Kamerstukken 30246] kst-30246; [33141] kst-33141; [32396] kst-32396
          (31 293 en 31 289, nr. 653, bijlage 1)               | [31 293 en 31 289, nr. 653] kst-31293-653
          Kamerstukken 31015-25424-33552-177                   | [Kamerstukken 31015-25424-33552-177] kst-31015-177
          het wetsvoorstel ondermijning (36 463) regelt        | [36 463] kst-36463
          op stuk nr. 214 (26 150)                             | [op stuk nr. 214 (26 150)] kst-26150-214
          de motie op stuk nr. 292, 33576)                     | [op stuk nr. 292, 33576] kst-33576-292
          zie de motie op stuk nr. 12.                         | [op stuk nr. 12] kst-29754-12
          ter vervanging van die gedrukt onder nr. 45          | [gedrukt onder nr. 45] kst-29754-45
          TER VERVANGING VAN DIE GEDRUKT ONDER NR. 45          | [GEDRUKT ONDER NR. 45] kst-29754-45
          Nota naar aanleiding van het verslag - 31815-5       | [31815-5] kst-31815-5
          Verdrag met de Emiraten - 34579-(R2076)-1, besloten  | [34579-(R2076)-1] kst-34579-1
          Zij krijgt nr. 12 (36410-VI).                        | [nr. 12 (36410-VI)] kst-36410-VI-12
          (motie 36 067, letter Y)                             | [36 067, letter Y] kst-36067-Y
          Kamerstukken I 2015/16, 27 925, R                    | [Kamerstukken I 2015/16, 27 925, R] kst-27925-R
          Kamerstukken I 2001/02, 27 896, nr. 117d, blz. 2     | [Kamerstukken I 2001/02, 27 896, nr. 117d] kst-27896-117d
          Kamerstuk 35526-L en Kamerstuk 35850-K               | [Kamerstuk 35526-L] kst-35526-L; [Kamerstuk 35850-K] kst-35850-K
          (Kamerstuk 35934 (R2158), nr. 5)                     | [Kamerstuk 35934 (R2158), nr. 5] kst-35934-5
          Kamerstukken II 2001-02, 28 000 hoofdstuk XII        | [Kamerstukken II 2001-02, 28 000 hoofdstuk XII] kst-28000-XII
          t.v.v. 32500-VIII-30 en t.v.v. 30536-85              | [32500-VIII-30] kst-32500-VIII-30; [30536-85] kst-30536-85
          TK 1996–1997, 25 126 nr. 1; 1998–1999, 26 407 nr. 2  | [TK 1996–1997, 25 126 nr. 1] kst-25126-1; [26 407 nr. 2] kst-26407-2
          bijlage bij Kamerstuk 29754, nr. 500                 | [Kamerstuk 29754, nr. 500] kst-29754-500
          https://zoek.officielebekendmakingen.nl/kst-29754-391.html | [kst-29754-391] kst-29754-391
          blg-881234 en h-tk-20172018-61-10                    | [blg-881234] blg-881234; [h-tk-20172018-61-10] h-tk-20172018-61-10
          Handelingen II 2015/16, nr. 26, item 5               | [Handelingen II 2015/16, nr. 26, item 5] h-tk-20152016-26-5
          Handelingen II 2015/16, 26, item 5                   | [Handelingen II 2015/16, 26, item 5] h-tk-20152016-26-5
          Handelingen I 2005/06, nr. 13, blz. 614              | [Handelingen I 2005/06, nr. 13] h-ek-20052006-13
          Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028 | [Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028] ah-tk-20242025-1028
          """)
  void findsAndResolves(String text, String expected) {
    assertEquals(expected, written(text, OWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in 2015 en 2016, artikel 12, lid 3, nr. 4
          een bedrag van € 12 500 en 29.754 euro
          de Algemene verordening gegevensbescherming (EU 2016/679)
          telefoon 070-3182211 of (06780) 271
          Postbus 20011, nr. 5
          norm NEN-EN 13501-1 en CAS-nummer 13360-57-1
          Stcrt. 2014, nr. 12345
          Mediavormgever (22086)
          nr. WJZ/633567 (10491)
          op stuk nr. 12 is gestemd
          Handelingen 2015/16, blz. 12
          de Handelingen van de Minister 1998
          BWBR0027961, 2012 nr. 5
          """)
  void leavesAloneWhatIsNone(String text) {
    assertEquals("", written(text, null));
  }

  @Test
  void noBreakSpacesAndDashesAreThoseOfThePrinter() {
    assertEquals(
        "[Kamerstukken\u00a0II 2003−2004, 29\u00a0435, nrs.1−2] kst-29435-1 kst-29435-2",
        written("(Kamerstukken\u00a0II 2003−2004, 29\u00a0435, nrs.1−2)", null));
  }

  @Test
  void everyFormatGetsThemByTheAssembler() {
    PaperUnit letterhead = new PaperUnit(ParagraphKind.LETTERHEAD, "29 754 Terrorismebestrijding");
    PaperUnit footnote =
        new PaperUnit(ParagraphKind.FOOTNOTE, 2, "Zie op stuk nr. 12.", 1, List.of(), null);
    PaperUnit footer =
        new PaperUnit(
            ParagraphKind.FURNITURE, "Tweede Kamer, vergaderjaar 2016–2017, 29 754, nr. 423 3");
    Kamerstuk paper =
        PaperAssembler.assemble(
            "letter.txt", "letter", List.of(letterhead, footnote, footer), List.of(), List.of());
    assertEquals(
        List.of(
            List.of(),
            List.of(new Citation(4, 18, "op stuk nr. 12", List.of("kst-29754-12"))),
            List.of()),
        paper.paragraphs().stream().map(Paragraph::citations).toList());
  }

  /** Precision and recall against the publisher's own marks, over the papers that are named. */
  @Test
  void publishersMarksAreFoundAndLittleElse() throws IOException {
    Path file = OptionalData.file("citations.tsv");
    Set<String> marked = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] field = line.split("\t", -1);
      String sentence = field[0] + ": " + field[5] + " -> ";
      if (!field[4].equals("URL")) {
        marked.add(sentence + (field[1].equals("dossierref") ? "kst-" : "") + field[3]);
      }
      KamerstukNumber source = new PaperId(field[0]).number();
      for (Citation citation :
          new CitationFinder(source == null ? null : source.dossier()).find(field[5])) {
        citation.targets().forEach(target -> found.add(sentence + target));
      }
    }
    Set<String> missed = new TreeSet<>(marked);
    missed.removeAll(found);
    Set<String> surplus = new TreeSet<>(found);
    surplus.removeAll(marked);
    assertTrue(missed.size() <= 0.02 * marked.size(), () -> "missed: " + missed);
    assertTrue(surplus.size() <= 0.02 * found.size(), () -> "not marked: " + surplus);
  }

  /** Whatever stands there, citations lie in order, apart, and hold the characters they say. */
  @Test
  @Seeded
  void anyTextIsSurvived(Random random) {
    String[] pieces = {
      "Kamerstuk",
      "ken II ",
      "2015/16, ",
      "29 754",
      "36600",
      "-XX",
      ", nr. ",
      "nrs. ",
      "12",
      " en ",
      " t/m ",
      "(",
      ")",
      "stuk nr. ",
      "kst-",
      "-",
      "\u00a0",
      "R2158",
      "Handelingen II ",
      "A",
      ".",
      "99999"
    };
    for (int round = 0; round < Rounds.of(2_000); round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int end = 0;
      for (Citation citation : new CitationFinder(OWN).find(text.toString())) {
        String message = text.toString();
        assertTrue(citation.start() >= end, message);
        assertTrue(!citation.targets().isEmpty(), message);
        assertEquals(text.substring(citation.start(), citation.end()), citation.text(), message);
        end = citation.end();
      }
    }
  }

  private static String written(String text, @Nullable DossierNumber own) {
    return new CitationFinder(own)
        .find(text).stream()
            .map(citation -> "[" + citation.text() + "] " + String.join(" ", citation.targets()))
            .collect(Collectors.joining("; "));
  }
}
