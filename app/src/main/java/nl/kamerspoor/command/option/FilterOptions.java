package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that keep papers and paragraphs out: one for each {@link FilterField}, by a name that
 * the field has in the query language, and {@code --from} and {@code --to} for the date.
 */
public final class FilterOptions {

  private final Map<FilterField, OptionSpec> fields = new EnumMap<>(FilterField.class);
  private final OptionSpec from;
  private final OptionSpec to;

  FilterOptions() {
    for (FilterField field : FilterField.values()) {
      fields.put(field, option(field));
    }
    from =
        Argument.text(
            "--from", "DATE", "this day, month or year and later: 2019-03-31, 2019-03, 2019");
    to = Argument.text("--to", "DATE", "this day, month or year and earlier");
  }

  /** Those of a command that was read from the line already. */
  private FilterOptions(Map<String, OptionSpec> options) {
    for (FilterField field : FilterField.values()) {
      fields.put(field, given(options, name(field)));
    }
    from = given(options, "--from");
    to = given(options, "--to");
  }

  /** {@code --session-year}. */
  static String name(FilterField field) {
    return "--" + Argument.name(field);
  }

  private static OptionSpec option(FilterField field) {
    return switch (field) {
      case PERSON ->
          texts(field, "NAME", "signed, sent or said by: blok; repeat for any of several");
      case MINISTER -> texts(field, "NAME", "the same, by a minister or state secretary: blok");
      case MEMBER -> texts(field, "NAME", "the same, by a member: grinwis");
      case MINISTRY -> texts(field, "NAME", "by a minister of: \"buitenlandse zaken\"");
      case PARTY -> texts(field, "NAME", "said or signed by members of: PVV, \"50 plus\"");
      case DOSSIER -> texts(field, "NUMBER", "in the dossier: 29754, 36600-XX");
      case NUMBER -> texts(field, "NUMBER", "with this number in its dossier: 423");
      case KIND -> texts(field, "KIND", "of this kind: motie, \"brief regering\"");
      case PARAGRAPH_KIND -> texts(field, "KIND", "paragraphs of this kind: kop, voetnoot");
      case YEAR -> texts(field, "YEARS", "of the calendar year: 2019, 2017..2019");
      case DATE -> texts(field, "DATE", "of the day, month or period: 2019-03, 2019-03..2019-06");
      case SESSION_YEAR -> texts(field, "YEARS", "of the session year (vergaderjaar): 2018-2019");
      case CHAMBER -> texts(field, "NAME", "of the chamber: tweede, eerste");
      case PAPER -> texts(field, "NUMBER", "only this paper: 29754-423, kst-29754-423#12");
      case CITES -> texts(field, "NUMBER", "paragraphs that cite: 29754-391");
    };
  }

  private static OptionSpec texts(FilterField field, String label, String description) {
    return Argument.texts(name(field), label, description);
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
    List<OptionSpec> all = new ArrayList<>(fields.values());
    all.add(from);
    all.add(to);
    return all;
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
   * An error, pointing into the option that was typed if it is about one.
   *
   * @param command what was run, with any options
   */
  public static QueryException pointingAtOption(QueryException failure, CommandSpec command)
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
    for (Map.Entry<FilterField, OptionSpec> field : fields.entrySet()) {
      add(filters, field.getKey().dutch(), field.getValue());
    }
    addPeriod(filters);
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
              + "\" is not a date; write it as 2019, 2019-03 or 2019-03-31");
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
            option.longestName() + ": \"" + value + "\" is not a name; type letters or digits");
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
