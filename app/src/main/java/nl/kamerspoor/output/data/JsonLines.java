package nl.kamerspoor.output.data;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes one JSON object a line, each line in one piece.
 *
 * <p>What a terminal might obey (control characters, overrides of direction) is written as a JSON
 * escape: the same to a program, harmless on a screen.
 */
public final class JsonLines {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new InvisibleEscapes()).build();

  private final Writer out;

  public JsonLines(Writer out) {
    this.out = out;
  }

  /**
   * Writes one line.
   *
   * @param type the value of its first field
   * @param fields writes the others
   */
  public void line(String type, Consumer<JsonFields> fields) throws IOException {
    out.write(
        object(
                object -> {
                  object.text("type", type);
                  fields.accept(object);
                })
            + "\n");
  }

  /** Writes an object on one line, without the line's end. */
  public static String object(Consumer<JsonFields> fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      new JsonFields(json).object(fields);
    }
    return line.toString();
  }

  /** Writes an object on many lines, for people to read too, without the last line's end. */
  public static String indented(Consumer<JsonFields> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indenting(), text)) {
      new JsonFields(json).object(fields);
    }
    return text.toString();
  }

  private static final class Indenting extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }

  /** The fields of an object; what is not known is left out. */
  public static final class JsonFields {

    private final JsonGenerator json;

    private JsonFields(JsonGenerator json) {
      this.json = json;
    }

    public JsonFields text(String name, @Nullable String value) {
      if (value != null) {
        json.writeStringProperty(name, value);
      }
      return this;
    }

    public JsonFields number(String name, @Nullable Integer value) {
      if (value != null) {
        json.writeNumberProperty(name, value);
      }
      return this;
    }

    public JsonFields number(String name, long value) {
      json.writeNumberProperty(name, value);
      return this;
    }

    public JsonFields number(String name, float value) {
      json.writeNumberProperty(name, value);
      return this;
    }

    public JsonFields number(String name, double value) {
      json.writeNumberProperty(name, value);
      return this;
    }

    /** Writes a value of a listing or a fact; a missing one is left out. */
    public JsonFields cell(String name, Cell cell) {
      return switch (cell) {
        case Cell.Missing _ -> this;
        case Cell.Count count -> number(name, count.number());
        case Cell.Decimal decimal -> number(name, decimal.number());
        case Cell.Rounded rounded -> number(name, rounded.number().doubleValue());
        case Cell.Flag flag -> flag(name, flag.flag());
        case Cell.Texts texts -> texts(name, texts.texts());
        case Cell.Fields fields -> object(name, inner -> fields.fields().forEach(inner::cell));
        case Cell.Records records ->
            objects(
                name, records.records(), (fields, inner) -> fields.fields().forEach(inner::cell));
        case Cell.Text _, Cell.Typed _, Cell.Figure _, Cell.Day _, Cell.Link _ ->
            text(name, cell.shown());
      };
    }

    public JsonFields flag(String name, boolean value) {
      json.writeBooleanProperty(name, value);
      return this;
    }

    public JsonFields object(String name, Consumer<JsonFields> fields) {
      json.writeName(name);
      object(fields);
      return this;
    }

    /** Writes a list of objects, even where it is empty. */
    public <T> JsonFields objects(String name, List<T> values, Fields<T> fields) {
      json.writeName(name);
      json.writeStartArray();
      for (T value : values) {
        object(inner -> fields.write(value, inner));
      }
      json.writeEndArray();
      return this;
    }

    public JsonFields texts(String name, List<String> values) {
      json.writeName(name);
      json.writeStartArray();
      values.forEach(json::writeString);
      json.writeEndArray();
      return this;
    }

    public JsonFields numbers(String name, List<Integer> values) {
      json.writeName(name);
      json.writeStartArray();
      values.forEach(json::writeNumber);
      json.writeEndArray();
      return this;
    }

    /** Writes a list of lists of numbers. */
    public JsonFields rows(String name, List<List<Integer>> rows) {
      json.writeName(name);
      json.writeStartArray();
      for (List<Integer> row : rows) {
        json.writeStartArray();
        row.forEach(json::writeNumber);
        json.writeEndArray();
      }
      json.writeEndArray();
      return this;
    }

    private void object(Consumer<JsonFields> fields) {
      json.writeStartObject();
      fields.accept(this);
      json.writeEndObject();
    }
  }

  /** Writes the fields of one value. */
  public interface Fields<T> {
    void write(T value, JsonFields fields);
  }

  private static final class InvisibleEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7F] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      boolean hidden =
          switch (Character.getType(character)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
          };
      return hidden ? new SerializedString("\\u%04x".formatted(character)) : null;
    }
  }
}
