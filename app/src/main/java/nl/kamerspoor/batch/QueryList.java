package nl.kamerspoor.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamerspoor.batch.ListedQuery.Asked;
import nl.kamerspoor.batch.ListedQuery.Unreadable;
import nl.kamerspoor.batch.ListedQuery.Value;
import nl.kamerspoor.search.query.NearNames;
import org.jspecify.annotations.Nullable;

/** A list of queries, read entry by entry in one of its forms. */
public final class QueryList {

  private static final Pattern ANY_SEPARATOR = Pattern.compile("[\t;,]");
  private static final Pattern TOPIC = Pattern.compile("(?i)\\s*<(?:top>|[?!]|topics\\b).*");

  private final String name;
  private final InputFormat format;
  private final Entry.Reader entries;
  private final SeenIds seen = new SeenIds();
  private int count;

  private QueryList(String name, InputFormat format, Entry.Reader entries) {
    this.name = name;
    this.format = format;
    this.entries = entries;
  }

  /**
   * Begins to read a list.
   *
   * @param name what messages call it
   * @param in its bytes; stays open
   * @param wanted its form
   * @param header the columns of a table that does not name them itself; empty where it does
   * @param options what it may say of a query besides
   * @throws ListException when it has none of the forms, or names columns that there are not
   */
  public static QueryList open(
      String name,
      InputStream in,
      InputFormat wanted,
      List<String> header,
      List<OptionName> options)
      throws IOException, ListException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    refuseOtherFiles(name, bytes);
    LineReader lines = new LineReader(bytes);
    Line first = lines.read();
    while (first != null && (first.isBlank() || first.isComment())) {
      first = lines.read();
    }
    if (first == null) {
      throw new ListException(name + ": there is no query in it");
    }
    Columns columns = new Columns(options);
    Shape shape =
        header.isEmpty()
            ? shape(name, first, wanted, columns)
            : new Shape(
                wanted == InputFormat.CSV ? wanted : InputFormat.TSV, separator(first, wanted));
    boolean isTable = shape.format == InputFormat.TSV || shape.format == InputFormat.CSV;
    if (!isTable || !header.isEmpty()) {
      lines.giveBack(first);
    }
    Entry.Reader entries =
        switch (shape.format) {
          case AUTO, LINES -> new LineEntries(lines);
          case JSONL -> new JsonEntries(lines, columns);
          case TREC -> new TrecEntries(lines);
          case TSV, CSV -> {
            List<String> written = header.isEmpty() ? cells(first, shape.separator) : header;
            String where = header.isEmpty() ? name + ":" + first.number() : "--columns";
            RowReader rows =
                shape.format == InputFormat.TSV
                    ? new TabRows(lines)
                    : new CsvRows(lines, shape.separator);
            yield new TableEntries(rows, columns.header(written, where), columns);
          }
        };
    return new QueryList(name, shape.format, entries);
  }

  /** Its form; never {@code AUTO}. */
  public InputFormat format() {
    return format;
  }

  /**
   * The next entry, or null after the last one.
   *
   * @throws ListException where the list has no entry at all
   */
  public @Nullable ListedQuery next() throws IOException, ListException {
    Entry entry = entries.next();
    if (entry == null) {
      if (count == 0) {
        throw new ListException(name + ": there is no query in it, only a header");
      }
      return null;
    }
    count++;
    Value given = entry.id();
    String id = given == null ? "q" + count : given.text();
    if (entry.problem() != null) {
      return new Unreadable(id, entry.query(), entry.problem());
    }
    if (format != InputFormat.LINES && !seen.add(id)) {
      Place place = given == null ? entry.place() : given.place();
      return new Unreadable(
          id,
          entry.query(),
          new Problem(
              place.of(0),
              "the id \"" + id + "\" was given before",
              "give each query an id of its own",
              id,
              0));
    }
    return new Asked(id, String.valueOf(entry.query()), entry.place(), entry.options());
  }

  /** What a list is. */
  private record Shape(InputFormat format, char separator) {}

  private static Shape shape(String name, Line first, InputFormat wanted, Columns columns)
      throws ListException {
    if (wanted != InputFormat.AUTO) {
      return new Shape(wanted, separator(first, wanted));
    }
    String text = first.text();
    if (TOPIC.matcher(text).matches()) {
      return new Shape(InputFormat.TREC, ' ');
    }
    if (text.stripLeading().startsWith("{")) {
      return new Shape(InputFormat.JSONL, ' ');
    }
    for (char separator : new char[] {'\t', ';', ','}) {
      if (cells(first, separator).stream().anyMatch(cell -> isQuery(cell, columns))) {
        return new Shape(separator == '\t' ? InputFormat.TSV : InputFormat.CSV, separator);
      }
    }
    refuseMixedHeader(name, first, columns);
    refuseMistypedHeader(name, first, columns);
    if (text.indexOf('\t') >= 0) {
      throw new ListException(
          "%s:%d: this line has tabs, but none of its cells is called query; name the columns with --columns id,query (# for one to pass over), or say --input-format lines"
              .formatted(name, first.number()));
    }
    return new Shape(InputFormat.LINES, ' ');
  }

  private static boolean isQuery(String cell, Columns columns) {
    return Columns.QUERY.equals(columns.known(cell));
  }

  /** A header with two separators in it, as where two lists were put together by hand. */
  private static void refuseMixedHeader(String name, Line first, Columns columns)
      throws ListException {
    List<String> all = cells(first, ANY_SEPARATOR);
    if (all.size() > 1
        && all.stream().anyMatch(cell -> isQuery(cell, columns))
        && all.stream().allMatch(cell -> columns.known(cell) != null)) {
      throw new ListException(
          "%s:%d: this header has two separators; put either tabs or commas between its names"
              .formatted(name, first.number()));
    }
  }

  /** A header in which another name stands where "query" was meant, so that it is no query. */
  private static void refuseMistypedHeader(String name, Line first, Columns columns)
      throws ListException {
    List<String> all = cells(first, ANY_SEPARATOR);
    List<String> others = all.stream().filter(cell -> columns.known(cell) == null).toList();
    if (others.size() == 1
        && all.size() > 1
        && !NearNames.of(others.getFirst(), List.of(Columns.QUERY), 1).isEmpty()) {
      throw new ListException(
          "%s:%d: there is no column \"%s\"; did you mean query?"
              .formatted(name, first.number(), others.getFirst()));
    }
  }

  private static char separator(Line first, InputFormat format) {
    if (format == InputFormat.TSV || format == InputFormat.AUTO) {
      return '\t';
    }
    String text = first.text();
    return text.indexOf(';') >= 0 && text.indexOf(',') < 0 ? ';' : ',';
  }

  /** The names in a header, which are in quotes or not. */
  private static List<String> cells(Line header, char separator) {
    return cells(header, Pattern.compile(Pattern.quote(String.valueOf(separator))));
  }

  private static List<String> cells(Line header, Pattern separator) {
    return Stream.of(separator.split(header.text(), -1))
        .map(String::strip)
        .map(
            cell ->
                cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                    ? cell.substring(1, cell.length() - 1)
                    : cell)
        .toList();
  }

  /** What begins in one of these ways is no text at all, or not UTF-8. */
  private static void refuseOtherFiles(String name, BufferedInputStream bytes)
      throws IOException, ListException {
    bytes.mark(4);
    byte[] start = bytes.readNBytes(4);
    bytes.reset();
    if (start.length >= 2 && start[0] == 'P' && start[1] == 'K') {
      throw new ListException(
          name + ": is a packed file (a workbook?); save its list as CSV or as text");
    }
    boolean isUtf16 =
        start.length >= 2
            && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF));
    if (isUtf16) {
      throw new ListException(name + ": is in UTF-16; save it as UTF-8");
    }
  }
}
