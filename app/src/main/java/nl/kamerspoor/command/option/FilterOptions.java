package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.IndexedValues;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.TypedFilter;
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
      fields.put(field, completed(field, option(field)));
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

  /** The option with the values that a shell completes. */
  private static Option<List<String>> completed(FilterField field, Option<List<String>> option) {
    return switch (field) {
      case PERSON, MINISTER, MEMBER -> option.completedFrom(IndexedValues.PERSON);
      case PARTY -> option.completedFrom(IndexedValues.PARTY);
      case DOSSIER -> option.completedFrom(IndexedValues.DOSSIER);
      case KIND -> option.completedFrom(IndexedValues.KIND);
      case PAPER, CITES -> option.completedFrom(IndexedValues.PAPER);
      case CHAMBER -> option.completedFrom(List.of("tweede", "eerste"));
      case MINISTRY, NUMBER, PARAGRAPH_KIND, YEAR, DATE, SESSION_YEAR -> option;
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
   * The filters, each with the texts that were typed.
   *
   * @throws CommandException when a value cannot be one
   */
  List<TypedFilter> toFilters() throws CommandException {
    List<TypedFilter> filters = new ArrayList<>();
    for (Map.Entry<FilterField, Option<List<String>>> field : fields.entrySet()) {
      List<String> values = field.getValue().value();
      if (!values.isEmpty()) {
        filters.add(new TypedFilter.Values(field.getKey(), values(field.getValue(), values)));
      }
    }
    Typed first = day(from);
    Typed last = day(to);
    if (first != null || last != null) {
      filters.add(new TypedFilter.Period(first, last));
    }
    return filters;
  }

  private static List<Typed> values(Option<?> option, List<String> texts) throws CommandException {
    List<Typed> values = new ArrayList<>();
    for (String text : texts) {
      if (text.isBlank() || text.contains("\"")) {
        throw option.refused(OptionWording.isNotName(text));
      }
      values.add(new Typed(text, option.name(), values.size()));
    }
    return values;
  }

  private static @Nullable Typed day(Option<@Nullable String> option) throws CommandException {
    String text = option.value();
    if (text == null) {
      return null;
    }
    if (text.isBlank() || text.contains("..") || text.contains("\"")) {
      throw option.refused(OptionWording.isNotDate(text));
    }
    return new Typed(text.strip(), option.name(), 0);
  }

  /**
   * An error in a filter, pointing into the options as they were typed: {@code --minister blok
   * --minister koenders}.
   */
  QueryException asTyped(QueryException unreadable) throws CommandException {
    String name = unreadable.typed().option();
    for (TypedFilter filter : toFilters()) {
      List<Typed> texts = texts(filter);
      if (name != null && texts.stream().anyMatch(text -> name.equals(text.option()))) {
        return inOptions(unreadable, texts);
      }
    }
    return unreadable;
  }

  private static List<Typed> texts(TypedFilter filter) {
    return switch (filter) {
      case TypedFilter.Values values -> values.values();
      case TypedFilter.Period period ->
          Stream.of(period.from(), period.to()).filter(Objects::nonNull).toList();
    };
  }

  private static QueryException inOptions(QueryException unreadable, List<Typed> texts) {
    StringBuilder line = new StringBuilder();
    int place = 0;
    for (Typed text : texts) {
      boolean isQuoted = text.text().chars().anyMatch(c -> !isBare(c));
      line.append(line.isEmpty() ? "" : " ").append(text.option()).append(' ');
      if (text.equals(unreadable.typed())) {
        place = line.length() + unreadable.position();
      }
      line.append(isQuoted ? "\"" + text.text() + "\"" : text.text());
    }
    return unreadable.in(line.toString(), place);
  }

  private static boolean isBare(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.';
  }
}
