package nl.kamerspoor.output.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A listing in every format. */
final class ListingPrinterTest {

  private record Dossier(String number, long papers, @Nullable LocalDate oldest, String title) {}

  private static final Listing<Dossier> LISTING =
      new Listing<>(
          "dossier",
          List.of(
              Column.text("dossier", Dossier::number),
              Column.count("papers", Dossier::papers),
              Column.day("oldest_paper", Dossier::oldest),
              Column.text("title", Dossier::title)),
          List.of(
              new Dossier(
                  "29754", 1_234, LocalDate.of(2017, 6, 23), "Terrorismebestrijding | *alles*"),
              new Dossier("36600-XX", 7, null, "=begroting \u001B[31m")));

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
            listing(
                "term",
                List.of("word", "times", "first use", "in"),
                List.of(
                    row(
                        Cell.text("contraterrorisme"),
                        Cell.count(10),
                        Cell.day(LocalDate.of(2017, 6, 23)),
                        Cell.text("kst-29754-423#1")),
                    row(
                        Cell.text("contraterrorismebeleid"),
                        Cell.count(1),
                        Cell.day(LocalDate.of(2019, 4, 18)),
                        Cell.text("bijlage-kst-29754-500#222")),
                    row(
                        Cell.text("Contraterrorismestrategie"),
                        Cell.count(1),
                        Cell.day(LocalDate.of(2019, 4, 18)),
                        Cell.text("kst-27925-681#8"))))));
  }

  @Test
  void aColumnThatHasNoPlaceStandsBelow() throws IOException {
    Listing<?> topics =
        listing(
            "topic",
            List.of("run", "topic", "query", "nDCG@10", "P@10", "judged@10"),
            List.of(
                row(
                    Cell.text("default"),
                    Cell.text("1"),
                    Cell.text("terugkeer uit strijdgebieden"),
                    Cell.decimal(.6309),
                    Cell.decimal(.1),
                    Cell.decimal(.2)),
                row(
                    Cell.text("--match inflection"),
                    Cell.text("2"),
                    Cell.text("financiering"),
                    Cell.decimal(.5),
                    Cell.decimal(.1),
                    Cell.decimal(.2))));
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

  private static final Listing<?> WORDS =
      listing(
          "collocate",
          List.of("word", "log-lik.", "together", "in all"),
          List.of(
              row(Cell.text("toenemende"), Cell.decimal(28.82), Cell.count(5), Cell.count(178)),
              row(
                  Cell.text("terrorismefinanciering"),
                  Cell.decimal(21.88),
                  Cell.count(1_004),
                  Cell.count(165)),
              row(
                  Cell.text("D.J.H. (Diederik) van Dijk"),
                  Cell.decimal(2.5),
                  Cell.count(1),
                  Cell.count(3))));

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
    Listing<?> words =
        listing(
            "word",
            List.of("word", "forms", "parts"),
            List.of(
                row(
                    Cell.text("terrorismebestrijding"),
                    Cell.text("terrorismebestrijdingen"),
                    Cell.text("terrorisme bestrijding")),
                row(Cell.text("de"), Cell.text(""), Cell.text(""))));
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
            listing(
                "term",
                List.of("word", "times", "in"),
                List.of(
                    row(
                        Cell.text("brug"),
                        Cell.count(1),
                        Cell.text("bijlage-kst-29754-500#222")))));
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

  private static String text(int width, Listing<?> listing) throws IOException {
    StringWriter out = new StringWriter();
    new ListingPrinter(Format.TEXT, out, Presentation.plain(width)).print(listing);
    return out.toString();
  }

  private static Listing<List<Cell>> listing(
      String type, List<String> names, List<List<Cell>> rows) {
    List<Column<List<Cell>>> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      columns.add(Column.of(names.get(i), row -> row.get(column)));
    }
    return new Listing<>(type, columns, rows);
  }

  private static String print(Format format) throws IOException {
    StringWriter out = new StringWriter();
    new ListingPrinter(format, out, Presentation.plain(80)).print(LISTING);
    return out.toString();
  }

  private static List<Cell> row(Cell... cells) {
    return List.of(cells);
  }
}
