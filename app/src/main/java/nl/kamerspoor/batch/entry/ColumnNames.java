package nl.kamerspoor.batch.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineGroup;
import nl.kamerspoor.search.query.NearNames;
import org.jspecify.annotations.Nullable;

/**
 * Knows the names that columns of a table and fields of a JSON object can have: {@code id}, {@code
 * query}, and the options of {@code search}, with hyphens or underscores in them.
 */
public final class ColumnNames {

  public static final String ID = "id";
  public static final String QUERY = "query";

  /** The beginning of a name whose column is for people, and passed over. */
  public static final String PASSED_OVER = "#";

  /** What our own results, and lists made by hand in Dutch, call an id. */
  private static final Set<String> IDS = Set.of("query-id", "nr", "nr.", "nummer", "volgnummer");

  /** What lists call their queries in Dutch and English. */
  private static final Set<String> QUERIES =
      Set.of("zoekvraag", "zoekterm", "vraag", "term", "search");

  /** The paper that a known item is about; whoever evaluates a run reads it. */
  private static final String TARGET = "target";

  private static final Set<String> YES = Set.of("yes", "true", "1", "ja");
  private static final Set<String> NO = Set.of("no", "false", "0", "nee");
  private static final int MAX_SUGGESTIONS = 3;

  private final Map<String, OptionName> options = new LinkedHashMap<>();

  public ColumnNames(List<OptionName> options) {
    options.forEach(option -> this.options.put(option.name(), option));
  }

  /** The known name that a written one means; null where there is none. */
  public @Nullable String known(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (IDS.contains(name)) {
      return ID;
    }
    if (QUERIES.contains(name)) {
      return QUERY;
    }
    boolean isKnown =
        name.equals(ID)
            || name.equals(QUERY)
            || name.equals(TARGET)
            || name.startsWith(PASSED_OVER)
            || options.containsKey(name);
    return isKnown ? name : null;
  }

  /** The hint for a name that is not known. */
  public String hint(String written) {
    List<String> names = names();
    List<String> near = NearNames.of(written.strip().replace('_', '-'), names, MAX_SUGGESTIONS);
    return near.isEmpty()
        ? "the names are %s; one that begins with # is ignored".formatted(String.join(", ", names))
        : "did you mean %s?".formatted(String.join(" or ", near));
  }

  /** Whether a name that is not known is much like one that is. */
  public boolean isNear(String written) {
    return !NearNames.of(written.strip().replace('_', '-'), names(), MAX_SUGGESTIONS).isEmpty();
  }

  private List<String> names() {
    return Stream.concat(Stream.of(ID, QUERY), options.keySet().stream()).toList();
  }

  /** A named value, before it is known what it means. */
  public record Cell(String name, Value value) {}

  /**
   * The entry that values make.
   *
   * @param cells by known names; an empty one says nothing
   * @param where a place to complain of
   */
  public RawEntry entry(List<Cell> cells, LineGroup where) {
    @Nullable Value id = id(cells);
    @Nullable Value query = null;
    Set<String> once = new HashSet<>();
    Map<String, List<Value>> given = new HashMap<>();
    for (Cell cell : cells) {
      Value value = cell.value();
      OptionName option = options.get(cell.name());
      if (isOnce(cell.name()) && !once.add(cell.name())) {
        return RawEntry.unreadable(twice(cell), id);
      }
      if (cell.name().equals(QUERY)) {
        query = value;
      } else if (option != null && !value.text().isBlank()) {
        List<Value> values = values(option, value);
        if (values.isEmpty()) {
          return RawEntry.unreadable(neitherYesNorNo(option, value), id);
        }
        given.computeIfAbsent(option.name(), _ -> new ArrayList<>()).addAll(values);
      }
    }
    if (query == null) {
      return RawEntry.unreadable(
          where.problem(0, "there is no query here", "give it under the name query"), id);
    }
    return new RawEntry(id, query.text(), query.place(), given, null);
  }

  /** The id among the cells of an entry, if there is one. */
  public @Nullable Value id(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.name().equals(ID) && !cell.value().text().isBlank()) {
        return part(cell.value(), 0, cell.value().text().length());
      }
    }
    return null;
  }

  /** Whether an entry can have only one cell of a name. */
  private static boolean isOnce(String name) {
    return name.equals(ID) || name.equals(QUERY);
  }

  private static EntryProblem twice(Cell cell) {
    Value value = cell.value();
    return new EntryProblem(
        value.place().of(0),
        "there is more than one %s here".formatted(cell.name()),
        "give each query an entry of its own",
        value.text(),
        0);
  }

  private static EntryProblem neitherYesNorNo(OptionName option, Value value) {
    return new EntryProblem(
        value.place().of(0),
        "\"%s\" is neither yes nor no".formatted(value.text().strip()),
        "write yes or no under %s".formatted(option.name()),
        value.text(),
        0);
  }

  private static List<Value> values(OptionName option, Value value) {
    return switch (option.kind()) {
      case VALUE -> List.of(part(value, 0, value.text().length()));
      case VALUES -> parts(value);
      case FLAG -> {
        String typed = value.text().strip().toLowerCase(Locale.ROOT);
        yield YES.contains(typed)
            ? List.of(new Value("true", value.place()))
            : NO.contains(typed) ? List.of(new Value("false", value.place())) : List.of();
      }
    };
  }

  /** The values between semicolons, without the blank ones. */
  private static List<Value> parts(Value value) {
    List<Value> parts = new ArrayList<>();
    int start = 0;
    for (String part : value.text().split(";", -1)) {
      if (!part.isBlank()) {
        parts.add(part(value, start, start + part.length()));
      }
      start += part.length() + 1;
    }
    return parts;
  }

  /** A part of a value without the blanks around it, at its own place. */
  private static Value part(Value value, int from, int to) {
    String text = value.text().substring(from, to);
    int start = from + text.length() - text.stripLeading().length();
    return new Value(text.strip(), character -> value.place().of(start + character));
  }

  /** Whether a written name is one for the queries. */
  public boolean isQuery(String written) {
    return QUERY.equals(known(written));
  }
}
