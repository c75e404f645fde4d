package nl.kamerspoor.person;

import java.util.List;

/**
 * Somebody who signs or speaks, as the papers show it.
 *
 * @param number from 0, in the order of surnames
 * @param name what tells the person from all others: {@code D.J.H. (Diederik) van Dijk}; with a
 *     party or years behind it where that is needed; a filter finds the person by {@code =} and it
 * @param surname with particles, as printed
 * @param told false for a name that several bore at the time: which one is not told
 * @param shown from the first to the last day
 * @param mentions every way in which the person is printed, in the order of their texts
 * @param offices when the person was seen in which office
 * @param parties when the person was seen in which party
 */
public record Person(
    int number,
    String name,
    String surname,
    boolean told,
    DayRange shown,
    List<Mention> mentions,
    List<Seen> offices,
    List<Seen> parties) {

  /** What was seen of somebody from the first to the last day. */
  public record Seen(String what, DayRange days) {}

  public Person {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
    parties = List.copyOf(parties);
  }

  /** The names as printed, each once. */
  public List<String> forms() {
    return mentions.stream().map(Mention::name).distinct().toList();
  }

  /** Whether the person is seen in an office of this kind. */
  public boolean isSeenAs(OfficeKind kind) {
    return mentions.stream().anyMatch(mention -> mention.officeKind() == kind);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Person person && person.number == number && person.name.equals(name);
  }

  @Override
  public int hashCode() {
    return number;
  }
}
