package nl.kamerspoor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.search.query.QueryException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that keep papers and paragraphs out; each has its like in the query language. */
final class FilterOptions {

  private final OptionSpec minister;
  private final OptionSpec ministry;
  private final OptionSpec from;
  private final OptionSpec to;
  private final OptionSpec dossier;
  private final OptionSpec number;
  private final OptionSpec kind;
  private final OptionSpec sessionYear;
  private final OptionSpec chamber;

  FilterOptions() {
    minister =
        Argument.texts(
            "--minister", "NAME", "signed by, or sent by: blok; repeat for any of several");
    ministry = Argument.texts("--ministry", "NAME", "by a minister of: \"buitenlandse zaken\"");
    from =
        Argument.text(
            "--from", "DATE", "this day, month or year and later: 2019-03-31, 2019-03, 2019");
    to = Argument.text("--to", "DATE", "this day, month or year and earlier");
    dossier = Argument.texts("--dossier", "NUMBER", "in the dossier: 29754, 36600-XX");
    number = Argument.texts("--number", "NUMBER", "with this number in its dossier: 423");
    kind = Argument.texts("--kind", "KIND", "of this kind: motie, \"brief regering\"");
    sessionYear =
        Argument.texts("--session-year", "YEARS", "of the session year (vergaderjaar): 2018-2019");
    chamber = Argument.texts("--chamber", "NAME", "of the chamber: tweede, eerste");
  }

  /** Those of a command that was read from the line already. */
  private FilterOptions(Map<String, OptionSpec> options) {
    minister = given(options, "--minister");
    ministry = given(options, "--ministry");
    from = given(options, "--from");
    to = given(options, "--to");
    dossier = given(options, "--dossier");
    number = given(options, "--number");
    kind = given(options, "--kind");
    sessionYear = given(options, "--session-year");
    chamber = given(options, "--chamber");
  }

  private static OptionSpec given(Map<String, OptionSpec> options, String name) {
    return Objects.requireNonNull(options.get(name), name);
  }

  /** Adds the options to a command. */
  void addTo(CommandSpec command) {
    specifications().forEach(command::addOption);
  }

  /** All of them. */
  List<OptionSpec> specifications() {
    return List.of(minister, ministry, from, to, dossier, number, kind, sessionYear, chamber);
  }

  /**
   * The filters in the query's own form.
   *
   * @throws CommandException when a value cannot be written in it
   */
  List<String> toFilters() throws CommandException {
    List<String> filters = new ArrayList<>();
    for (FilterAsTyped filter : asTyped()) {
      filters.add(filter.inQuery());
    }
    return filters;
  }

  /**
   * The same error, pointing into the option that was typed if it is about one.
   *
   * @param command what was run, with any options
   */
  static QueryException pointingAtOption(QueryException failure, CommandSpec command)
      throws CommandException {
    return command.optionsMap().containsKey("--minister")
        ? new FilterOptions(command.optionsMap()).pointingAtOption(failure)
        : failure;
  }

  private QueryException pointingAtOption(QueryException failure) throws CommandException {
    for (FilterAsTyped filter : asTyped()) {
      if (filter.inQuery().equals(failure.query())) {
        return filter.inOption(failure);
      }
    }
    return failure;
  }

  private List<FilterAsTyped> asTyped() throws CommandException {
    List<FilterAsTyped> filters = new ArrayList<>();
    add(filters, "minister", minister);
    add(filters, "ministerie", ministry);
    addPeriod(filters);
    add(filters, "dossier", dossier);
    add(filters, "nr", number);
    add(filters, "soort", kind);
    add(filters, "vergaderjaar", sessionYear);
    add(filters, "kamer", chamber);
    return filters;
  }

  private void addPeriod(List<FilterAsTyped> filters) throws CommandException {
    String first = from.getValue();
    String last = to.getValue();
    if (first == null && last == null) {
      return;
    }
    FilterAsTyped period = new FilterAsTyped("datum:");
    if (first != null) {
      period.value(from.longestName(), day(from, first));
    }
    period.between("..");
    if (last != null) {
      period.value(to.longestName(), day(to, last));
    }
    filters.add(period);
  }

  private static String day(OptionSpec option, String typed) throws CommandException {
    if (typed.isBlank() || typed.contains("..") || typed.contains("\"")) {
      throw new CommandException(
          option.longestName()
              + ": \""
              + typed
              + "\" is no date; write it as 2019, 2019-03 or 2019-03-31");
    }
    return typed.strip();
  }

  private static void add(List<FilterAsTyped> filters, String name, OptionSpec option)
      throws CommandException {
    List<String> values = option.getValue();
    FilterAsTyped filter = new FilterAsTyped(name + ":" + (values.size() > 1 ? "(" : ""));
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value.isBlank() || value.contains("\"")) {
        throw new CommandException(
            option.longestName() + ": \"" + value + "\" is no name; type letters or digits");
      }
      boolean bare = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
      filter.between(i > 0 ? " OR " : "");
      filter.value(option.longestName(), bare ? value : "\"" + value.strip() + "\"");
    }
    filter.between(values.size() > 1 ? ")" : "");
    if (!values.isEmpty()) {
      filters.add(filter);
    }
  }
}
