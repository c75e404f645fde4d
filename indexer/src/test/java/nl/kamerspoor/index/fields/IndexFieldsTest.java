package nl.kamerspoor.index.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.PlainText;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.NearestIds;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.open.StatisticsCounter;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.TextCount;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/** Everything that a paper can say, into the index and out of it again. */
class IndexFieldsTest {

  private static final DossierNumber DOSSIER = new DossierNumber("36600", "XX");

  private static final Metadata METADATA =
      new Metadata(
          new Sourced<>(new KamerstukNumber(DOSSIER, "29"), Origin.SIDECAR),
          List.of(
              new Sourced<>(DOSSIER, Origin.XML),
              new Sourced<>(new DossierNumber("29754", null), Origin.LETTERHEAD)),
          new Sourced<>(DocumentKind.BRIEF_REGERING, Origin.LETTERHEAD),
          new Sourced<>("Terugkeer", Origin.SIDECAR),
          new Sourced<>("Begroting", Origin.RUNNING_FOOTER),
          new Sourced<>(Chamber.TWEEDE, Origin.XML),
          new Sourced<>(new SessionYear(2024), Origin.XML),
          new Sourced<>(LocalDate.of(2024, 11, 5), Origin.LETTERHEAD),
          new Sourced<>("Den Haag", Origin.LETTERHEAD),
          List.of(
              new Sourced<>(
                  new Signatory("M.J. van Rijn", "Minister van Buitenlandse Zaken", "PvdA"),
                  Origin.SIGNATURE)),
          List.of(
              new Sourced<>(
                  new Signatory("Çörüz", "Staatssecretaris van Financiën"), Origin.SIDECAR)),
          new Sourced<>(new PaperId("kst-36600-XX-28"), Origin.SIDECAR));

  private static final Kamerstuk PAPER =
      new Kamerstuk(
          new PaperId("kst-36600-XX-29"),
          "corpus/kst-36600-XX-29.xml",
          METADATA,
          List.of(
              new Paragraph(
                  1, ParagraphKind.HEADING, null, 1, "Inleiding", null, List.of(), List.of(), null),
              new Paragraph(
                  2,
                  ParagraphKind.LIST_ITEM,
                  "Inleiding",
                  2,
                  "Zie Kamerstuk 29754, nr. 391 en 392.",
                  null,
                  List.of(3, 4),
                  List.of(
                      new Citation(
                          4,
                          35,
                          "Kamerstuk 29754, nr. 391 en 392",
                          List.of("kst-29754-391", "kst-29754-392"))),
                  new Speaker("Van Nieuwenhuizen-Wijbenga", "minister", "VVD")),
              new Paragraph(
                  3,
                  ParagraphKind.FOOTNOTE,
                  "Inleiding",
                  null,
                  "Aldaar.",
                  3,
                  List.of(),
                  List.of(),
                  null)),
          List.of());

  @Test
  void whatGoesInComesOut() throws Exception {
    try (OpenIndex index =
        MemoryIndex.of(List.of(PAPER, PlainText.paper("x", "x.txt", List.of("Niets."))))) {
      IndexedPaper paper = new IndexedPaper(PAPER.id(), PAPER.file(), METADATA);
      assertEquals(Optional.of(paper), index.paper(PAPER.id()));
      assertEquals(
          PAPER.paragraphs().stream().map(each -> new IndexedParagraph(paper, each)).toList(),
          index.paragraphs(PAPER.id()));
      assertEquals(
          Optional.of(new IndexedParagraph(paper, PAPER.paragraphs().get(1))),
          index.paragraph(PAPER.id().paragraph(2)));
      assertEquals(Metadata.NONE, index.paper(new PaperId("x")).orElseThrow().metadata());
      assertEquals(Optional.empty(), index.paper(new PaperId("y")));
      assertEquals(Optional.empty(), index.paragraph(new PaperId("x").paragraph(2)));
      assertEquals(List.of(), index.paragraphs(new PaperId("y")));
    }
  }

