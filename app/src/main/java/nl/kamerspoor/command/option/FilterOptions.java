package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * The options that keep papers and paragraphs out: one for each {@link FilterField}, by a name that
 * the field has in the query language, and {@code --from} and {@code --to} for the date.
 */
final class FilterOptions {

  private final Map<FilterField, Option<List<String>>> fields = new EnumMap<>(FilterField.class);
  private final Option<@Nullable String> from =
      Option.text("--from", "DATE", "this day, month or year and later: 2019-03-31, 2019-03, 2019");
  private final Option<@Nullable String> to =
      Option.text("--to", "DATE", "this day, month or year and earlier");

  FilterOptions() {
    for (FilterField field : FilterField.values()) {
      fields.put(field, option(field));
    }
  }

  private static Option<List<String>> option(FilterField field) {
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

  private static Option<List<String>> texts(FilterField field, String label, String description) {
    return Option.texts(name(field), label, description);
  }

  /** The name of a field's option: {@code --session-year}. */
  static String name(FilterField field) {
    return "--" + Option.nameOf(field);
  }

  /** All of these options. */
  List<Option<?>> options() {
    List<Option<?>> all = new ArrayList<>(fields.values());
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
    for (FilterAsTyped filter : typed()) {
      filters.add(filter.inQuery());
    }
    return filters;
  }

  /** An error in a query, pointing into the option that was typed if it is about one. */
  QueryException asTyped(QueryException unreadable) throws CommandException {
    FilterAsTyped filter = filter(unreadable);
    return filter == null ? unreadable : filter.inOption(unreadable);
  }

  /** The value of an option that an error in a query is about; null where it is about none. */
  FilterAsTyped.@Nullable Place place(QueryException unreadable) throws CommandException {
    FilterAsTyped filter = filter(unreadable);
    return filter == null ? null : filter.place(unreadable);
  }

  private @Nullable FilterAsTyped filter(QueryException unreadable) throws CommandException {
    for (FilterAsTyped filter : typed()) {
      if (filter.inQuery().equals(unreadable.query())) {
        return filter;
      }
    }
    return null;
  }

  private List<FilterAsTyped> typed() throws CommandException {
    List<FilterAsTyped> filters = new ArrayList<>();
    for (Map.Entry<FilterField, Option<List<String>>> field : fields.entrySet()) {
      add(filters, field.getKey().dutch(), field.getValue());
    }
    addPeriod(filters);
    return filters;
  }

  private void addPeriod(List<FilterAsTyped> filters) throws CommandException {
    String first = from.value();
    String last = to.value();
    if (first == null && last == null) {
      return;
    }
    FilterAsTyped period = new FilterAsTyped("datum:");
    if (first != null) {
      period.value(from, 0, day(from, first), false);
    }
    period.between("..");
    if (last != null) {
      period.value(to, 0, day(to, last), false);
    }
    filters.add(period);
  }

  private static String day(Option<?> option, String typed) throws CommandException {
    if (typed.isBlank() || typed.contains("..") || typed.contains("\"")) {
      throw option.refused(OptionWording.isNotDate(typed));
    }
    return typed.strip();
  }

  private static void add(List<FilterAsTyped> filters, String name, Option<List<String>> option)
      throws CommandException {
    List<String> values = option.value();
    if (values.isEmpty()) {
      return;
    }
    boolean areSeveral = values.size() > 1;
    FilterAsTyped filter = new FilterAsTyped(name + (areSeveral ? ":(" : ":"));
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value.isBlank() || value.contains("\"")) {
        throw option.refused(OptionWording.isNotName(value));
      }
      boolean isBare = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
      filter.between(i > 0 ? " OR " : "");
      filter.value(option, i, isBare ? value : value.strip(), !isBare);
    }
    filter.between(areSeveral ? ")" : "");
    filters.add(filter);
  }
}
