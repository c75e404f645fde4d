package nl.kamerspoor.batch;

import static nl.kamerspoor.batch.ReadLists.assertRefused;
import static nl.kamerspoor.batch.ReadLists.read;
import static nl.kamerspoor.batch.ReadLists.readAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerspoor.batch.entry.InputFormat;
import nl.kamerspoor.batch.line.ListException;
import org.junit.jupiter.api.Test;

/** What the columns of a table are, by its header, by what is said, or by what stands in them. */
final class TableColumnsTest {

  @Test
  void unknownColumnsNameNearOnes() {
    assertRefused(
        "list:2: there is no column \"minster\"; did you mean minister?", "# x\nquery\tminster\n");
    assertRefused(
        "list:1: there is no column \"kleur\"; the names are id, query, minister, session-year,"
            + " from, limit, all; one that begins with # is ignored, as are all that --columns does"
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
        q3 failed 4:2: this row has 1 cell, the header has 2 (a blank ends every cell except the query; put semicolons or tabs between the cells)
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
  void aTableBelowATitleIsNotAnsweredAsLines() throws Exception {
    assertEquals(
        """
        lines
        q1 1:1 Zoekvragen
        q2 failed 2:3: this line has semicolons between cells, like a table; the first line has none (begin the list with the names of the columns, or say --input-format lines where each line is a query)
            Nr;Zoekvraag
              ^
        """,
        read("Zoekvragen\nNr;Zoekvraag\n"));
    assertEquals(
        "lines\nq1 1:1 Gaza; Jemen\n",
        read("Gaza; Jemen\n".getBytes(StandardCharsets.UTF_8), InputFormat.LINES));
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
    String two = "list:1: this header has two separators, tabs and commas; use only one of them";
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
        q2 failed 3:1: a second header (make two lists of it, or remove this line)
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
            + " columns (# for one to ignore), or say --input-format lines where each line is a"
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
