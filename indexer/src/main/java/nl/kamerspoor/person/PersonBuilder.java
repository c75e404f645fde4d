package nl.kamerspoor.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A person while the register is made: what was joined so far. */
final class PersonBuilder {

  static final Comparator<PersonBuilder> ORDER =
      Comparator.comparing((PersonBuilder identity) -> identity.name.sorted())
          .thenComparing(identity -> identity.name.surname())
          .thenComparing(identity -> identity.name.initials() + " " + identity.name.first())
          .thenComparing(identity -> !identity.told)
          .thenComparingInt(identity -> identity.evidence.days().first())
          .thenComparing(identity -> identity.showings.getFirst().mention());

  private PersonName name;
  private final boolean told;
  private final Evidence evidence = new Evidence();
  private final List<MentionDays> showings = new ArrayList<>();

  /**
   * @param told false for a name of which it is not told whose it is
   */
  PersonBuilder(MentionCluster unit, boolean told) {
    this.name = unit.name();
    this.told = told;
    add(unit);
  }

  void add(MentionCluster unit) {
    name = name.and(unit.name());
    showings.addAll(unit.showings());
    evidence.add(unit.evidence());
  }

  /** Takes over all of another, whose spelling of the surname is not taken over. */
  void take(PersonBuilder other) {
    PersonName known = name.and(other.name);
    name = new PersonName(known.initials(), known.first(), name.surname(), null);
    showings.addAll(other.showings);
    evidence.add(other.evidence);
  }

  PersonName name() {
    return name;
  }

  boolean told() {
    return told;
  }

  Evidence evidence() {
    return evidence;
  }

  List<MentionDays> showings() {
    return showings;
  }

  boolean agrees(MentionCluster unit) {
    return told
        && name.agrees(unit.name())
        && evidence.agrees(unit.evidence(), name.isBare() && unit.name().isBare());
  }

  boolean agrees(PersonBuilder other) {
    return told
        && other.told
        && name.agrees(other.name)
        && evidence.agrees(other.evidence, name.isBare() && other.name.isBare());
  }
}
