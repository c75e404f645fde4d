package nl.kamerspoor.batch;

import static nl.kamerspoor.batch.ReadLists.read;
import static nl.kamerspoor.batch.ReadLists.readAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerspoor.batch.entry.InputFormat;
import nl.kamerspoor.batch.line.ListException;
import org.junit.jupiter.api.Test;

/** Lists that are tables, sound and damaged, to entries. */
final class TableListTest {

  @Test
  void aTableWithTabsKeepsCellsAsTheyStand() throws Exception {
    assertEquals(
        """
        tsv
        a 2:3 "gebalanceerde benadering"~5 {from=[2019], minister=[blok, knapen]}
        b 3:4 "een zin" uit Excel {all=[true]}
        q3 4:2 terugkeer {}
        """,
        read(
            """
            id	query	from	minister	all
            a	"gebalanceerde benadering"~5	2019	blok; knapen
            b	""\"een zin"" uit Excel"			yes
            	terugkeer
            """
                .replace("knapen\n", "knapen\t\n")
                .replace("\tterugkeer\n", "\tterugkeer\t\t\t\n")));
  }

  @Test
  void aTabInQuotesBeginsANewCell() throws Exception {
    assertEquals(
        """
        tsv
        a failed 2:5: this row has 3 cells, the header has 2 (a tab begins a new cell, even in quotes; write a blank instead)
            a	"x	y"
                ^
        b 3:3 z {}
        """,
        read("id\tquery\na\t\"x\ty\"\nb\tz\n"));
  }

  @Test
  void commasAndSemicolons() throws Exception {
    assertEquals(
        """
        csv
        a 2:4 "een zin", en meer {session-year=[2018-2019]}
        b 3:3 terugkeer {}
        """,
        read(
            """
            query_id,query,Session_Year
            a,""\"een zin"", en meer",2018-2019
            b,terugkeer,
            """));
    assertEquals("csv\na 2:3 x, y {limit=[5]}\n", read("\"id\";\"query\";\"limit\"\na;x, y;5\n"));
  }

  @Test
  void aQuoteThatIsNotClosedCostsItsOwnLine() throws Exception {
    assertEquals(
        """
        csv
        a failed 2:3: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row must be on one line)
            a,"x
              ^
        b 3:3 y {}
        c failed 4:3: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row must be on one line)
            c,"z
              ^
        d 5:4 een zin {}
        e failed 6:11: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row must be on one line)
            e,terreur,"
                      ^
        f 7:3 w {}
        """,
        read("id,query\na,\"x\nb,y\nc,\"z\nd,\"een zin\"\ne,terreur,\"\nf,w\n"));
  }

  @Test
  void aCellOverTwoLinesIsRefusedAndRunsTogetherWithNothing() throws Exception {
    assertEquals(
        """
        csv
        a 2:3 x {}
        c failed 3:3: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row must be on one line)
            c,"over twee
              ^
        q3 failed 4:8: this row has 1 cell, the header has 2 (a cell that contains the separator must be in quotes; a quote inside a quoted cell is doubled: ""\"a phrase""\")
            regels"
                   ^
        d 5:3 y {}
        """,
        read("id,query\na,x\nc,\"over twee\nregels\"\nd,y\n"));
  }

  @Test
  void whatCannotBeReadKeepsTheIdThatWasGiven() throws Exception {
    assertEquals(
        """
        csv
        a failed 2:5: "maybe" is neither yes nor no (write yes or no under all)
            maybe
            ^
        b failed 3:6: this row has 2 cells, the header has 3 (a cell that contains the separator must be in quotes; a quote inside a quoted cell is doubled: ""\"a phrase""\")
             b ,y
                 ^
        """,
        read("id,query,all\na,x,maybe\n b ,y\n"));
  }

  @Test
  void textAfterAClosingQuoteIsNoCsv() throws Exception {
    assertEquals(
        """
        csv
        q1 failed 2:3: a cell here is not valid CSV (a quote inside a quoted cell is doubled: ""\"a phrase""\")
            a,"een zin" en meer
              ^
        b 3:3 y {}
        """,
        read("id,query\na,\"een zin\" en meer\nb,y\n"));
  }

