package nl.kamerspoor.batch;

import static nl.kamerspoor.batch.ReadLists.assertRefused;
import static nl.kamerspoor.batch.ReadLists.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
            + " from, limit, all; one that begins with # is passed over",
        "id\tquery\tkleur\n");
  }

  @Test
  void aHeaderWithAnotherNameForTheQueryIsNoQuery() {
    assertRefused("list:1: there is no column \"qurey\"; did you mean query?", "id,qurey\na,x\n");
    assertRefused("list:1: there is no column \"querys\"; did you mean query?", "querys\tfrom\n");
    assertRefused(
        "list:1: there is no column \"qurey\"; did you mean query?", "\"id\",\"qurey\"\na,x\n");
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
    assertRefused(
        "list:1: this header has two separators; put either tabs or commas between its names",
        "id,query\tfrom\n");
    assertRefused(
        "list:1: this header has two separators; put either tabs or commas between its names",
        "\"id\",\"query\"\t\"from\"\n");
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
        "list:1: this line has tabs, but none of its cells is called query; name the columns with"
            + " --columns id,query (# for one to pass over), or say --input-format lines",
        "1\tterugkeer\tx\n");
    assertEquals(
        "tsv\n1 1:3 terugkeer {}\n",
        read(
            "1\tterugkeer\tx\n".getBytes(StandardCharsets.UTF_8),
            InputFormat.AUTO,
            List.of("id", "query", "#")));
  }
}
