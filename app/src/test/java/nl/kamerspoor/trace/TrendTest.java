package nl.kamerspoor.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Papers;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.testing.Seeded;
import nl.kamerspoor.trace.bucket.Bucket;
import nl.kamerspoor.trace.bucket.BucketBy;
import nl.kamerspoor.trace.bucket.Period;
import org.junit.jupiter.api.Test;

/** Papers beside what is counted in them, bucket by bucket. */
final class TrendTest {

  private static final String COPIED =
      "Het kabinet zet onverkort in op de aanpak van terrorisme en werkt daarbij samen met gemeenten"
          + " en internationale partners aan het tijdig onderkennen van de dreiging en het"
          + " verminderen van de aanwas, zoals gemeld in juni.";

  private static final Kamerstuk[] LETTERS = {
    new Papers.Paper("1", "2015-02-03")
        .signedBy("S.A. Blok", "Minister van Buitenlandse Zaken")
        .paper("Terrorisme bestrijden wij.", "De terrorist en zijn terrorisme.", COPIED),
    new Papers.Paper("2", "2015-11-30").kind(DocumentKind.MOTIE).paper("De motie zegt niets."),
    new Papers.Paper("3", "2018-01-15")
        .signedBy("S.A. Blok", "Minister van Buitenlandse Zaken")
        .signedBy("L.F. Asscher", "Minister van Sociale Zaken en Werkgelegenheid")
        .paper(COPIED.replace("juni", "oktober"), "Geen terrorismebestrijding zonder steun.")
  };

  @Test
  void yearsWithAGapAndPapersWithoutADate() throws Exception {
    List<Kamerstuk> papers = new ArrayList<>(List.of(LETTERS));
    papers.add(undated("Terrorisme zonder datum."));
    assertEquals(
        """
        2015 [jaar:2015] 3 in 3 of 1; repeated 0; 2 papers, 4 paragraphs, 48 words
        2016 [jaar:2016] no papers
        2017 [jaar:2017] no papers
        2018 [jaar:2018] 1 in 1 of 1; repeated 1; 1 papers, 2 paragraphs, 40 words
        undated [datum:onbekend] 1 in 1 of 1; repeated 0; 1 papers, 1 paragraphs, 3 words
        total [] 5 in 5 of 3; repeated 1; 4 papers, 7 paragraphs, 91 words
        """,
        counted(MemoryIndex.of(papers), BucketBy.YEAR, false, "terrorisme"));
  }

  @Test
  void repeatedTextCountsOnceWhereAsked() throws Exception {
    assertEquals(
        """
        2015 [jaar:2015] 3 in 3 of 1; repeated 0; 2 papers, 4 paragraphs, 48 words
        2016 [jaar:2016] no papers
        2017 [jaar:2017] no papers
        2018 [jaar:2018] 0 in 0 of 0; repeated 1; 1 papers, 2 paragraphs, 40 words
        total [] 3 in 3 of 1; repeated 1; 3 papers, 6 paragraphs, 88 words
        """,
        counted(Papers.of(LETTERS), BucketBy.YEAR, true, "terrorisme"));
  }

