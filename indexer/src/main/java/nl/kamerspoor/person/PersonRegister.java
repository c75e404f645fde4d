package nl.kamerspoor.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All persons whom papers name, made of nothing but what the papers print; the package says by
 * which rules. The same showings give the same register, in whatever order they come.
 */
public final class PersonRegister {

  private final List<Person> persons;
  private final Map<Mention, Owners> owners;
  private final NameSearch search;

  /** Whose a mention is. */
  private static final class Owners {

    /** Rising; empty where it is one person's at all times. */
    private final int[] days;

    /** Of each day, else the only one. */
    private final int[] persons;

    Owners(int[] days, int[] persons) {
      this.days = days;
      this.persons = persons;
    }

    /** Whose it is on a day; below 0 where it is nobody's. */
    int on(int day) {
      int place = days.length == 0 ? 0 : Arrays.binarySearch(days, day);
      return place < 0 ? -1 : persons[place];
    }
  }

  private PersonRegister(List<Person> persons, Map<Mention, Owners> owners, NameSearch search) {
    this.persons = persons;
    this.owners = owners;
    this.search = search;
  }

  /** Joins what papers print to persons. */
  public static PersonRegister of(Collection<MentionDays> showings) {
    Map<Mention, MentionDays> sorted = new TreeMap<>();
    showings.forEach(showing -> sorted.put(showing.mention(), showing));
    Map<String, List<PersonBuilder>> blocks = new TreeMap<>();
    blocks(sorted.values()).forEach((surname, block) -> blocks.put(surname, block.resolve()));
    DoubleNames.join(blocks);
    TypingErrors.join(blocks);
    List<PersonBuilder> identities =
        blocks.values().stream().flatMap(List::stream).sorted(PersonBuilder.ORDER).toList();
    List<Person> persons = PersonDescriptions.of(identities);
    return new PersonRegister(
        List.copyOf(persons), owners(sorted, identities), new NameSearch(persons, identities));
  }

  private static Map<String, SurnameBlock> blocks(Collection<MentionDays> showings) {
    Set<String> surnames = new HashSet<>();
    for (MentionDays showing : showings) {
      PersonName name = PersonName.parse(showing.mention().name());
      if (name != null && !name.isBare() && name.whole() == null) {
        surnames.add(name.key());
      }
    }
    Map<String, SurnameBlock> blocks = new TreeMap<>();
    for (MentionDays showing : showings) {
      PersonName name = PersonName.parse(showing.mention().name());
      if (name != null) {
        String whole = name.whole();
        PersonName read =
            whole != null && surnames.contains(PersonName.key(whole))
                ? name.withWholeSurname()
                : name;
        blocks.computeIfAbsent(read.key(), _ -> new SurnameBlock()).add(read, showing);
      }
    }
    return blocks;
  }

  private static Map<Mention, Owners> owners(
      Map<Mention, MentionDays> showings, List<PersonBuilder> identities) {
    Map<Mention, Owners> owners = new TreeMap<>();
    Map<Mention, TreeMap<Integer, Integer>> shared = new TreeMap<>();
    for (int number = 0; number < identities.size(); number++) {
      for (MentionDays showing : identities.get(number).showings()) {
        MentionDays whole = Objects.requireNonNull(showings.get(showing.mention()));
        if (whole.days().length == showing.days().length) {
          owners.put(showing.mention(), new Owners(new int[0], new int[] {number}));
        } else {
          TreeMap<Integer, Integer> days =
              shared.computeIfAbsent(showing.mention(), _ -> new TreeMap<>());
          for (int day : showing.days()) {
            days.put(day, number);
          }
        }
      }
    }
    shared.forEach(
        (mention, days) ->
            owners.put(
                mention,
                days.values().stream().distinct().count() == 1
                    ? new Owners(new int[0], new int[] {days.firstEntry().getValue()})
                    : new Owners(
                        days.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        days.values().stream().mapToInt(Integer::intValue).toArray())));
    return owners;
  }

  /** All persons, in the order of their numbers. */
  public List<Person> persons() {
    return persons;
  }

  /** All names of all persons, as printed. */
  public Set<String> forms() {
    Set<String> forms = new TreeSet<>();
    persons.forEach(person -> forms.addAll(person.forms()));
    return forms;
  }

  /**
   * Who is meant by a mention in a paper of a day; null where it names nobody: an office alone, or
   * nothing that the register was made of.
   *
   * @param day since 1970, or {@link DayRange#UNDATED}
   */
  public @Nullable Person person(Mention mention, int day) {
    Owners of = owners.get(mention);
    int number = of == null ? -1 : of.on(day);
    return number < 0 ? null : persons.get(number);
  }

  /**
   * The number of who is meant by a mention, for each day, as {@link #person} has it; below 0 where
   * it names nobody. For who asks for one mention in many papers.
   */
  public IntUnaryOperator numbers(Mention mention) {
    Owners of = owners.get(mention);
    return of == null ? _ -> -1 : of::on;
  }

  /** Whether a mention names this person in every paper. */
  public boolean isAlways(Mention mention, Person person) {
    Owners of = owners.get(mention);
    return of != null && of.days.length == 0 && of.persons[0] == person.number();
  }

  /**
   * When a mention that names several persons names this one, in rising order; papers without a
   * date as a span from {@link DayRange#UNDATED} to it.
   */
  public List<DayRange> spans(Mention mention, Person person) {
    List<DayRange> spans = new ArrayList<>();
    Owners of = owners.get(mention);
    for (int i = 0; of != null && i < of.days.length; i++) {
      if (of.persons[i] != person.number()) {
        continue;
      }
      boolean goesOn =
          i > 0 && of.persons[i - 1] == person.number() && of.days[i - 1] != DayRange.UNDATED;
      int first = goesOn ? spans.removeLast().first() : of.days[i];
      spans.add(new DayRange(first, of.days[i]));
    }
    return spans;
  }

  /** Whom a typed name finds; see {@link NameMatch}. */
  public NameMatch find(String typed) {
    return search.find(typed);
  }

  /** The person with just this {@link Person#name}; else all who are printed just so. */
  public List<Person> named(String name) {
    List<Person> named = new ArrayList<>();
    for (Person person : persons) {
      if (person.name().equals(name)) {
        return List.of(person);
      }
      if (person.forms().contains(name)) {
        named.add(person);
      }
    }
    return named;
  }

  /**
   * Whom a typed name finds.
   *
   * @param persons those whose whole surname was typed, or a part of it where nobody's was
   * @param besides others who have what was typed as a part of their name
   */
  public record NameMatch(List<Person> persons, List<Person> besides) {
    public NameMatch {
      persons = List.copyOf(persons);
      besides = List.copyOf(besides);
    }

    /** Whether nobody was found. */
    public boolean isEmpty() {
      return persons.isEmpty() && besides.isEmpty();
    }
  }
}
