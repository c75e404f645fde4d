package nl.kamerspoor.read.json;

import java.io.IOException;
import java.io.InputStream;
import nl.kamerspoor.read.input.ByteLines;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;

/**
 * Reads JSON Lines: one object a line, either as {@code kamerspoor read} writes them (a {@code
 * document} line, then its {@code paragraph} lines) or in a simple form with a paragraph or a whole
 * document a line: {@code {"id":"BWBR0028717#1","date":"2010-09-30","title":…,"text":…}}. The
 * fields stand in {@code docs/jsonl.md}.
 *
 * <p>A line that cannot be read is reported with its number, and the rest is read.
 */
public final class JsonLinesReader implements FormatReader {

  @Override
  public String name() {
    return "JSON Lines";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    byte[] head = input.head();
    int at = skipBlank(head, startsWithMark(head) ? 3 : 0);
    if (at >= head.length || head[at] != '{') {
      return false;
    }
    int next = skipBlank(head, at + 1);
    return next < head.length && (head[next] == '"' || head[next] == '}');
  }

  @Override
  public void read(Input input, PaperSink sink) throws IOException {
    JsonPapers papers = new JsonPapers(input, sink);
    try (InputStream stream = input.open()) {
      ByteLines lines = new ByteLines(stream);
      while (lines.next()) {
        try {
          if (lines.tooLong()) {
            throw new IllegalArgumentException(JsonMessages.isTooLong());
          }
          int blank = blankBytes(lines);
          if (blank < lines.length()) {
            papers.add(
                JsonObject.read(lines.bytes(), lines.offset() + blank, lines.length() - blank));
          }
        } catch (IllegalArgumentException e) {
          sink.reject(input.file() + ":" + lines.number(), String.valueOf(e.getMessage()));
        }
      }
    }
    papers.finish();
  }

  /** How many bytes before the object: a byte-order mark on the first line, white space. */
  private static int blankBytes(ByteLines lines) {
    int at = lines.offset();
    int end = at + lines.length();
    if (lines.number() == 1 && lines.length() >= 3 && lines.bytes()[at] == (byte) 0xef) {
      at += 3;
    }
    while (at < end && lines.bytes()[at] >= 0 && lines.bytes()[at] <= ' ') {
      at++;
    }
    return at - lines.offset();
  }

  private static boolean startsWithMark(byte[] head) {
    return head.length >= 3
        && head[0] == (byte) 0xef
        && head[1] == (byte) 0xbb
        && head[2] == (byte) 0xbf;
  }

  private static int skipBlank(byte[] head, int from) {
    int at = from;
    while (at < head.length && head[at] <= ' ' && head[at] >= 0) {
      at++;
    }
    return at;
  }
}
