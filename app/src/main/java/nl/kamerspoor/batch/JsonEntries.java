package nl.kamerspoor.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.batch.entry.ColumnNames;
import nl.kamerspoor.batch.entry.ColumnNames.Cell;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.entry.RawEntry;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineGroup;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a list with a JSON object on each line, whose fields are named as columns are. */
final class JsonEntries implements RawEntry.Reader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** The characters of an escape, such as {@code \}{@code u00e9}, that stands for one. */
  private static final int UNICODE_ESCAPE_LENGTH = 6;

  private final LineReader lines;
  private final ColumnNames columns;

  JsonEntries(LineReader lines, ColumnNames columns) {
    this.lines = lines;
    this.columns = columns;
  }

  @Override
  public @Nullable RawEntry next() throws IOException {
    for (ListLine line = lines.read(); line != null; line = lines.read()) {
      EntryProblem damage = line.damage();
      if (damage != null) {
        return RawEntry.unreadable(damage);
      }
      if (!line.isBlank() && !line.isComment()) {
        return entry(new LineGroup(line.number(), line.text()));
      }
    }
    return null;
  }

  private RawEntry entry(LineGroup line) {
    List<Cell> cells = new ArrayList<>();
    EntryProblem problem = read(line, cells);
    return problem == null
        ? columns.entry(cells, line)
        : RawEntry.unreadable(problem, columns.id(cells));
  }

  /** Reads all fields, as far as it can; says why it cannot go on, or null. */
  private @Nullable EntryProblem read(LineGroup line, List<Cell> cells) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line.text())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return refused(line, json, "this line is not a JSON object", "begin it with {\"query\":…");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        EntryProblem problem = field(line, json, cells);
        if (problem != null) {
          return problem;
        }
      }
      return json.nextToken() == null
          ? null
          : refused(line, json, "something follows the object", "write one object a line");
    } catch (JacksonException unreadable) {
      int column = Math.max(1, unreadable.getLocation().getColumnNr());
      return line.problem(
          Math.min(column - 1, line.text().length()),
          "this is not JSON: %s".formatted(unreadable.getOriginalMessage()),
          "");
    }
  }

  /** Reads a field's value; says why it cannot, or null. */
  private @Nullable EntryProblem field(LineGroup line, JsonParser json, List<Cell> cells) {
    String written = json.currentName();
    String name = columns.known(written);
    if (name == null) {
      return refused(
          line, json, "there is no field \"%s\"".formatted(written), columns.hint(written));
    }
    if (cells.stream().anyMatch(cell -> cell.name().equals(name))) {
      return refused(line, json, "\"%s\" occurs here twice".formatted(written), "keep one of them");
    }
    JsonToken token = json.nextToken();
    if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (!json.currentToken().isScalarValue()) {
          return refused(line, json, "a list holds texts only", "");
        }
        cells.add(new Cell(name, value(line, json)));
      }
    } else if (token.isScalarValue()) {
      if (token != JsonToken.VALUE_NULL) {
        cells.add(new Cell(name, value(line, json)));
      }
    } else {
      return refused(line, json, "\"%s\" holds an object".formatted(written), "write a text");
    }
    return null;
  }

  private static Value value(LineGroup line, JsonParser json) {
    int start = start(json);
    boolean quoted = json.currentToken() == JsonToken.VALUE_STRING;
    return new Value(
        json.getString(),
        quoted
            ? character -> line.position(written(line.text(), start + 1, character))
            : line.from(start));
  }

  /** The place where a character of a string is written, past the escapes before it. */
  private static int written(String line, int start, int character) {
    int place = start;
    for (int i = 0; i < character && place < line.length(); i++) {
      boolean escaped = line.charAt(place) == '\\';
      place += escaped ? (line.startsWith("\\u", place) ? UNICODE_ESCAPE_LENGTH : 2) : 1;
    }
    return Math.min(place, line.length());
  }

  private static int start(JsonParser json) {
    return json.currentTokenLocation().getColumnNr() - 1;
  }

  private static EntryProblem refused(
      LineGroup line, JsonParser json, String message, String hint) {
    int start = Math.clamp(start(json), 0, line.text().length());
    return line.problem(start, message, hint);
  }
}
