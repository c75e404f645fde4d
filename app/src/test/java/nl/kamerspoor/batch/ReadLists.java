package nl.kamerspoor.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.kamerspoor.batch.OptionName.Kind;

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

  static String read(String list) throws IOException, ListException {
    return read(list.getBytes(StandardCharsets.UTF_8), InputFormat.AUTO);
  }

  static String read(byte[] bytes, InputFormat format) throws IOException, ListException {
    return read(bytes, format, List.of());
  }

  static String read(byte[] bytes, InputFormat format, List<String> header)
      throws IOException, ListException {
    QueryList list =
        QueryList.open("list", new ByteArrayInputStream(bytes), format, header, OPTIONS);
    StringBuilder text = new StringBuilder(list.format().name().toLowerCase(Locale.ROOT) + "\n");
    for (ListedQuery entry = list.next(); entry != null; entry = list.next()) {
      text.append(entry.id());
      switch (entry) {
        case ListedQuery.Asked asked -> {
          Position position = asked.place().of(0);
          text.append(" %d:%d ".formatted(position.line(), position.column()));
          text.append(asked.query());
          if (list.format() != InputFormat.LINES && list.format() != InputFormat.TREC) {
            TreeMap<String, List<String>> options = new TreeMap<>();
            asked
                .options()
                .forEach(
                    (name, values) ->
                        options.put(name, values.stream().map(ListedQuery.Value::text).toList()));
            text.append(' ').append(options);
          }
          text.append('\n');
        }
        case ListedQuery.Unreadable unreadable -> {
          Problem problem = unreadable.problem();
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
    return text.toString();
  }
}