  @Test
  @Seeded
  void theOldestIsTheOriginalInWhateverOrderPapersWereIndexed(Random random) throws Exception {
    String expected = counted(Papers.of(LETTERS), BucketBy.YEAR, true, "terrorisme");
    List<Kamerstuk> papers = new ArrayList<>(Arrays.asList(LETTERS));
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(papers, random);
      assertEquals(
          expected,
          counted(MemoryIndex.of(papers), BucketBy.YEAR, true, "terrorisme"),
          papers.toString());
    }
  }

  @Test
  void namesCountAPaperInEach() throws Exception {
    assertEquals(
        """
        S.A. Blok [minister:"=S.A. Blok"] 4 in 4 of 2; repeated 1; 2 papers, 5 paragraphs, 84 words
        L.F. Asscher [minister:"=L.F. Asscher"] 1 in 1 of 1; repeated 1; 1 papers, 2 paragraphs, 40 words
        not stated [minister:onbekend] 0 in 0 of 0; repeated 0; 1 papers, 1 paragraphs, 4 words
        total [] 4 in 4 of 2; repeated 1; 3 papers, 6 paragraphs, 88 words
        """,
        counted(Papers.of(LETTERS), BucketBy.MINISTER, false, "terrorisme"));
  }

  @Test
  void filtersHoldForCountsAndSizesAlike() throws Exception {
    assertEquals(
        """
        2015 [jaar:2015] 3 in 3 of 1; repeated 0; 1 papers, 3 paragraphs, 44 words
        total [] 3 in 3 of 1; repeated 0; 1 papers, 3 paragraphs, 44 words
        """,
        counted(
            Papers.of(LETTERS),
            BucketBy.YEAR,
            false,
            "terrorisme soort:\"brief regering\" jaar:2015"));
    assertEquals(
        """
        2015 [jaar:2015] 3 in 3 of 1; repeated 0; 1 papers, 3 paragraphs, 44 words
        total [] 3 in 3 of 1; repeated 0; 1 papers, 3 paragraphs, 44 words
        """,
        counted(
            Papers.of(LETTERS), BucketBy.YEAR, false, "terrorisme NOT soort:motie NOT jaar:2018"));
  }

  @Test
  void quartersMonthsSessionsCabinets() throws Exception {
    OpenIndex index = Papers.of(LETTERS);
    assertEquals("2015-Q1 [datum:2015-01..2015-03]", first(index, BucketBy.QUARTER));
    assertEquals("2015-02 [datum:2015-02]", first(index, BucketBy.MONTH));
    assertEquals("2014-2015 [vergaderjaar:2014-2015]", first(index, BucketBy.SESSION_YEAR));
    assertEquals("Rutte II [datum:2012-11-05..2017-10-25]", first(index, BucketBy.CABINET));
    assertEquals(
        "Buitenlandse Zaken [ministerie:\"Buitenlandse Zaken\"]", first(index, BucketBy.MINISTRY));
    assertEquals("brief regering [soort:\"brief regering\"]", first(index, BucketBy.KIND));
    assertEquals("29754 [dossier:29754]", first(index, BucketBy.DOSSIER));
  }

  @Test
  void derivationsAndCompoundsApart() throws Exception {
    TermTrend family =
        trend(Papers.of(LETTERS), BucketBy.YEAR, List.of(), false, MatchLevel.FAMILY, "terrorisme");
    assertEquals(6, family.total().occurrences());
    assertEquals(1, family.total().derived());
    assertEquals(1, family.total().compounds());
    assertEquals(
        "terrorisme EXACT 4, terrorismebestrijding PART 1, terrorist DERIVATION 1",
        forms(family.total()));
  }

  @Test
  void firstAndLastUse() throws Exception {
    TermTrend trend =
        trend(Papers.of(LETTERS), BucketBy.YEAR, List.of(), false, MatchLevel.EXACT, "terrorisme");
    assertEquals(
        "kst-29754-1#1", trend.first() == null ? "" : trend.first().found().id().toString());
    assertEquals("kst-29754-3#1", trend.last() == null ? "" : trend.last().found().id().toString());
  }

  @Test
  void twoPeriods() throws Exception {
    List<Period> periods = List.of(Period.parse("2014..2015"), Period.parse("2018.."));
    TermTrend trend =
        trend(Papers.of(LETTERS), BucketBy.YEAR, periods, false, MatchLevel.EXACT, "terrorisme");
    assertEquals(
        """
        2014..2015 [datum:2014..2015] 3 in 3 of 1; repeated 0; 2 papers, 4 paragraphs, 48 words
        2018.. [datum:2018..] 1 in 1 of 1; repeated 1; 1 papers, 2 paragraphs, 40 words
        total [] 4 in 4 of 2; repeated 1; 3 papers, 6 paragraphs, 88 words
        """,
        text(trend));
    RateChange change = trend.change();
    assertEquals(1, change == null ? 0 : change.among());
    assertEquals(true, change != null && change.isFew());
  }

  @Test
  void aPeriodOutsideTheCorpusHasNoPapers() throws Exception {
    List<Period> periods = List.of(Period.parse("1990..1995"), Period.parse("2015"));
    TermTrend trend =
        trend(Papers.of(LETTERS), BucketBy.YEAR, periods, false, MatchLevel.EXACT, "terrorisme");
    assertEquals(
        """
        1990..1995 [datum:1990..1995] no papers
        2015 [datum:2015] 3 in 3 of 1; repeated 0; 2 papers, 4 paragraphs, 48 words
        total [] 3 in 3 of 1; repeated 0; 2 papers, 4 paragraphs, 48 words
        """,
        text(trend));
    assertNull(trend.change(), "one side has nothing to compare");
  }

  private static Kamerstuk undated(String text) {
    Paragraph paragraph =
        new Paragraph(
            1, ParagraphKind.PARAGRAPH, null, null, text, null, List.of(), List.of(), null);
    return new Kamerstuk(
        new PaperId("brief"), "brief.txt", Metadata.NONE, List.of(paragraph), List.of());
  }

  private static TermTrend trend(
      OpenIndex index,
      BucketBy by,
      List<Period> periods,
      boolean unique,
      MatchLevel level,
      String query)
      throws Exception {
    CountRequest term =
        CountRequest.of(query).withMatch(level).withExpand(SearchRequest.Expand.NAMES);
    return Trend.of(
            index,
            TrendRequest.of(List.of(term)).withBuckets(by).withPeriods(periods).withUnique(unique))
        .terms()
        .getFirst();
  }

  private static String counted(OpenIndex index, BucketBy by, boolean unique, String query)
      throws Exception {
    return text(trend(index, by, List.of(), unique, MatchLevel.INFLECTION, query));
  }

  private static String first(OpenIndex index, BucketBy by) throws Exception {
    Bucket bucket =
        trend(index, by, List.of(), false, MatchLevel.EXACT, "terrorisme")
            .rows()
            .getFirst()
            .bucket();
    return bucket.label() + " [" + bucket.filter() + "]";
  }

  private static String forms(TrendRow row) {
    return row.forms().stream()
        .map(form -> form.form() + " " + form.kind() + " " + form.occurrences())
        .collect(Collectors.joining(", "));
  }

  private static String text(TermTrend trend) {
    List<TrendRow> rows = new ArrayList<>(trend.rows());
    if (trend.unknown() != null) {
      rows.add(trend.unknown());
    }
    rows.add(trend.total());
    return rows.stream()
        .map(
            row -> {
              String bucket = row.bucket().label() + " [" + row.bucket().filter() + "] ";
              return row.hasPapers()
                  ? "%s%d in %d of %d; repeated %d; %d papers, %d paragraphs, %d words\n"
                      .formatted(
                          bucket,
                          row.occurrences(),
                          row.paragraphs(),
                          row.papers(),
                          row.repeated(),
                          row.size().papers(),
                          row.size().paragraphs(),
                          row.size().words())
                  : bucket + "no papers\n";
            })
        .collect(Collectors.joining());
  }
}
