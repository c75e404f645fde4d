package nl.kamerspoor.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Describes the persons that were found: what to call them, in which offices they were seen. */
final class PersonDescriptions {

  private PersonDescriptions() {}

  /** In the same order; each with a name that no other has. */
  static List<Person> of(List<PersonBuilder> identities) {
    Map<String, Integer> often = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (PersonBuilder identity : identities) {
      String name = fullest(identity);
      names.add(name);
      often.merge(name, 1, Integer::sum);
    }
    List<Person> persons = new ArrayList<>();
    Map<String, Integer> given = new HashMap<>();
    for (int number = 0; number < identities.size(); number++) {
      PersonBuilder identity = identities.get(number);
      String name = names.get(number);
      if (often.getOrDefault(name, 0) > 1) {
        name = name + apart(identity);
        int before = given.merge(name, 1, Integer::sum) - 1;
        name = before == 0 ? name : name + " " + (before + 1);
      }
      persons.add(person(number, name, identity));
    }
    return persons;
  }

  private static Person person(int number, String name, PersonBuilder identity) {
    TreeSet<Mention> mentions = new TreeSet<>();
    Map<String, DayRange> offices = new TreeMap<>();
    Map<String, DayRange> parties = new TreeMap<>();
    for (MentionDays showing : identity.showings()) {
      Mention mention = showing.mention();
      mentions.add(mention);
      DayRange span = showing.span();
      if (mention.office() != null) {
        offices.merge(mention.office(), span, DayRange::and);
      }
      if (mention.party() != null) {
        parties.merge(mention.party(), span, DayRange::and);
      }
    }
    return new Person(
        number,
        name,
        name.replaceFirst("^(?:\\p{Lu}\\p{Ll}{0,2}[.,]\\s*-?)+ ?", "")
            .replaceFirst("^\\(.*?\\) ", ""),
        identity.told(),
        identity.evidence().days(),
        List.copyOf(mentions),
        seen(offices),
        seen(parties));
  }

  private static List<Person.Seen> seen(Map<String, DayRange> spans) {
    return spans.entrySet().stream()
        .map(entry -> new Person.Seen(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Person.Seen seen) -> seen.days().first())
                .thenComparing(Person.Seen::what))
        .toList();
  }

  /** The printed name that says most; of equals the one with capitals and diacritics. */
  private static String fullest(PersonBuilder identity) {
    Map<String, Integer> often = new TreeMap<>();
    for (MentionDays showing : identity.showings()) {
      often.merge(showing.mention().name(), showing.papers(), Integer::sum);
    }
    String best = "";
    for (String name : often.keySet()) {
      if (best.isEmpty() || rank(name, often) > rank(best, often)) {
        best = name;
      }
    }
    return best;
  }

  private static long rank(String printed, Map<String, Integer> often) {
    @Nullable PersonName name = PersonName.parse(printed);
    int length = name == null ? 0 : name.length() + (name.firstHalf() == null ? 0 : 1);
    boolean mixed = printed.chars().anyMatch(Character::isLowerCase);
    return length * 1_000_000_000L + (mixed ? 100_000_000L : 0) + often.getOrDefault(printed, 0);
  }

  /** What tells somebody from others of the same name: a party, else the years. */
  private static String apart(PersonBuilder identity) {
    if (!identity.told()) {
      return " (which one is unknown)";
    }
    DayRange days = identity.evidence().days();
    String party =
        identity.showings().stream()
            .map(showing -> showing.mention().party())
            .filter(each -> each != null)
            .findFirst()
            .orElse(null);
    String years = days.isEmpty() ? "undated" : year(days.first()) + "–" + year(days.last());
    return " (" + (party == null ? "" : party + ", ") + years + ")";
  }

  private static int year(int day) {
    return LocalDate.ofEpochDay(day).getYear();
  }
}
