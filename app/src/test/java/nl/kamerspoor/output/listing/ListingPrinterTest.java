package nl.kamerspoor.output.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Listing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A listing in every format. */
final class ListingPrinterTest {

  private static final Listing LISTING =
      new Listing(
          "dossier",
          List.of(
              Listing.Column.of("dossier"),
              Listing.Column.of("papers"),
              Listing.Column.of("oldest_paper"),
              Listing.Column.of("title")),
          List.of(
              row("29754", 1_234L, LocalDate.of(2017, 6, 23), "Terrorismebestrijding | *alles*"),
              row("36600-XX", 7L, null, "=begroting \u001B[31m")));

  @Test
  void text() throws IOException {
    assertEquals(
        """
        dossier   papers  oldest paper  title
        29754      1,234  2017-06-23    Terrorismebestrijding | *alles*
        36600-XX       7                =begroting ␛[31m
        """,
        print(Format.TEXT));
  }

  @Test
  void longCellsStandBelowTheirRowsWhereMostFit() throws IOException {
    assertEquals(
        """
        word                       times  first use   in
        contraterrorisme              10  2017-06-23  kst-29754-423#1
        contraterrorismebeleid         1  2019-04-18
            bijlage-kst-29754-500#222
        Contraterrorismestrategie      1  2019-04-18  kst-27925-681#8
        """,
        text(
            64,
            new Listing(
                "term",
                columns("word", "times", "first use", "in"),
                List.of(
                    row("contraterrorisme", 10, LocalDate.of(2017, 6, 23), "kst-29754-423#1"),
                    row(
                        "contraterrorismebeleid",
                        1,
                        LocalDate.of(2019, 4, 18),
                        "bijlage-kst-29754-500#222"),
                    row(
                        "Contraterrorismestrategie",
                        1,
                        LocalDate.of(2019, 4, 18),
                        "kst-27925-681#8")))));
  }

  @Test
  void aColumnThatHasNoPlaceStandsBelow() throws IOException {
    Listing topics =
        new Listing(
            "topic",
            columns("run", "topic", "query", "nDCG@10", "P@10", "judged@10"),
            List.of(
                row("default", "1", "terugkeer uit strijdgebieden", .6309, .1, .2),
                row("--match inflection", "2", "financiering", .5, .1, .2)));
    assertEquals(
        """
        run                 topic  query                 nDCG@10  P@10  judged@10
        default             1      terugkeer uit            0.63  0.10       0.20
                                   strijdgebieden
        --match inflection  2      financiering             0.50  0.10       0.20
        """,
        text(73, topics));
    assertEquals(
        """
        run                 topic  nDCG@10  P@10  judged@10
            query
        default             1         0.63  0.10       0.20
            terugkeer uit strijdgebieden
        --match inflection  2         0.50  0.10       0.20
            financiering
        """,
        text(60, topics));
    assertEquals(
        """
        run                 nDCG@10  P@10  judged@10
            topic · query
        default                0.63  0.10       0.20
            1 · terugkeer uit strijdgebieden
        --match inflection     0.50  0.10       0.20
            2 · financiering
        """,
        text(48, topics));
  }

  private static final Listing WORDS =
      new Listing(
          "collocate",
          columns("word", "log-lik.", "together", "in all"),
          List.of(
              row("toenemende", 28.82, 5, 178),
              row("terrorismefinanciering", 21.88, 1_004, 165),
              row("D.J.H. (Diederik) van Dijk", 2.5, 1, 3)));

  @Test
  void wordsAreNeverBroken() throws IOException {
    assertEquals(
        """
        word                    log-lik.  together  in all
        toenemende                 28.82         5     178
        terrorismefinanciering     21.88     1,004     165
        D.J.H. (Diederik) van       2.50         1       3
        Dijk
        """,
        text(50, WORDS));
    assertEquals(
        """
        word                 log-lik.  together   in
                                                 all
        toenemende              28.82         5  178
        terrorismefinanciering
                                21.88     1,004  165
        D.J.H. (Diederik)        2.50         1    3
        van Dijk
        """,
        text(44, WORDS));
  }

  @Test
  void aTerminalOfTwentyColumnsGetsARecordARow() throws IOException {
    assertEquals(
        """
        toenemende
            log-lik. 28.82
            together 5
            in all 178
        terrorismefinanciering
            log-lik. 21.88
            together 1,004
            in all 165
        D.J.H. (Diederik)
        van Dijk
            log-lik. 2.50
            together 1
            in all 3
        """,
        text(20, WORDS));
  }

  @Test
  void aTableOfTextsOnlyIsNotBrokenEither() throws IOException {
    Listing words =
        new Listing(
            "word",
            columns("word", "forms", "parts"),
            List.of(
                row("terrorismebestrijding", "terrorismebestrijdingen", "terrorisme bestrijding"),
                row("de", "", "")));
    assertEquals(
        """
        terrorismebestrijding
            forms terrorismebestrijdingen
            parts terrorisme bestrijding
        de
        """,
        text(40, words));
    assertEquals(
        """
        word                   forms                    parts
        terrorismebestrijding  terrorismebestrijdingen  terrorisme
                                                        bestrijding
        de
        """,
        text(62, words));
  }

  @Test
  void idsAreWholeInATerminalThatIsTooNarrowForThem() throws IOException {
    String text =
        text(
            16,
            new Listing(
                "term",
                columns("word", "times", "in"),
                List.of(row("brug", 1, "bijlage-kst-29754-500#222"))));
    assertEquals(
        """
        word  times
            in
        brug      1
            bijlage-kst-29754-500#222
        """,
        text);
  }

  @Test
  void jsonLinesLeaveOutWhatIsNotKnown() throws IOException {
    assertEquals(
        """
        {"type":"dossier","dossier":"29754","papers":1234,"oldest_paper":"2017-06-23","title":"Terrorismebestrijding | *alles*"}
        {"type":"dossier","dossier":"36600-XX","papers":7,"title":"=begroting \\u001B[31m"}
        """,
        print(Format.JSONL));
  }

  @Test
  void csvRunsNoFormula() throws IOException {
    assertEquals(
        """
        dossier,papers,oldest_paper,title
        29754,1234,2017-06-23,Terrorismebestrijding | *alles*
        36600-XX,7,,'=begroting ␛[31m
        """,
        print(Format.CSV));
  }

  @Test
  void tsv() throws IOException {
    assertEquals(
        """
        dossier\tpapers\toldest_paper\ttitle
        29754\t1234\t2017-06-23\tTerrorismebestrijding | *alles*
        36600-XX\t7\t\t'=begroting ␛[31m
        """,
        print(Format.TSV));
  }

  @Test
  void markdownMeansNothingButItself() throws IOException {
    assertEquals(
        """
        | dossier | papers | oldest paper | title |
        | --- | ---: | --- | --- |
        | 29754 | 1,234 | 2017-06-23 | Terrorismebestrijding \\| \\*alles\\* |
        | 36600-XX | 7 |  | \\=begroting ␛\\[31m |
        """,
        print(Format.MARKDOWN));
  }

  private static String text(int width, Listing listing) throws IOException {
    StringWriter out = new StringWriter();
    new ListingPrinter(Format.TEXT, out, Presentation.plain(width))
        .print(listing);
    return out.toString();
  }

  private static List<Listing.Column> columns(String... titles) {
    return Arrays.stream(titles).map(Listing.Column::of).toList();
  }

  private static String print(Format format) throws IOException {
    StringWriter out = new StringWriter();
    new ListingPrinter(format, out, Presentation.plain(80)).print(LISTING);
    return out.toString();
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }
}
