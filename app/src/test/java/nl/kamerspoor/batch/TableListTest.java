package nl.kamerspoor.batch;

import static nl.kamerspoor.batch.ReadLists.assertRefused;
import static nl.kamerspoor.batch.ReadLists.read;
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
        a failed 2:5: this row has 3 cells, the header 2 (a tab begins a new cell, in quotes too; write a blank for it)
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
        a failed 2:3: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row stands on one line)
            a,"x
              ^
        b 3:3 y {}
        c failed 4:3: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row stands on one line)
            c,"z
              ^
        d 5:4 een zin {}
        e failed 6:11: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row stands on one line)
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
        c failed 3:3: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row stands on one line)
            c,"over twee
              ^
        q3 failed 4:8: this row has 1 cell, the header 2 (a cell that holds the separator stands in quotes; a quote inside a quoted cell is doubled: ""\"a phrase""\")
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
        b failed 3:6: this row has 2 cells, the header 3 (a cell that holds the separator stands in quotes; a quote inside a quoted cell is doubled: ""\"a phrase""\")
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
        q1 failed 2:3: a cell here is not written as CSV has it (a quote inside a quoted cell is doubled: ""\"a phrase""\")
            a,"een zin" en meer
              ^
        b 3:3 y {}
        """,
        read("id,query\na,\"een zin\" en meer\nb,y\n"));
  }

  @Test
  void unknownColumnsNameNearOnes() {
    assertRefused(
        "list:2: there is no column \"minster\"; did you mean minister?", "# x\nquery\tminster\n");
    assertRefused(
        "list:1: there is no column \"kleur\"; the names are id, query, minister, session-year,"
            + " from, limit, all; one that begins with # is passed over, as all are that --columns does"
            + " not name",
        "id\tquery\tkleur\n");
  }

  @Test
  void aHeaderWithAnotherNameForTheQueryAsksForIt() {
    String rest =
        "; say which one holds the queries, or --columns id,query where it has no header, or"
            + " --input-format lines where each line is a query";
    String none = "list:1: this is a table, but none of its columns is called query: ";
    assertRefused(none + "id, qurey" + rest, "id,qurey\na,x\n");
    assertRefused(none + "querys, from" + rest, "querys\tfrom\n");
    assertRefused(none + "id, qurey" + rest, "\"id\",\"qurey\"\na,x\n");
    assertAsks("query=Omschrijving", "Nr;Omschrijving\n1;Gaza\n");
    assertAsks("query=qurey", "Onderwerp;qurey\nx;y\n");
    assertAsks("query=Zoekvraag", "Onderwerp;Zoekvraag\nx;y\n");
    assertAsks("query=Zoekvraag", "Zoekvraag;Term\nx;y\n");
    assertAsks("id,query,#", "1;terugkeer;x\n");
  }

  /** Refused, with what is to be said of its columns. */
  private static void assertAsks(String columns, String list) {
    assertEquals(columns, assertThrows(ListException.class, () -> read(list)).columns());
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
  void idAndQueryWithoutAHeader() throws Exception {
    String note = "list: has no header; its two columns were read as the id and the query\n";
    assertEquals(note + "tsv\n1 1:3 Gaza {}\nT02 2:5 x {}\n", read("1\tGaza\nT02\tx\n"));
    assertEquals(note + "csv\n1 1:3 Gaza, x {}\n", read("1;Gaza, x\n"));
  }

  @Test
  void blanksBetweenCellsUnderAHeaderOfKnownNames() throws Exception {
    assertEquals(
        """
        list: its first line was read as the names of its columns: Nr, Zoekvraag
        tsv
        1 2:3 Gaza en Israël {}
        2 3:4 "een zin" {}
        q3 failed 4:2: this row has 1 cell, the header 2 (a blank ends each cell but that of the query; put semicolons or tabs between the cells)
            3
             ^
        """,
        read("Nr Zoekvraag\n1 Gaza en Israël\n2  \"een zin\" \n3\n"));
    assertEquals(
        """
        list: its first line was read as the names of its columns: id, query, from
        tsv
        1 2:3 Gaza en Israël {from=[2019]}
        """,
        read("id query from\n1 Gaza en Israël 2019\n"));
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
            q3 failed 4:2: this row has several cells, the header one (a tab or a semicolon begins a new cell; name all columns in the first line)
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
  void aTableBelowATitleIsNotAnsweredAsLines() throws Exception {
    assertEquals(
        """
        lines
        q1 1:1 Zoekvragen
        q2 failed 2:3: this line has cells with semicolons between them, as a table has; the first line has none (begin the list with the names of the columns, or say --input-format lines where each line is a query)
            Nr;Zoekvraag
              ^
        """,
        read("Zoekvragen\nNr;Zoekvraag\n"));
    assertEquals(
        "lines\nq1 1:1 Gaza; Jemen\n",
        read("Gaza; Jemen\n".getBytes(StandardCharsets.UTF_8), InputFormat.LINES));
  }

  @Test
  void twoSeparatorsInOneTable() throws Exception {
    assertEquals(
        """
        csv
        1 2:3 Gaza {}
        q2 failed 3:7: this row has 1 cell, the header 2 (it has commas between its cells, the header semicolons; put the same between all)
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
        q1 failed 2:1: this quote is not closed on its line (a quote inside a quoted cell is doubled: ""\"a phrase""\"; a row stands on one line)
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

  private static String readAs(String list, String... columns) throws Exception {
    return ReadLists.read(
        list.getBytes(StandardCharsets.UTF_8), InputFormat.AUTO, List.of(columns));
  }

  @Test
  void columnsOfAHeaderThatCallsThemOtherwise() throws Exception {
    String list = "Code;Onderwerp;Omschrijving;From\nA;x;Gaza;2019\n";
    assertEquals("csv\nq1 2:5 Gaza {from=[2019]}\n", readAs(list, "query=Omschrijving"));
    assertEquals("csv\nA 2:3 x {from=[2019]}\n", readAs(list, "query=onderwerp", "id=code"));
    ListException none = assertThrows(ListException.class, () -> readAs(list, "query=Vragen"));
    assertEquals(
        "list:1: none of its columns is called \"Vragen\"; they are Code, Onderwerp, Omschrijving,"
            + " From",
        none.getMessage());
    assertEquals(
        "list: its first line names the columns and is not a query\ncsv\n1 2:3 Gaza {}\n",
        readAs("Code;Zoekvraag\n1;Gaza\n", "id", "query"));
  }

  @Test
  void aColumnForPeopleIsPassedOver() throws Exception {
    assertEquals("tsv\nq1 2:1 x {}\n", read("query\t#note\ttarget\nx\ty\tkst-1\n"));
  }

  @Test
  void twoFormsOfAHeader() {
    assertRefused(
        "list:1: \"session_year\" and \"Session-Year\" are the same column; keep one of them",
        "query,session_year,Session-Year\nx,,\n");
    String two =
        "list:1: this header has two separators, tabs and commas; put one kind between all names";
    assertRefused(two, "id,query\tfrom\n");
    assertRefused(two, "\"id\",\"query\"\t\"from\"\n");
    assertRefused(two.replace("tabs", "semicolons"), "id;query,from\n");
  }

  @Test
  void aSecondHeader() throws Exception {
    assertEquals(
        """
        csv
        a 2:3 x {}
        q2 failed 3:1: a second header (make two lists of it, or take this line out)
            id,query
            ^
        b 4:3 y {}
        """,
        read("id,query\na,x\nid,query\nb,y\n"));
  }

  @Test
  void aTableWithoutAHeader() throws Exception {
    assertRefused(
        "list:1: this is a table, but none of its columns is called query: 1, terugkeer, x; name its"
            + " columns (# for one to pass over), or say --input-format lines where each line is a"
            + " query",
        "1\tterugkeer\tx\n");
    assertEquals(
        "tsv\n1 1:3 terugkeer {}\n",
        read(
            "1\tterugkeer\tx\n".getBytes(StandardCharsets.UTF_8),
            InputFormat.AUTO,
            List.of("id", "query", "#")));
  }
}
