package nl.kamerspoor.document.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Random;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;

/** What this program prints for papers, read again. */
final class PrintedReferenceReadBackTest {

  /** Whatever is printed for a paper is read as that paper. */
  @Test
  @Seeded
  void readsWhatIsPrinted(Random random) {
    for (int round = 0; round < Rounds.of(2_000); round++) {
      PaperId paper = drawn(random);
      Metadata metadata = metadata(random);
      LegalCitation citation = LegalCitation.of(paper, metadata);
      assertNotNull(citation);
      PaperId linked = paper.parent() != null ? paper.parent() : paper;
      int page = 1 + random.nextInt(300);
      String edition = citation.relation().words() + citation.publication();
      assertEquals(
          paper.text(),
          ReferenceReaderTest.whole(ReferenceReader.ALONE, citation.text()),
          citation.text());
      assertEquals(
          paper.text(),
          ReferenceReaderTest.whole(ReferenceReader.ALONE, edition + citation.inPublication(page)),
          citation.inPublication(page));
      assertEquals(
          linked.text(),
          ReferenceReaderTest.whole(ReferenceReader.ALONE, citation.link().toString()));
      assertEquals(paper.text(), ReferenceReaderTest.whole(ReferenceReader.ALONE, paper.text()));
      assertEquals(
          paper.paragraph(page).toString(),
          ReferenceReaderTest.whole(ReferenceReader.ALONE, paper.paragraph(page).toString()));
      KamerstukNumber number = paper.number();
      if (number != null) {
        assertEquals(
            paper.text(), ReferenceReaderTest.whole(ReferenceReader.ALONE, number.toString()));
      }
    }
  }

  private static PaperId drawn(Random random) {
    int session = 1995 + random.nextInt(35);
    String house = random.nextBoolean() ? "tk" : "ek";
    int number = 1 + random.nextInt(4_000);
    return switch (random.nextInt(8)) {
      case 0 ->
          new PaperId(
              "h-%s-%d%d-%d-%d"
                  .formatted(
                      house, session, session + 1, 1 + random.nextInt(110), 1 + number % 30));
      case 1 -> new PaperId("ah-%s-%d%d-%d".formatted(house, session, session + 1, number));
      case 2 -> new PaperId("bijlage-" + kamerstuk(random, number).id());
      default -> kamerstuk(random, number).id();
    };
  }

  private static KamerstukNumber kamerstuk(Random random, int number) {
    String digits = Integer.toString(10_000 + random.nextInt(35_000));
    String letters = Character.toString('A' + random.nextInt(26));
    String[] chapters = {"I", "IIA", "IV", "IXB", "VI", "X", "XII", "XVIII", "XXII", letters};
    return switch (random.nextInt(5)) {
      case 0 -> {
        String chapter = chapters[random.nextInt(chapters.length)];
        String in = random.nextInt(4) == 0 ? letters : Integer.toString(number);
        yield new KamerstukNumber(new DossierNumber("36600", chapter), in);
      }
      case 1 ->
          new KamerstukNumber(
              new DossierNumber("21501", "%02d".formatted(random.nextInt(100))),
              Integer.toString(number));
      case 2 -> new KamerstukNumber(new DossierNumber("36067", null), letters);
      default -> new KamerstukNumber(new DossierNumber(digits, null), Integer.toString(number));
    };
  }

  private static Metadata metadata(Random random) {
    Metadata none = Metadata.NONE;
    Chamber chamber = random.nextBoolean() ? Chamber.TWEEDE : null;
    return new Metadata(
        none.number(),
        none.dossiers(),
        none.kind(),
        none.title(),
        none.dossierTitle(),
        chamber == null ? null : new Sourced<>(chamber, Origin.SIDECAR),
        random.nextInt(3) == 0
            ? null
            : new Sourced<>(new SessionYear(1995 + random.nextInt(35)), Origin.SIDECAR),
        none.date(),
        none.dateLabel(),
        none.signatories(),
        none.sentBy(),
        none.parent());
  }
}
