package nl.kamerspoor.command.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.entry.OptionName;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.ListPosition;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.option.SearchOptions;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.request.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests of the entries of a list: the options of the command line hold for all, those of
 * an entry for it alone. Both are read by the parser of the command line, so that an entry means
 * just what {@code search} would make of it. Safe for several threads.
 */
final class RowRequests {

  private final SearchOptions usual;

  /**
   * Requests by the options of a command.
   *
   * @param usual the options of the command line, once it has been read
   */
  RowRequests(SearchOptions usual) {
    this.usual = usual;
  }

  /** The options that an entry may give values to. */
  List<OptionName> names() {
    return usual.ofEntry().stream()
        .map(option -> new OptionName(nameInList(option), kind(option)))
        .toList();
  }

  private static OptionName.Kind kind(Option<?> option) {
    if (option.isFlag()) {
      return OptionName.Kind.FLAG;
    }
    return option.isRepeated() ? OptionName.Kind.VALUES : OptionName.Kind.VALUE;
  }

  /** The name of an option in a list, where it has no hyphens in front. */
  private static String nameInList(Option<?> option) {
    return option.name().substring(2);
  }

  /** An entry has an option that cannot be read. */
  static final class RowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient EntryProblem problem;

    private RowException(EntryProblem problem) {
      super(problem.message());
      this.problem = problem;
    }

    EntryProblem problem() {
      return problem;
    }
  }

  /**
   * The request of an entry.
   *
   * @throws RowException when one of its options cannot be read
   */
  SearchRequest request(ListedQuery.Asked entry) throws RowException {
    try {
      return options(entry).toRequest(entry.query());
    } catch (CommandException unreadable) {
      throw new RowException(problem(entry, unreadable));
    }
  }

  /** The options of the command line, but for those that the entry has itself. */
  private SearchOptions options(ListedQuery.Asked entry) throws CommandException {
    if (entry.options().isEmpty()) {
      return usual;
    }
    List<String> words = new ArrayList<>();
    for (Option<?> option : usual.options()) {
      List<Value> own = entry.options().get(nameInList(option));
      if (own == null) {
        words.addAll(option.typed());
      } else {
        own.forEach(value -> add(option, value, words));
      }
    }
    SearchOptions options = new SearchOptions();
    Option.read(options.options(), words);
    return options;
  }

  private static void add(Option<?> option, Value value, List<String> words) {
    if (!option.isFlag()) {
      words.add(option.name() + "=" + value.text());
    } else if (value.text().equals("true")) {
      words.add(option.name());
    }
  }

  /** Why an option of an entry, or what it is to be read with, cannot be read. */
  private static EntryProblem problem(ListedQuery.Asked entry, CommandException unreadable) {
    String message = Objects.requireNonNull(unreadable.getMessage());
    Value value = value(entry, unreadable.option(), 0);
    return value == null
        ? new EntryProblem(entry.place().of(0), message, "", entry.query(), 0)
        : new EntryProblem(value.place().of(0), message, "", value.text(), 0);
  }

  /** Why a query cannot be answered, and where in the list that stands. */
  EntryProblem problem(ListedQuery.Asked entry, QueryException unreadable) {
    return new EntryProblem(
        position(entry, unreadable),
        Objects.requireNonNull(unreadable.getMessage()),
        unreadable.hintBefore(),
        unreadable.query(),
        unreadable.position(),
        unreadable.command());
  }

  private ListPosition position(ListedQuery.Asked entry, QueryException unreadable) {
    if (unreadable.typed().option() == null) {
      return entry.place().of(unreadable.position());
    }
    Typed typed = unreadable.typed();
    Value value = value(entry, typed.option(), typed.value());
    if (value == null) {
      return entry.place().of(0);
    }
    int blanks = value.text().indexOf(typed.text().strip());
    return value
        .place()
        .of(Math.clamp(unreadable.position() + Math.max(0, blanks), 0, value.text().length()));
  }

  /** The value that an entry itself gives an option; null where it gives none. */
  private static @Nullable Value value(
      ListedQuery.Asked entry, @Nullable String option, int number) {
    for (Map.Entry<String, List<Value>> own : entry.options().entrySet()) {
      if (("--" + own.getKey()).equals(option)) {
        return own.getValue().get(number);
      }
    }
    return null;
  }
}