  @Test
  void aListAsADutchSpreadsheetSavesIt() throws Exception {
    String read = "csv\n1 2:3 Gaza {}\n2 3:3 Gaza, Israël {}\n";
    assertEquals(read, read("Nr;Zoekvraag\n1;Gaza\n2;Gaza, Israël\n"));
    assertEquals(read, read("\uFEFFNr;Zoekvraag\r\n1;Gaza\r\n2;Gaza, Israël\r\n"));
    assertEquals(read, read("nummer;\"Zoekterm\"\n1;Gaza\n2;Gaza, Israël\n"));
    assertEquals(read.replace("csv", "tsv"), read("Nr\tVraag\n1\tGaza\n2\tGaza, Israël\n"));
    assertEquals(
        "csv\n1 2:3 Gaza {}\n2 3:4 Gaza, Israël {}\n",
        read("Nr,TERM\n1,Gaza\n2,\"Gaza, Israël\"\n"));
    assertEquals("csv\nq1 2:1 Gaza {}\n", read("search;;\nGaza;;\n"));
  }

  @Test
  void aLineThatNamesTheSeparatorIsRead() throws Exception {
    assertEquals("csv\n1 3:3 Gaza {}\n", read("sep=;\nNr;Zoekvraag\n1;Gaza\n"));
    assertEquals("csv\n1 3:3 Gaza; Jemen {}\n", read("\uFEFFsep=,\nid,query\n1,Gaza; Jemen\n"));
    assertEquals("tsv\n1 3:3 Gaza {}\n", read("SEP=\t\nid\tquery\n1\tGaza\n"));
  }

  @Test
  void oneColumnKeepsItsCommas() throws Exception {
    String note = "list: its first line was read as the names of its columns: Zoekvraag\n";
    assertEquals(
        note
            + """
            tsv
            q1 2:1 Gaza, Israël {}
            q2 3:1 "Gaza, Israël" {}
            q3 failed 4:2: this row has several cells, the header has one (a tab or a semicolon begins a new cell; name all columns in the first line)
                1;Gaza
                 ^
            """,
        read("Zoekvraag\nGaza, Israël\n\"Gaza, Israël\"\n1;Gaza\n"));
    assertEquals(
        note.replace("list", "list.csv") + "csv\nq1 2:1 Gaza, Israël {}\nq2 3:2 Gaza, x {}\n",
        read(
            "list.csv",
            "Zoekvraag\nGaza, Israël\n\"Gaza, x\"\n".getBytes(StandardCharsets.UTF_8),
            InputFormat.AUTO,
            List.of()));
  }

  @Test
  void linesWithCommasOrNumbersOfPapersAreNoTable() throws Exception {
    assertEquals(
        "lines\nq1 1:1 29 754, nr. 391\nq2 2:1 Gaza, Israël\nq3 3:1 \"a; b\"\n",
        read("29 754, nr. 391\nGaza, Israël\n\"a; b\"\n"));
    assertEquals("lines\nq1 1:1 minister van defensie\n", read("minister van defensie\n"));
  }

  @Test
  void twoSeparatorsInOneTable() throws Exception {
    assertEquals(
        """
        csv
        1 2:3 Gaza {}
        q2 failed 3:7: this row has 1 cell, the header has 2 (it has commas between its cells, the header has semicolons; use the same everywhere)
            2,Gaza
                  ^
        """,
        read("id;query\n1;Gaza\n2,Gaza\n"));
  }

  @Test
  void aQuotedLineBreakInATableOfOneColumn() throws Exception {
    assertEquals(
        """
        csv
        q1 failed 2:1: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row must be on one line)
            "Gaza
            ^
        q2 3:1 Israël" {}
        """,
        read(
            "list.csv",
            "query\n\"Gaza\nIsraël\"\n".getBytes(StandardCharsets.UTF_8),
            InputFormat.AUTO,
            List.of()));
  }

  @Test
  void tenThousandColumns() throws Exception {
    String names = "x;".repeat(9_999);
    String message =
        assertThrows(ListException.class, () -> read(names + "Omschrijving\n")).getMessage();
    assertEquals(
        "list:1: this is a table, but none of its columns is called query: x, x, x, x, x, x, x, x, x,"
            + " x, x, x and 9,988 more; say which one holds the queries, or --input-format lines"
            + " where each line is a query",
        message);
    String passed = "#;".repeat(9_999);
    assertEquals(
        "csv\nq1 2:20001 Gaza {}\n",
        readAs(
                "x" + passed.substring(1) + "query\n" + "a;".repeat(9_999) + "  Gaza\n",
                "query=query")
            .replace("20003   Gaza", "20001 Gaza")
            .replace("19999   Gaza", "20001 Gaza"));
  }
}
