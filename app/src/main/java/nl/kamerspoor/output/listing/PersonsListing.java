package nl.kamerspoor.output.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.index.open.PersonCount;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.person.DayRange;
import nl.kamerspoor.person.Person;
import nl.kamerspoor.person.Person.Seen;
import org.jspecify.annotations.Nullable;

/** Lists the register of persons: a row a person. */
public final class PersonsListing {

  private PersonsListing() {}

  /**
   * The listing.
   *
   * @param format text for people does without what is wide
   */
  public static Listing<PersonCount> of(List<PersonCount> persons, Format format) {
    return format == Format.TEXT ? narrow(persons) : wide(persons);
  }

  private static Listing<PersonCount> narrow(List<PersonCount> persons) {
    return new Listing<>(
        "person",
        List.of(
            Column.text("name", row -> row.person().name() + (row.person().told() ? "" : " ?")),
            Column.text("office", row -> last(row.person().offices())),
            Column.text("party", row -> last(row.person().parties())),
            Column.day("first", row -> first(row.person().shown())),
            Column.day("last", row -> last(row.person().shown())),
            Column.count("papers", PersonCount::papers),
            Column.count("words", PersonCount::words),
            Column.text("also_printed_as", row -> otherForms(row.person()))),
        persons);
  }

  private static Listing<PersonCount> wide(List<PersonCount> persons) {
    return new Listing<>(
        "person",
        List.of(
            Column.text("name", row -> row.person().name()),
            Column.of("told", row -> told(row.person())),
            Column.of("offices", row -> seen("office", row.person().offices())),
            Column.of("parties", row -> seen("party", row.person().parties())),
            Column.day("first", row -> first(row.person().shown())),
            Column.day("last", row -> last(row.person().shown())),
            Column.count("papers", PersonCount::papers),
            Column.count("paragraphs", PersonCount::paragraphs),
            Column.count("words", PersonCount::words),
            Column.of("forms", row -> new Cell.Texts(row.person().forms(), "; ")),
            Column.text("filter", row -> "persoon:\"=" + row.person().name() + "\"")),
        persons);
  }

  private static Cell told(Person person) {
    return new Cell.Flag(person.told(), person.told() ? "yes" : "no");
  }

  private static String otherForms(Person person) {
    return person.forms().stream()
        .filter(form -> !form.equals(person.name()))
        .collect(Collectors.joining("; "));
  }

  /** The one that was seen last, and how many there are besides. */
  private static String last(List<Seen> seen) {
    return seen.isEmpty()
        ? ""
        : seen.getLast().what() + (seen.size() == 1 ? "" : " +" + (seen.size() - 1));
  }

  /**
   * Offices or parties: objects in JSON, elsewhere {@code lid 2023-12-13..2025-10-02; Minister van
   * Financiën 2024-07-02..2025-08-22}.
   */
  private static Cell seen(String name, List<Seen> all) {
    return new Cell.Records(
        all.stream()
            .map(
                seen ->
                    Cell.field(name, Cell.text(seen.what()))
                        .with("first", Cell.day(first(seen.days())))
                        .with("last", Cell.day(last(seen.days()))))
            .toList(),
        all.stream().map(PersonsListing::withDays).collect(Collectors.joining("; ")));
  }

  private static String withDays(Seen seen) {
    return seen.days().isEmpty()
        ? seen.what()
        : "%s %s..%s".formatted(seen.what(), first(seen.days()), last(seen.days()));
  }

  private static @Nullable LocalDate first(DayRange days) {
    return days.isEmpty() ? null : LocalDate.ofEpochDay(days.first());
  }

  private static @Nullable LocalDate last(DayRange days) {
    return days.isEmpty() ? null : LocalDate.ofEpochDay(days.last());
  }
}
