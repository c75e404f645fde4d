package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.person.Person;
import nl.kamerspoor.search.filter.PersonFilter;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Whom a filter by name means, where that is not one person and nobody else: {@code lid:"van
 * dijk"}.
 *
 * @param filter as one types it
 * @param found whom it finds, who said most first
 * @param besides others who have what was typed in their name; not found by it
 */
public record NamedPersons(String filter, List<Named> found, List<Named> besides) {

  /** More than these of one name are not counted one by one. */
  private static final int MAX_PERSONS_COUNTED = 50;

  /**
   * One of them.
   *
   * @param name by which the register tells the person from all others
   * @param paragraphs that the filter for this one alone finds in the whole index
   * @param filter that finds this one alone
   */
  public record Named(String name, long paragraphs, String filter) {}

  public NamedPersons {
    found = List.copyOf(found);
    besides = List.copyOf(besides);
  }

  /** Of all filters of a query that call for it. */
  public static List<NamedPersons> of(
      IndexSearcher searcher, @Nullable QueryNode node, List<FilterQueryNode> given)
      throws IOException, QueryException {
    List<NamedPersons> all = new ArrayList<>();
    List<FilterQueryNode> filters = new ArrayList<>();
    if (node != null) {
      filters.addAll(QueryNodes.all(node, FilterQueryNode.class));
    }
    filters.addAll(given);
    for (FilterQueryNode filter : filters) {
      for (FilterValue value : filter.values()) {
        if (filter.field().isOfPersons() && value instanceof FilterValue.Text text) {
          add(searcher, filter.field(), text, all);
        }
      }
    }
    return all;
  }

  private static void add(
      IndexSearcher searcher, FilterField field, FilterValue.Text text, List<NamedPersons> all)
      throws IOException, QueryException {
    IndexedPersons persons = IndexedPersons.of(searcher.getIndexReader());
    PersonFilter.Meant meant = new PersonFilter(searcher).meant(persons, field, text);
    if (meant.persons().size() > 1 || !meant.besides().isEmpty()) {
      all.add(
          new NamedPersons(
              field.dutch() + ":" + text,
              counted(searcher, persons, field, meant.persons()),
              counted(searcher, persons, field, meant.besides())));
    }
  }

  private static List<Named> counted(
      IndexSearcher searcher, IndexedPersons persons, FilterField field, List<Person> people)
      throws IOException {
    List<Named> named = new ArrayList<>();
    for (Person person : people.subList(0, Math.min(MAX_PERSONS_COUNTED, people.size()))) {
      named.add(
          new Named(
              person.name(),
              searcher.count(persons.query(person, PersonFilter.role(field))),
              PersonFilter.filter(field, "=" + person.name())));
    }
    named.sort(Comparator.comparingLong(Named::paragraphs).reversed().thenComparing(Named::name));
    return named;
  }
}