  /** How many of the paper's three paragraphs a filter finds. */
  @Test
  void filtersFindWhatIsKnown() throws Exception {
    try (OpenIndex index = MemoryIndex.of(List.of(PAPER))) {
      record Case(int found, Query query) {}
      LocalDate day = LocalDate.of(2024, 11, 5);
      List<Case> cases =
          List.of(
              new Case(3, MetadataQueries.ministry("buitenlandse zaken")),
              new Case(3, MetadataQueries.ministry("Ministerie van Financiën")),
              new Case(3, MetadataQueries.ministry("Minister van Buitenlandse Zaken")),
              new Case(0, MetadataQueries.ministry("zaken")),
              new Case(1, MetadataQueries.party("vvd")),
              new Case(2, MetadataQueries.party("PvdA")),
              new Case(3, MetadataQueries.dossier(DOSSIER)),
              new Case(3, MetadataQueries.dossier(new DossierNumber("36600", null))),
              new Case(3, MetadataQueries.dossier(new DossierNumber("29754", null))),
              new Case(0, MetadataQueries.dossier(new DossierNumber("36600", "A"))),
              new Case(3, MetadataQueries.paperNumber("29")),
              new Case(3, MetadataQueries.paper("kst-36600-XX-29")),
              new Case(3, MetadataQueries.kind(DocumentKind.BRIEF_REGERING)),
              new Case(0, MetadataQueries.kind(DocumentKind.MOTIE)),
              new Case(1, MetadataQueries.paragraphKind(ParagraphKind.FOOTNOTE)),
              new Case(3, MetadataQueries.chamber(Chamber.TWEEDE)),
              new Case(1, MetadataQueries.cites("kst-29754-392")),
              new Case(3, MetadataQueries.dates(day, day)),
              new Case(3, MetadataQueries.dates(null, day)),
              new Case(0, MetadataQueries.dates(day.plusDays(1), null)),
              new Case(3, MetadataQueries.sessionYears(new SessionYear(2024), null)),
              new Case(0, MetadataQueries.sessionYears(null, new SessionYear(2023))));
      for (Case each : cases) {
        assertEquals(each.found(), index.searcher().count(each.query()), each.query()::toString);
      }
    }
  }

  @Test
  void aWrongIdHasNeighbours() throws Exception {
    List<Kamerstuk> papers =
        List.of("kst-29754-391", "kst-29754-423", "kst-27925-423", "bijlage-kst-29754-500").stream()
            .map(id -> PlainText.paper(id, id + ".txt", List.of("Tekst.")))
            .toList();
    try (OpenIndex index = MemoryIndex.of(papers)) {
      assertEquals(List.of("kst-29754-423", "kst-29754-391"), near(index, "kst-29754-422", 5));
      assertEquals(
          List.of("bijlage-kst-29754-500", "kst-29754-423"), near(index, "kst-29754-500", 2));
      assertEquals(List.of("kst-27925-423"), near(index, "kst-27926-423", 5));
      assertEquals(List.of(), near(index, "h-tk-20172018-61-10", 5));
    }
  }

  private static List<String> near(OpenIndex index, String id, int most) throws IOException {
    return NearestIds.among(index.reader(), IndexFields.PAPER, id, most);
  }

  @Test
  void aNumberThatIsNotThereHasTheNearestOnes() throws Exception {
    try (OpenIndex index = MemoryIndex.of(List.of(PAPER))) {
      assertEquals(
          List.of("29754"), NearestIds.among(index.reader(), IndexFields.DOSSIER, "29999", 1));
    }
  }

  @Test
  void statisticsCountWhatIsKnownAndWhatIsNot() throws Exception {
    try (OpenIndex index =
        MemoryIndex.of(List.of(PAPER, PlainText.paper("x", "x.txt", List.of("Niets meer."))))) {
      IndexStatistics statistics = new StatisticsCounter(index).count(Ledger.EMPTY);
      TextCount paper = new TextCount(1, 3, 9);
      TextCount unknown = new TextCount(1, 1, 2);
      assertEquals(paper.plus(unknown), statistics.total());
      assertEquals(Map.of(2024, paper), statistics.years());
      assertEquals(unknown, statistics.undated());
      assertEquals(List.of("29754", "36600-XX"), List.copyOf(statistics.dossiers().keySet()));
      assertEquals(unknown, statistics.withoutDossier());
      assertEquals(Map.of("brief regering", paper), statistics.kinds());
      assertEquals(unknown, statistics.withoutKind());
      assertEquals(LocalDate.of(2024, 11, 5), statistics.oldest());
      assertEquals(
          Map.of("heading", 1L, "list-item", 1L, "footnote", 1L, "paragraph", 1L),
          statistics.paragraphKinds());
    }
  }
}
