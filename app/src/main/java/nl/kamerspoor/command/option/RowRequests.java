package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.entry.OptionName;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.ListPosition;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.UsageErrorText;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.SearchRequest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Entries of a list to requests: the options of the command line hold for all, those of an entry
 * for it alone. Both are read by the parser of the command line, so that an entry means just what
 * {@code search} would make of it. Safe for several threads.
 */
public final class RowRequests {

  private final SearchOptions usual;
  private final List<OptionSpec> options;

  /**
   * @param usual the options of the command line, once it has been read
   */
  public RowRequests(SearchOptions usual) {
    this.usual = usual;
    this.options = usual.specifications();
  }

  /** What an entry may say besides its query. */
  public List<OptionName> names() {
    return options.stream()
        .map(
            option ->
                new OptionName(
                    name(option),
                    isFlag(option)
                        ? OptionName.Kind.FLAG
                        : option.isMultiValue() ? OptionName.Kind.VALUES : OptionName.Kind.VALUE))
        .toList();
  }

  /** The options of the command line as they were typed. */
  public List<String> typed() {
    return typed(Set.of());
  }

  /** An option of an entry has a value that cannot be read. */
  public static final class RowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient EntryProblem problem;

    RowException(EntryProblem problem) {
      super(problem.message());
      this.problem = problem;
    }

    public EntryProblem problem() {
      return problem;
    }
  }

  /** The request of an entry. */
  public SearchRequest request(ListedQuery.Asked entry) throws RowException {
    try {
      if (entry.options().isEmpty()) {
        return usual.toRequest(entry.query());
      }
      SearchOptions own = new SearchOptions();
      CommandSpec command = CommandSpec.create();
      own.addTo(command);
      List<String> arguments = typed(entry.options().keySet());
      entry.options().forEach((name, values) -> add(name, values, arguments));
      new CommandLine(command)
          .setExpandAtFiles(false)
          .setInterpolateVariables(false)
          .setOverwrittenOptionsAllowed(false)
          .parseArgs(arguments.toArray(String[]::new));
      return own.toRequest(entry.query());
    } catch (ParameterException unreadable) {
      throw new RowException(problem(entry, UsageErrorText.sentence(unreadable)));
    } catch (CommandException unreadable) {
      throw new RowException(problem(entry, Objects.requireNonNull(unreadable.getMessage())));
    }
  }

  /** Why a query cannot be answered, and where in the list that stands. */
  public static EntryProblem problem(ListedQuery.Asked entry, QueryException unreadable) {
    String message = Objects.requireNonNull(unreadable.getMessage());
    ListPosition position =
        unreadable.query().equals(entry.query())
            ? entry.place().of(unreadable.position())
            : entry.options().values().stream()
                .flatMap(List::stream)
                .filter(value -> unreadable.query().contains(value.text()))
                .findFirst()
                .map(
                    value ->
                        value
                            .place()
                            .of(
                                Math.clamp(
                                    unreadable.position()
                                        - unreadable.query().indexOf(value.text()),
                                    0,
                                    value.text().length())))
                .orElse(entry.place().of(0));
    return new EntryProblem(
        position,
        message,
        unreadable.hintBefore(),
        unreadable.query(),
        unreadable.position(),
        unreadable.command());
  }

  /** The complaint names the option that it is about. */
  private static EntryProblem problem(ListedQuery.Asked entry, String complaint) {
    for (Map.Entry<String, List<Value>> option : entry.options().entrySet()) {
      if (complaint.startsWith("--" + option.getKey())) {
        Value value = option.getValue().getFirst();
        return new EntryProblem(value.place().of(0), complaint, "", value.text(), 0);
      }
    }
    return new EntryProblem(entry.place().of(0), complaint, "", entry.query(), 0);
  }

  private void add(String name, List<Value> values, List<String> arguments) {
    boolean isFlag =
        options.stream().anyMatch(option -> name(option).equals(name) && isFlag(option));
    for (Value value : values) {
      if (!isFlag) {
        arguments.add("--" + name + "=" + value.text());
      } else if (value.text().equals("true")) {
        arguments.add("--" + name);
      }
    }
  }

  private static boolean isFlag(OptionSpec option) {
    return option.type() == boolean.class;
  }

  /** The options of the command line without some of them. */
  private List<String> typed(Set<String> but) {
    List<String> typed = new ArrayList<>();
    for (OptionSpec option : options) {
      for (String value : option.originalStringValues()) {
        if (!but.contains(name(option))) {
          typed.add(isFlag(option) ? option.longestName() : option.longestName() + "=" + value);
        }
      }
    }
    return typed;
  }

  private static String name(OptionSpec option) {
    return option.longestName().substring(2);
  }
}
