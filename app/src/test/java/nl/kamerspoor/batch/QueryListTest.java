package nl.kamerspoor.batch;

import static nl.kamerspoor.batch.ReadLists.assertRefused;
import static nl.kamerspoor.batch.ReadLists.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Lists of lines, JSON and topics, sound and damaged, to entries; what holds for lists of any form.
 */
final class QueryListTest {

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
  void whatCannotBeReadKeepsTheIdThatWasGiven() throws Exception {
    assertEquals(
        """
        jsonl
        a failed 1:36: there is more than one query here (give each query an entry of its own)
            y
            ^
        b failed 2:13: there is more than one id here (give each query an entry of its own)
            c
            ^
        d failed 3:30: "maybe" is neither yes nor no (write yes or no under all)
            maybe
            ^
        e failed 4:11: this is no JSON: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries ()
            {"id":"e" "query":"x"}
                      ^
        f failed 5:23: more follows the object (write one object a line)
            {"id":"f","query":"x"}{"query":"y"}
                                  ^
        g failed 6:30: this is no JSON: Duplicate Object property "query" ()
            {"id":"g","query":"x","query":"y"}
                                         ^
        """,
        read(
            """
            {"id":"a","all":"no","query":["x","y"]}
            {"id":["b","c"],"query":"x"}
            {"query":"x","id":"d","all":"maybe"}
            {"id":"e" "query":"x"}
            {"id":"f","query":"x"}{"query":"y"}
            {"id":"g","query":"x","query":"y"}
            """));
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
  void aTopicWithADamagedLineFailsAsAWholeAndByItsNumber() throws Exception {
    assertEquals(
        """
        trec
        301 failed 3:9: this line holds a NUL character (take it out; where all letters have one, save the file as UTF-8)
            <title>x\0y
                    ^
        302 7:21 z
        """,
        read(
            """
            <top>
            <num> Number: 301
            <title>x\0y
            <desc> Description: over
            twee regels
            </top>
            <top><num>302<title>z</top>
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
        q1 failed 1:2: this line holds a NUL character (take it out; where all letters have one, save the file as UTF-8)
            a\0b
             ^
        q2 2:1 c
        """,
        read("a\0b\nc\n"));
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
        "q1 failed 1:1: this line is longer than 1048576 bytes (is this the right file?)",
        lines[1]);
    assertEquals("q2 2:1 y", lines[4]);
  }
}
