package nl.kamerspoor.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a file of columns, one at a time, however large it is, as {@link LineReader}
 * reads them; empty lines are passed over.
 */
final class ColumnLines implements AutoCloseable {

  private final String file;
  private final InputStream in;
  private final LineReader lines;

  private ColumnLines(String file, InputStream in) {
    this.file = file;
    this.in = in;
    this.lines = new LineReader(in);
  }

  /**
   * Opens a file.
   *
   * @param file as typed, for messages
   */
  static ColumnLines of(Path path, String file) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(file, null, EvaluationWording.FOLDER);
    }
    return new ColumnLines(file, Files.newInputStream(path));
  }

  /** Reads the next line that is not empty; null after the last. */
  @Nullable Line next() throws IOException, LineException {
    nl.kamerspoor.batch.line.ListLine line = lines.read();
    while (line != null && line.isBlank()) {
      line = lines.read();
    }
    if (line == null) {
      return null;
    }
    String where = file + ":" + line.number();
    EntryProblem damage = line.damage();
    if (damage != null) {
      throw new LineException(where, "", damage.caret(), damage.message() + "; " + damage.hint());
    }
    return new Line(where, line.text().stripTrailing());
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

    /** Cuts the line at its tabs. */
    List<LineColumn> betweenTabs() {
      List<LineColumn> columns = new ArrayList<>();
      int start = 0;
      for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
        columns.add(new LineColumn(this, start, text.substring(start, tab)));
        start = tab + 1;
      }
      columns.add(new LineColumn(this, start, text.substring(start)));
      return columns;
    }

    /** Cuts the line at its blanks and tabs. */
    List<LineColumn> betweenSpaces() {
      List<LineColumn> columns = new ArrayList<>();
      int position = 0;
      while (position < text.length()) {
        int start = position;
        while (position < text.length() && !Character.isWhitespace(text.charAt(position))) {
          position++;
        }
        if (position > start) {
          columns.add(new LineColumn(this, start, text.substring(start, position)));
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
  record LineColumn(Line line, int start, String text) {

    LineException wrong(String problem) {
      return new LineException(line.where, line.text, start, problem);
    }
  }
}
