package nl.kamerspoor.evaluation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of columns, one at a time, however large it is: UTF-8, ended by LF or CRLF,
 * with or without a byte order mark; empty lines are passed over.
 */
final class Lines implements AutoCloseable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final InputStream in;
  private int number;
  private long bytes;

  private Lines(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * Opens a file.
   *
   * @param file as typed, for messages
   */
  static Lines of(Path path, String file) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(file, null, "this is a folder; give a file");
    }
    return new Lines(file, new BufferedInputStream(Files.newInputStream(path), 1 << 16));
  }

  /** The next line that is not empty; null after the last. */
  @Nullable Line next() throws IOException, LineException {
    while (true) {
      ByteArrayOutputStream read = new ByteArrayOutputStream();
      int next = in.read();
      if (next < 0) {
        return null;
      }
      number++;
      while (next >= 0 && next != '\n') {
        read.write(next);
        next = in.read();
      }
      String text = text(read.toByteArray()).stripTrailing();
      bytes += read.size() + 1L;
      if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
        text = text.substring(1);
      }
      if (!text.isBlank()) {
        return new Line(file + ":" + number, text);
      }
    }
  }

  private String text(byte[] line) throws LineException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer from = ByteBuffer.wrap(line);
    CharBuffer to = CharBuffer.allocate(line.length);
    CoderResult result = decoder.decode(from, to, true);
    to.flip();
    int zero = to.toString().indexOf('\0');
    if (result.isError() || zero >= 0) {
      long at = bytes + (zero >= 0 ? zero : from.position());
      throw new LineException(
          file + ":" + number,
          "",
          zero >= 0 ? zero : to.length(),
          "byte " + (at + 1) + " of the file is no text in UTF-8; save the file as UTF-8");
    }
    return to.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /**
   * A line.
   *
   * @param where the file and its number
   */
  record Line(String where, String text) {

    /** What stands between the tabs. */
    List<Column> betweenTabs() {
      List<Column> columns = new ArrayList<>();
      int start = 0;
      for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
        columns.add(new Column(this, start, text.substring(start, tab)));
        start = tab + 1;
      }
      columns.add(new Column(this, start, text.substring(start)));
      return columns;
    }

    /** What stands between spaces or tabs. */
    List<Column> betweenSpaces() {
      List<Column> columns = new ArrayList<>();
      int position = 0;
      while (position < text.length()) {
        int start = position;
        while (position < text.length() && !Character.isWhitespace(text.charAt(position))) {
          position++;
        }
        if (position > start) {
          columns.add(new Column(this, start, text.substring(start, position)));
        }
        position++;
      }
      return columns;
    }

    LineException wrong(String problem) {
      return new LineException(where, text, text.length(), problem);
    }
  }

  /**
   * A column of a line.
   *
   * @param start where it begins in the line, from 0
   */
  record Column(Line line, int start, String text) {

    LineException wrong(String problem) {
      return new LineException(line.where, line.text, start, problem);
    }
  }
}
