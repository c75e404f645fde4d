package nl.kamerspoor.search.filter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.fields.PersonRole;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.person.Person;
import nl.kamerspoor.person.PersonRegister;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.NearNames;
import nl.kamerspoor.search.query.QueryException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Finds whom a filter by name means, by the register of persons. */
public final class PersonFilter {

  private static final int MAX_NAMES_IN_MESSAGE = 4;

  private final IndexSearcher searcher;

  public PersonFilter(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Whom a name means.
   *
   * @param persons the persons that the filter finds
   * @param besides others whose names have a part in common with what was typed
   */
  public record Meant(List<Person> persons, List<Person> besides) {}

  /** What is counted of a person under a filter. */
  public static PersonRole role(FilterField field) {
    if (field == FilterField.MINISTER) {
      return PersonRole.GOVERNMENT;
    }
    return field == FilterField.MEMBER ? PersonRole.MEMBER : PersonRole.ANY;
  }

  /** A query that does not score. */
  Query build(FilterField field, FilterValue.Text value) throws IOException, QueryException {
    IndexedPersons persons = IndexedPersons.of(searcher.getIndexReader());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Person person : meant(persons, field, value).persons()) {
      any.add(persons.query(person, role(field)), Occur.SHOULD);
    }
    return any.build();
  }

  /** What nobody known signed or said in this part. */
  Query unknown(FilterField field) throws IOException {
    return IndexedPersons.of(searcher.getIndexReader()).withoutAny(role(field));
  }

  /**
   * Whom a name means under a filter.
   *
   * @throws QueryException where it is nobody; the hint names who is near, or what else the person
   *     is
   */
  public Meant meant(IndexedPersons persons, FilterField field, FilterValue.Text value)
      throws IOException, QueryException {
    String typed = value.text();
    PersonRegister register = persons.register();
    boolean exactly = typed.startsWith("=");
    PersonRegister.NameMatch found =
        exactly
            ? new PersonRegister.NameMatch(register.named(typed.substring(1).strip()), List.of())
            : register.find(typed);
    Predicate<Person> inRole = role(field)::has;
    List<Person> meant = found.persons().stream().filter(inRole).toList();
    List<Person> besides = found.besides().stream().filter(inRole).toList();
    if (meant.isEmpty() && !besides.isEmpty()) {
      return new Meant(besides, List.of());
    }
    if (meant.isEmpty()) {
      throw found.persons().isEmpty()
          ? nobody(register, field, value, exactly)
          : inAnotherPart(persons, field, value, found.persons());
    }
    return new Meant(meant, besides);
  }

  private QueryException nobody(
      PersonRegister register, FilterField field, FilterValue.Text value, boolean exactly)
      throws IOException {
    String typed = value.text();
    if (exactly) {
      String name = typed.substring(1).strip();
      return value
          .span()
          .error(
              "nobody in the index is called exactly \"" + name + "\"",
              "without =, part of the name is enough: " + filter(field, name));
    }
    if (searcher.count(MetadataQueries.ministry(typed)) > 0) {
      return value
          .span()
          .error(
              "nobody named \"" + typed + "\" is in the index",
              "for a ministry write ministerie:" + value);
    }
    String question = NearNames.question(typed, register.forms(), MAX_NAMES_IN_MESSAGE);
    return value
        .span()
        .error(
            "nobody named \"" + typed + "\" is in the index",
            question.isEmpty() ? "see: " : question,
            question.isEmpty() ? ShellCommand.inIndex("stats") : null);
  }

  private QueryException inAnotherPart(
      IndexedPersons persons, FilterField field, FilterValue.Text value, List<Person> found)
      throws IOException {
    List<String> told = new ArrayList<>();
    for (Person person : found.subList(0, Math.min(MAX_NAMES_IN_MESSAGE, found.size()))) {
      boolean member = PersonRole.MEMBER.has(person);
      boolean government = PersonRole.GOVERNMENT.has(person);
      FilterField other =
          member ? FilterField.MEMBER : government ? FilterField.MINISTER : FilterField.PERSON;
      int count = searcher.count(persons.query(person, role(other)));
      String part =
          member ? " as a member" : government ? " in government" : ", in an unknown office";
      told.add(
          person.name()
              + " signs or speaks"
              + part
              + "; "
              + filter(other, found.size() == 1 ? value.text() : "=" + person.name())
              + " finds "
              + "%,d".formatted(count)
              + (count == 1 ? " paragraph" : " paragraphs"));
    }
    return value
        .span()
        .error(
            "nobody named \""
                + value.text()
                + "\" signs or speaks "
                + (field == FilterField.MINISTER
                    ? "as a minister or state secretary"
                    : "as a member"),
            String.join("; ", told));
  }

  /** A filter as one types it. */
  public static String filter(FilterField field, String name) {
    boolean bare = name.chars().allMatch(Character::isLetterOrDigit);
    return field.dutch() + ":" + (bare ? name : "\"" + name.replace('"', ' ') + "\"");
  }
}
