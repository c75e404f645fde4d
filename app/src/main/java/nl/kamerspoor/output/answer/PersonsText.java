package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.plan.NamedPersons;
import nl.kamerspoor.search.plan.NamedPersons.Named;

/**
 * Prints whom a filter by name means, where that may be in doubt, and the filters that pick one.
 */
public final class PersonsText {

  /** The most persons of one name that are named. */
  private static final int MAX_PERSONS_NAMED = 8;

  private final TextPage page;

  PersonsText(TextPage page) {
    this.page = page;
  }

  void print(List<NamedPersons> filters) throws IOException {
    for (NamedPersons filter : filters) {
      page.paragraph(0, sentence(filter), TextStyle.FAINT);
    }
  }

  /**
   * {@code lid:dijk is 2 persons: lid:"=J.P. Dijk" 134, …; not meant: lid:"=Inge van Dijk" 107}.
   */
  public static String sentence(NamedPersons filter) {
    List<Named> found = filter.found();
    String meant =
        found.size() == 1
            ? found.getFirst().name()
            : NumberText.count(found.size(), "person") + ": " + named(found);
    return filter.besides().isEmpty()
        ? "%s is %s (paragraphs in the index)".formatted(filter.filter(), meant)
        : "%s is %s; this leaves out: %s (paragraphs in the index)"
            .formatted(filter.filter(), meant, named(filter.besides()));
  }

  private static String named(List<Named> persons) {
    List<String> named = new ArrayList<>();
    for (Named person : persons.subList(0, Math.min(MAX_PERSONS_NAMED, persons.size()))) {
      named.add(person.filter() + " " + NumberText.text(person.paragraphs()));
    }
    int more = persons.size() - MAX_PERSONS_NAMED;
    return String.join(", ", named) + (more <= 0 ? "" : " and " + NumberText.count(more, "other"));
  }

  /** Tells programs whom filters mean; docs/jsonl.md. */
  public static Cell inJson(List<NamedPersons> filters) {
    return Cell.records(filters.stream().map(PersonsText::fields).toList());
  }

  private static Cell.Fields fields(NamedPersons filter) {
    return Cell.field("filter", Cell.text(filter.filter()))
        .with("found", named(filter.found().stream()))
        .with("besides", named(filter.besides().stream()));
  }

  private static Cell named(Stream<Named> persons) {
    return Cell.records(
        persons
            .map(
                person ->
                    Cell.field("name", Cell.text(person.name()))
                        .with("paragraphs", Cell.count(person.paragraphs()))
                        .with("filter", Cell.text(person.filter())))
            .toList());
  }
}
