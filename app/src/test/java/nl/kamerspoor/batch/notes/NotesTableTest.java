package nl.kamerspoor.batch.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerspoor.batch.line.ListException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with notes beside what is read of them. */
final class NotesTableTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static NotesTable read(byte[] bytes) throws Exception {
    return NotesTable.read("coded.csv", new ByteArrayInputStream(bytes));
  }

  private static NotesTable read(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(byte[] bytes) {
    return String.valueOf(assertThrows(ListException.class, () -> read(bytes)).getMessage());
  }

  private static String refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void anySeparatorMarkLineEndAndOrderOfColumns(String separator) throws Exception {
    String rows =
        """
        Paragraph,mijn kolom,NOTE,query_id,tag
        kst-1-2#3,eigen,één,q1,a

        kst-1-2#4,,"een ""twee"", en
        #drie",q1,#b
        ,totaal 2
        """
            .replace(",", separator);
    for (String text :
        List.of(rows, "\uFEFF" + rows.replace("\n", "\r\n"), "sep=" + separator + "\n" + rows)) {
      NotesTable table = read(text);
      assertEquals(List.of("paragraph", "mijn kolom", "note", "query_id", "tag"), table.names());
      String end = text.contains("\r\n") ? "\r\n" : "\n";
      String quoted = "een \"twee\"" + separator + " en" + end + "#drie";
      assertEquals(
          List.of(
              List.of("kst-1-2#3", "eigen", "één", "q1", "a"),
              List.of("kst-1-2#4", "", quoted, "q1", "#b"),
              List.of("", "totaal 2", "", "", "")),
          table.rows().stream().map(NotesTable.Row::cells).toList());
      assertEquals("#b", table.cell(table.rows().get(1), "tag"));
    }
  }

  @Test
  void anyEncodingThatSpreadsheetsWrite() throws Exception {
    String text = "query_id;paragraph;tag;note\nq1;kst-1-2#3;coördinatie;€ 5 – „één”\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            text.getBytes(WINDOWS),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))) {
      assertEquals(
          List.of("q1", "kst-1-2#3", "coördinatie", "€ 5 – „één”"),
          read(bytes).rows().getFirst().cells());
    }
  }

  @Test
  void anEncodingInDoubtIsRefused() {
    byte[] bytes =
        "query_id,paragraph,tag,note\nq1,kst-1-2#3,é,x?y\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xE9;
    assertEquals("coded.csv:2:17: this is not UTF-8; save the file as CSV UTF-8", refused(bytes));
    bytes[bytes.length - 3] = 0;
    assertEquals(
        "coded.csv:2:17: a NUL character; remove it, or save the file as CSV UTF-8 again",
        refused(bytes));
    assertEquals(
        "coded.csv: is a packed file; unpack it, and give the list in it",
        refused("PK\3\4 and so on"));
  }

  @Test
  void damagedQuotingIsRefusedWhereItStands() {
    String header = "query_id,paragraph,tag,note\n";
    assertEquals(
        "coded.csv:3:14: this quote is not closed; a quote inside a quoted cell is doubled",
        refused(header + "q1,kst-1-2#3,a,\nq1,kst-1-2#4,\"b\nq1,kst-1-2#5,,\n"));
    assertEquals(
        "coded.csv:2:17: text behind a closing quote; a quote inside a quoted cell is doubled",
        refused(header + "q1,kst-1-2#3,\"a\"b\",x\n"));
  }

  @Test
  void columnsThatAreMissingDoubledOrNamelessAreRefused() {
    for (String needed : NotesTable.NEEDED) {
      assertEquals(
          "coded.csv:1: there is no column %s, by which notes are kept; put it back, or give a file that --notes has written"
              .formatted(needed),
          refused("query_id,paragraph,tag,note\n1,2,3,4\n".replace(needed, "anders")));
    }
    assertEquals(
        "coded.csv:1:29: a second column tag; rename or remove one of them",
        refused("query_id,paragraph,tag,note,Tag\n"));
    assertEquals(
        "coded.csv:2:9: this cell stands under no column; give its column a name in the first row, or"
            + " put a cell that holds a separator in quotes",
        refused("query_id,paragraph,tag,note\n1,2,3,4,5\n"));
    assertEquals(
        "coded.csv: is empty; where nothing is to be kept, delete it, and it is made anew",
        refused("\n\n"));
  }

  @Test
  void theSameHitTwiceIsRefused() {
    assertEquals(
        "coded.csv:4: the same hit as line 2, kst-1-2#3 of query q1; keep one of them, with the notes of"
            + " both",
        refused(
            "query_id,paragraph,tag,note\nq1,kst-1-2#3,a,\nq2,kst-1-2#3,a,\n q1,kst-1-2#3 ,b,\n"));
  }
}
