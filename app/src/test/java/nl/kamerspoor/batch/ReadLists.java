package nl.kamerspoor.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.kamerspoor.batch.entry.InputFormat;
import nl.kamerspoor.batch.entry.ListReading;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.entry.OptionName;
import nl.kamerspoor.batch.entry.OptionName.Kind;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.ListException;
import nl.kamerspoor.batch.line.ListPosition;

/** Lists of queries as text, to compare: the form, then each entry or what is wrong with it. */
final class ReadLists {

  private static final List<OptionName> OPTIONS =
      List.of(
          new OptionName("minister", Kind.VALUES),
          new OptionName("session-year", Kind.VALUES),
          new OptionName("from", Kind.VALUE),
          new OptionName("limit", Kind.VALUE),
          new OptionName("all", Kind.FLAG));

  private ReadLists() {}

  static void assertRefused(String message, String list) {
    assertEquals(message, assertThrows(ListException.class, () -> read(list)).getMessage());
  }

  /** Reads a list as one whose columns are these. */
  static String readAs(String list, String... columns) throws IOException, ListException {
    return read(list.getBytes(StandardCharsets.UTF_8), InputFormat.AUTO, List.of(columns));
  }

  static String read(String list) throws IOException, ListException {
    return read(list.getBytes(StandardCharsets.UTF_8), InputFormat.AUTO);
  }

  static String read(byte[] bytes, InputFormat format) throws IOException, ListException {
    return read(bytes, format, List.of());
  }

  static String read(byte[] bytes, InputFormat format, List<String> header)
      throws IOException, ListException {
    return read("list", bytes, format, header);
  }

  /** A list of a file's name; what is said of how it was read stands before all. */
  static String read(String name, byte[] bytes, InputFormat format, List<String> header)
      throws IOException, ListException {
    List<String> notes = new ArrayList<>();
    QueryList list =
        QueryList.open(
            new ListReading(name, format, header, OPTIONS, notes::add),
            new ByteArrayInputStream(bytes));
    StringBuilder text = new StringBuilder(list.format().name().toLowerCase(Locale.ROOT) + "\n");
    for (ListedQuery entry = list.next(); entry != null; entry = list.next()) {
      text.append(entry.id());
      switch (entry) {
        case ListedQuery.Asked asked -> {
          ListPosition position = asked.place().of(0);
          text.append(" %d:%d ".formatted(position.line(), position.column()));
          text.append(asked.query());
          if (list.format() != InputFormat.LINES && list.format() != InputFormat.TREC) {
            TreeMap<String, List<String>> options = new TreeMap<>();
            asked
                .options()
                .forEach(
                    (option, values) ->
                        options.put(option, values.stream().map(ListedQuery.Value::text).toList()));
            text.append(' ').append(options);
          }
          text.append('\n');
        }
        case ListedQuery.Unreadable unreadable -> {
          EntryProblem problem = unreadable.problem();
          text.append(
              " failed %d:%d: %s (%s)\n    %s\n    %s^\n"
                  .formatted(
                      problem.position().line(),
                      problem.position().column(),
                      problem.message(),
                      problem.hint(),
                      problem.text(),
                      " ".repeat(problem.caret())));
        }
      }
    }
    notes.forEach(note -> text.insert(0, note + "\n"));
    return text.toString();
  }
}
