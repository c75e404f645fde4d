package nl.kamerspoor.output.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamerspoor.index.open.PersonCount;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import nl.kamerspoor.person.DayRange;
import nl.kamerspoor.person.Person;
import nl.kamerspoor.person.Person.Seen;
import org.jspecify.annotations.Nullable;

/** The register of persons, as a listing: a row a person. */
public final class PersonsListing {

  private PersonsListing() {}

  /**
   * The listing.
   *
   * @param format JSON Lines has offices, parties and forms as lists, the others as text; text for
   *     people does without what is wide
   */
  public static Listing of(List<PersonCount> persons, Format format) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (PersonCount count : persons) {
      rows.add(format == Format.TEXT ? narrow(count) : row(count, format == Format.JSONL));
    }
    return new Listing(
        "person",
        format == Format.TEXT
            ? columns(
                "name", "office", "party", "first", "last", "papers", "words", "also_printed_as")
            : columns(
                "name",
                "told",
                "offices",
                "parties",
                "first",
                "last",
                "papers",
                "paragraphs",
                "words",
                "forms",
                "filter"),
        rows);
  }

  private static List<Column> columns(String... names) {
    return Arrays.stream(names).map(Column::of).toList();
  }

  private static List<@Nullable Object> narrow(PersonCount count) {
    Person person = count.person();
    return Arrays.asList(
        person.name() + (person.told() ? "" : " ?"),
        last(person.offices()),
        last(person.parties()),
        day(person.shown().first(), person.shown()),
        day(person.shown().last(), person.shown()),
        count.papers(),
        count.words(),
        person.forms().stream()
            .filter(form -> !form.equals(person.name()))
            .collect(Collectors.joining("; ")));
  }

  /** The one that was seen last, and how many there are besides. */
  private static String last(List<Seen> seen) {
    return seen.isEmpty()
        ? ""
        : seen.getLast().what() + (seen.size() == 1 ? "" : " +" + (seen.size() - 1));
  }

  private static List<@Nullable Object> row(PersonCount count, boolean inJson) {
    Person person = count.person();
    return Arrays.asList(
        person.name(),
        inJson ? (Object) person.told() : person.told() ? "yes" : "no",
        inJson ? json("office", person.offices()) : text(person.offices()),
        inJson ? json("party", person.parties()) : text(person.parties()),
        day(person.shown().first(), person.shown()),
        day(person.shown().last(), person.shown()),
        count.papers(),
        count.paragraphs(),
        count.words(),
        inJson ? person.forms() : String.join("; ", person.forms()),
        "persoon:\"=" + person.name() + "\"");
  }

  private static List<Map<String, @Nullable Object>> json(String name, List<Seen> all) {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (Seen seen : all) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put(name, seen.what());
      fields.put("first", day(seen.days().first(), seen.days()));
      fields.put("last", day(seen.days().last(), seen.days()));
      objects.add(fields);
    }
    return objects;
  }

  /** {@code lid 2023-12-13..2025-10-02; Minister van Financiën 2024-07-02..2025-08-22}. */
  private static String text(List<Seen> all) {
    return all.stream()
        .map(
            seen ->
                seen.days().isEmpty()
                    ? seen.what()
                    : seen.what()
                        + " "
                        + LocalDate.ofEpochDay(seen.days().first())
                        + ".."
                        + LocalDate.ofEpochDay(seen.days().last()))
        .collect(Collectors.joining("; "));
  }

  private static @Nullable LocalDate day(int day, DayRange days) {
    return days.isEmpty() ? null : LocalDate.ofEpochDay(day);
  }
}
