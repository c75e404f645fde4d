package nl.kamerspoor.batch;

import static nl.kamerspoor.batch.ReadLists.assertRefused;
import static nl.kamerspoor.batch.ReadLists.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerspoor.batch.entry.InputFormat;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListException;
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
        e failed 4:11: this is not JSON: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries ()
            {"id":"e" "query":"x"}
                      ^
        f failed 5:23: something follows the object (write one object a line)
            {"id":"f","query":"x"}{"query":"y"}
                                  ^
        g failed 6:30: this is not JSON: Duplicate Object property "query" ()
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
        "q2 failed 2:14: this is not JSON: Unexpected character ('\"' (code 34)): was expecting comma"
            + " to separate Object entries ()",
        lines[2]);
    assertEquals(
        "q3 failed 3:1: this line is not a JSON object (begin it with {\"query\":…)", lines[5]);
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
        301 failed 3:9: this line holds a NUL character (remove it; if every letter has one, save the file as UTF-8)
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
        q2 failed 2:3: byte 9 of the file (0xF6, counted from 0) is not UTF-8 (save the file as UTF-8)
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
        q1 failed 1:2: this line holds a NUL character (remove it; if every letter has one, save the file as UTF-8)
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
  void whatIsNotUtf8IsReadAsWindows1252AndSaid() throws Exception {
    String note = "list: is in windows-1252, and was read as that\n";
    Charset windows = Charset.forName("windows-1252");
    assertEquals(
        note + "lines\nq1 1:1 een\nq2 2:1 coördinator €\nq3 3:1 “één zin”\n",
        read("een\ncoördinator €\n“één zin”\n".getBytes(windows), InputFormat.AUTO));
    assertEquals(
        note + "csv\n1 2:3 Israël {}\n",
        read("Nr;Zoekvraag\r\n1;Israël\r\n".getBytes(windows), InputFormat.AUTO));
  }

  @Test
  void aDamagedLineAmongUtf8IsNotTakenForWindows1252() throws Exception {
    byte[] bytes = "co?rdinator\nIsraël\n".getBytes(StandardCharsets.UTF_8);
    bytes[2] = (byte) 0xF6;
    String list = read(bytes, InputFormat.AUTO);
    assertTrue(list.contains("q1 failed 1:3: byte 2 of the file (0xF6"), list);
    assertTrue(list.endsWith("q2 2:1 Israël\n"), list);
  }

  @Test
  void utf16WithAndWithoutAMark() throws Exception {
    String note = "list: is in UTF-16, and was read as that\n";
    String text = "Nr\tZoekvraag\r\n1\tIsraël 😀\r\n";
    String read = note + "tsv\n1 2:3 Israël 😀 {}\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(read, read(("\uFEFF" + text).getBytes(charset), InputFormat.AUTO));
      assertEquals(read, read(text.getBytes(charset), InputFormat.AUTO));
    }
    String longer = "x😀".repeat(20_000);
    assertEquals(
        note + "lines\nq1 1:1 " + longer + "\n",
        read(("\uFEFF" + longer + "\n").getBytes(StandardCharsets.UTF_16LE), InputFormat.AUTO));
  }

  @Test
  void filesThatAreNoText() {
    String workbook =
        "in Excel save its sheet with File > Save As > CSV UTF-8, in LibreOffice with File > Save As >"
            + " Text CSV, and give that file";
    String text = "save it as plain text in UTF-8 (.txt), a query a line, and give that file";
    assertRefused("list: is a workbook, not text; " + workbook, "PK\3\4…xl/workbook.xml…");
    assertRefused(
        "list: is a workbook, not text; " + workbook,
        "PK\3\4…mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK");
    assertRefused("list: is a word processor document; " + text, "PK\3\4…word/document.xml");
    assertRefused("list: is a packed file; unpack it, and give the list in it", "PK\3\4…list.txt…");
    assertRefused("list: is a PDF, not a list; " + text, "%PDF-1.7\n");
    assertRefused("list: is a document in RTF, not a list; " + text, "{\\rtf1\\ansi");
    assertRefused("list: is a web page, not a list; " + text, "<!DOCTYPE html><html>\n");
    byte[] older = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    assertEquals(
        "list: is an old Excel workbook, or another Office file; " + workbook,
        assertThrows(ListException.class, () -> read(older, InputFormat.AUTO)).getMessage());
    byte[] packed = {0x1F, (byte) 0x8B, 8, 0};
    assertEquals(
        "list: is a packed file; unpack it, and give the list in it",
        assertThrows(ListException.class, () -> read(packed, InputFormat.AUTO)).getMessage());
  }

  @Test
  void aLineWithoutEnd() throws Exception {
    String[] lines =
        read("x".repeat(LineReader.MAX_LINE_BYTES + 1) + "\ny\n")
            .replaceAll("x{9,}", "x…")
            .split("\n", -1);
    assertEquals(
        "q1 failed 1:1: this line is longer than 1048576 bytes (is this the right file?)",
        lines[1]);
    assertEquals("q2 2:1 y", lines[4]);
  }
}
