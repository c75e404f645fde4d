package nl.kamerspoor.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.kamerspoor.batch.OptionName.Kind;
import org.junit.jupiter.api.Test;

/** Lists in all their forms, sound and damaged, to entries. */
final class QueryListTest {

  private static final List<OptionName> OPTIONS =
      List.of(
          new OptionName("minister", Kind.VALUES),
          new OptionName("session-year", Kind.VALUES),
          new OptionName("from", Kind.VALUE),
          new OptionName("limit", Kind.VALUE),
          new OptionName("all", Kind.FLAG));

  @Test
  void aQueryALine() throws Exception {
    assertEquals(
        """
        lines
        q1 1:1 terugkeer
        q2 4:1  "de zin", en meer
        q3 5:1 é€😀
        """,
        read("terugkeer\r\n# comment\n\n \"de zin\", en meer\r\n é€😀".replace("\n é", "\né")));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    assertEquals("lines\nq1 1:1 terugkeer\n", read("\uFEFFterugkeer\n"));
    assertEquals("tsv\nq1 2:1 x {}\n", read("\uFEFFquery\nx\n"));
  }

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
  void jsonLines() throws Exception {
    assertEquals(
        """
        jsonl
        a 1:21 "een" zin {all=[true], limit=[5], minister=[blok, knapen]}
        q2 failed 2:13: there is no field "minster" (did you mean minister?)
            {"query":"","minster":"blok"}
                        ^
        x failed 3:1: there is no query here (give it under the name query)
            {"id":"x"}
            ^
        q4 5:11 y {}
        z failed 6:22: there is no field "minster" (did you mean minister?)
            {"id":"z","query":"","minster":"blok"}
                                 ^
        """,
        read(
            """
            {"id":"a", "query":"\\"een\\" zin","minister":["blok","knapen"],"limit":5,"all":true}
            {"query":"","minster":"blok"}
            {"id":"x"}
            # comment
            {"query":"y"}
            {"id":"z","query":"","minster":"blok"}
            """));
  }

  @Test
  void twoQueriesInOneEntryAreNotTakenForOne() throws Exception {
    String list = read("{\"query\":[\"x\",\"y\"]}\n{\"query\":\"z\"}\n");
    assertTrue(list.contains("there is more than one query here"), list);
    assertTrue(list.contains("\nq2 2:"), list);
  }

  @Test
  void brokenJsonSaysWhere() throws Exception {
    String[] lines = read("{\"query\":\"x\"}\n{\"query\":\"y\" \"id\":3}\n[1]\n").split("\n", -1);
    assertEquals("q1 1:11 x {}", lines[1]);
    assertEquals(
        "q2 failed 2:14: this is no JSON: Unexpected character ('\"' (code 34)): was expecting comma"
            + " to separate Object entries ()",
        lines[2]);
    assertEquals(
        "q3 failed 3:1: this line is no JSON object (begin it with {\"query\":…)", lines[5]);
  }

  @Test
  void topics() throws Exception {
    assertEquals(
        """
        trec
        301 4:9 International   Organized Crime
        302 8:8 over  twee regels
        303 failed 12:1: this topic has no <title> (the title of a topic is its query)
            <top>
            ^
        """,
        read(
            """
            <top>
            # no comment in a topic
            <num> Number: 301
            <title> International   Organized Crime
            <desc> Description: <b>x</b>
            </top>
            <top><num>302</num>
            <title>over\s
            twee regels</title>
            </top>

            <top>
            <num> Number: 303
            """));
  }

  @Test
  void idsAreGivenOnce() throws Exception {
    assertEquals(
        """
        tsv
        a 2:3 x {}
        a failed 3:1: the id "a" was given before (give each query an id of its own)
            a
            ^
        """,
        read("id\tquery\na\tx\na\ty\n"));
  }

  @Test
  void invalidUtf8IsToldByItsByte() throws Exception {
    byte[] bytes = "\uFEFFeen\nco?rdinator\ntwee\n".getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xF6;
    assertEquals(
        """
        lines
        q1 1:1 een
        q2 failed 2:3: byte 9 of the file (0xF6, counted from 0) is no UTF-8 (save the file as UTF-8)
            co\uFFFDrdinator
              ^
        q3 3:1 twee
        """,
        read(bytes, InputFormat.AUTO));
  }

  @Test
  void aNulIsNoText() throws Exception {
    assertEquals(
        """
        lines
        q1 failed 1:2: this line holds a NUL character (save the file as UTF-8)
            a\0b
             ^
        q2 2:1 c
        """,
        read("a\0b\nc\n"));
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

  @Test
  void listsWithoutAQuery() {
    assertRefused("list: there is no query in it", "");
    assertRefused("list: there is no query in it", "\uFEFF# only\r\n\r\n# comments\r\n");
    assertRefused("list: there is no query in it, only a header", "id,query\n\n");
  }

  @Test
  void filesThatAreNoText() {
    assertRefused(
        "list: is a packed file (a workbook?); save its list as CSV or as text", "PK\3\4…");
    ListException utf16 =
        assertThrows(
            ListException.class,
            () -> read("a\n".getBytes(StandardCharsets.UTF_16), InputFormat.AUTO));
    assertEquals("list: is in UTF-16; save it as UTF-8", utf16.getMessage());
  }

  @Test
  void aLineWithoutEnd() throws Exception {
    String[] lines =
        read("x".repeat(LineReader.LONGEST + 1) + "\ny\n")
            .replaceAll("x{9,}", "x…")
            .split("\n", -1);
    assertEquals(
        "q1 failed 1:1: this line is longer than 1048576 bytes: no query (save the file as UTF-8)",
        lines[1]);
    assertEquals("q2 2:1 y", lines[4]);
  }

  private static void assertRefused(String message, String list) {
    assertEquals(message, assertThrows(ListException.class, () -> read(list)).getMessage());
  }

  private static String read(String list) throws IOException, ListException {
    return read(list.getBytes(StandardCharsets.UTF_8), InputFormat.AUTO);
  }

  private static String read(byte[] bytes, InputFormat format) throws IOException, ListException {
    return read(bytes, format, List.of());
  }

  private static String read(byte[] bytes, InputFormat format, List<String> header)
      throws IOException, ListException {
    QueryList list =
        QueryList.open("list", new ByteArrayInputStream(bytes), format, header, OPTIONS);
    StringBuilder text = new StringBuilder(list.format().name().toLowerCase(Locale.ROOT) + "\n");
    for (ListedQuery entry = list.next(); entry != null; entry = list.next()) {
      text.append(entry.id());
      switch (entry) {
        case ListedQuery.Asked asked -> {
          Position position = asked.place().of(0);
          text.append(" %d:%d ".formatted(position.line(), position.column()));
          text.append(asked.query());
          if (list.format() != InputFormat.LINES && list.format() != InputFormat.TREC) {
            TreeMap<String, List<String>> options = new TreeMap<>();
            asked
                .options()
                .forEach(
                    (name, values) ->
                        options.put(name, values.stream().map(ListedQuery.Value::text).toList()));
            text.append(' ').append(options);
          }
          text.append('\n');
        }
        case ListedQuery.Unreadable unreadable -> {
          Problem problem = unreadable.problem();
          text.append(
              " failed %d:%d: %s (%s)\n    %s\n    %s^\n"
                  .formatted(
                      problem.position().line(),
                      problem.position().column(),
                      problem.message(),
                      problem.hint(),
                      problem.text(),
                      " ".repeat(problem.caret())));
        }
      }
    }
    return text.toString();
  }
}
