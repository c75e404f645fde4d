package nl.kamerspoor.output.data;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamerspoor.output.words.NumberText;
import org.jspecify.annotations.Nullable;

/** A value under a column, or of a fact: its kind decides how each format writes it. */
public sealed interface Cell {

  /** What is not known: an empty cell of a table, no field in JSON. */
  Cell MISSING = new Missing();

  /** The value as people read it, on one line. */
  String shown();

  /** A number, which stands to the right and with which a spreadsheet computes. */
  sealed interface NumberCell extends Cell {

    /** The number as programs read it: {@code 1234}, {@code 0.5}. */
    String digits();
  }

  /** What is not known. */
  record Missing() implements Cell {
    @Override
    public String shown() {
      return "";
    }
  }

  /** A text, whatever it begins with. */
  record Text(String text) implements Cell {
    @Override
    public String shown() {
      return text;
    }
  }

  /** What a person typed in a table that comes back: it stays as it is, to the last character. */
  record Typed(String text) implements Cell {
    @Override
    public String shown() {
      return text;
    }
  }

  /** A whole number: {@code 12,345} to people. */
  record Count(long number) implements NumberCell {
    @Override
    public String shown() {
      return NumberText.text(number);
    }

    @Override
    public String digits() {
      return Long.toString(number);
    }
  }

  /** A number with decimals, of which people see two. */
  record Decimal(double number) implements NumberCell {
    @Override
    public String shown() {
      return NumberText.text(number);
    }

    @Override
    public String digits() {
      return Double.toString(number);
    }
  }

  /** A number with as many decimals as it is given, for people too: {@code 0.6310}. */
  record Rounded(BigDecimal number) implements NumberCell {
    @Override
    public String shown() {
      return number.toString();
    }

    @Override
    public String digits() {
      return number.toString();
    }
  }

  /**
   * A number as people are to read it, for tables that only people read.
   *
   * @param shown {@code 12.3}, {@code 3,526–6,225}
   */
  record Figure(String shown) implements Cell {}

  /**
   * Yes or no.
   *
   * @param shown what stands for it in a table
   */
  record Flag(boolean flag, String shown) implements Cell {}

  /** A day. */
  record Day(LocalDate date) implements Cell {
    @Override
    public String shown() {
      return date.toString();
    }
  }

  /** The address of a page. */
  record Link(URI address) implements Cell {
    @Override
    public String shown() {
      return address.toString();
    }
  }

  /**
   * Several texts: a list in JSON.
   *
   * @param between what stands between two of them in a table
   */
  record Texts(List<String> texts, String between) implements Cell {

    public Texts {
      texts = List.copyOf(texts);
    }

    @Override
    public String shown() {
      return String.join(between, texts);
    }
  }

  /**
   * Values with names: an object in JSON.
   *
   * @param fields in the order in which they are written
   */
  record Fields(Map<String, Cell> fields) implements Cell {

    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Adds a field. */
    public Fields with(String name, Cell value) {
      Map<String, Cell> longer = new LinkedHashMap<>(fields);
      longer.put(name, value);
      return new Fields(longer);
    }

    @Override
    public String shown() {
      return fields.entrySet().stream()
          .map(field -> field.getKey() + " " + inField(field.getValue()))
          .collect(Collectors.joining(", "));
    }

    private static String inField(Cell value) {
      return switch (value) {
        case NumberCell number -> number.digits();
        case Texts texts -> String.join("; ", texts.texts());
        case Missing _, Text _, Typed _, Figure _, Flag _, Day _, Link _, Fields _, Records _ ->
            value.shown();
      };
    }
  }

  /**
   * Several things with fields: a list of objects in JSON.
   *
   * @param shown what stands for them in a table
   */
  record Records(List<Fields> records, String shown) implements Cell {

    public Records {
      records = List.copyOf(records);
    }
  }

  /** A text; missing where there is none. */
  static Cell text(@Nullable String text) {
    return text == null ? MISSING : new Text(text);
  }

  /** A whole number. */
  static Cell count(long number) {
    return new Count(number);
  }

  /** A whole number; missing where it is not known. */
  static Cell count(@Nullable Integer number) {
    return number == null ? MISSING : new Count(number);
  }

  /** A number with decimals; missing where it is not known. */
  static Cell decimal(@Nullable Double number) {
    return number == null ? MISSING : new Decimal(number);
  }

  /** A score, with no more digits than a number of single precision has. */
  static Cell score(float score) {
    return new Decimal(Double.parseDouble(Float.toString(score)));
  }

  /** A day; missing where it is not known. */
  static Cell day(@Nullable LocalDate date) {
    return date == null ? MISSING : new Day(date);
  }

  /** The address of a page; missing where there is none. */
  static Cell link(@Nullable URI address) {
    return address == null ? MISSING : new Link(address);
  }

  /** A flag that tables show as {@code true} or {@code false}. */
  static Cell flag(boolean flag) {
    return new Flag(flag, Boolean.toString(flag));
  }

  /** Several texts, with blanks between them in a table. */
  static Cell texts(List<String> texts) {
    return new Texts(texts, " ");
  }

  /** Makes the first of several fields. */
  static Fields field(String name, Cell value) {
    return new Fields(Map.of(name, value));
  }

  /** Several things, with semicolons between them in a table. */
  static Cell records(List<Fields> records) {
    return new Records(
        records, records.stream().map(Fields::shown).collect(Collectors.joining("; ")));
  }
}
