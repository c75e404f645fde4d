package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.plan.NamedPersons;
import nl.kamerspoor.search.plan.NamedPersons.Named;

/** Whom a filter by name means, where that may be in doubt, and the filters that pick one. */
public final class PersonsText {

  /** So many of a name are named. */
  private static final int MAX_PERSONS_NAMED = 8;

  private final TextPage page;

  PersonsText(TextPage page) {
    this.page = page;
  }

  void print(List<NamedPersons> filters) throws IOException {
    for (NamedPersons filter : filters) {
      page.paragraph(0, List.of(new StyledSpan(sentence(filter), TextStyle.FAINT)));
    }
  }

  /**
   * {@code lid:dijk is 2 persons: lid:"=J.P. Dijk" 134, …; not meant: lid:"=Inge van Dijk" 107}.
   */
  public static String sentence(NamedPersons filter) {
    List<Named> found = filter.found();
    StringBuilder sentence = new StringBuilder(filter.filter());
    sentence.append(" is ");
    sentence.append(
        found.size() == 1
            ? found.getFirst().name()
            : NumberText.count(found.size(), "person") + ": " + named(found));
    if (!filter.besides().isEmpty()) {
      sentence.append("; not meant by it: ").append(named(filter.besides()));
    }
    return sentence.append(" (paragraphs in the index)").toString();
  }

  private static String named(List<Named> persons) {
    List<String> named = new ArrayList<>();
    for (Named person : persons.subList(0, Math.min(MAX_PERSONS_NAMED, persons.size()))) {
      named.add(person.filter() + " " + NumberText.text(person.paragraphs()));
    }
    int more = persons.size() - MAX_PERSONS_NAMED;
    return String.join(", ", named) + (more <= 0 ? "" : " and " + NumberText.count(more, "other"));
  }

  /** For JSON. */
  public static List<Map<String, Object>> inJson(List<NamedPersons> filters) {
    return filters.stream().map(PersonsText::inJson).toList();
  }

  private static Map<String, Object> inJson(NamedPersons filter) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("filter", filter.filter());
    fields.put("found", filter.found().stream().map(PersonsText::inJson).toList());
    fields.put("besides", filter.besides().stream().map(PersonsText::inJson).toList());
    return fields;
  }

  private static Map<String, Object> inJson(Named person) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", person.name());
    fields.put("paragraphs", person.paragraphs());
    fields.put("filter", person.filter());
    return fields;
  }
}
