package nl.kamerspoor.person;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses among persons who may all be meant. */
final class PersonDisambiguation {

  /** How long before and after it was seen somebody may be meant rather than others. */
  private static final int MAX_DISTANCE_DAYS = 366;

  private PersonDisambiguation() {}

  /**
   * The one who is meant; null where more than one is left, or none was given. The order of what
   * narrows them down: party, office, kind of office at that time, time.
   */
  static @Nullable PersonBuilder only(List<PersonBuilder> agreeing, MentionCluster unit) {
    Evidence asked = unit.evidence();
    List<PersonBuilder> left = agreeing;
    left = narrowed(left, each -> each.evidence().sharesParty(asked));
    left = narrowed(left, each -> each.evidence().sharesGovernmentOffice(asked));
    left =
        narrowed(
            left,
            each -> {
              DayRange inOffice = each.evidence().daysInOfficesOf(asked);
              return !inOffice.isEmpty() && inOffice.distance(asked.days()) <= MAX_DISTANCE_DAYS;
            });
    left =
        narrowed(left, each -> each.evidence().days().distance(asked.days()) <= MAX_DISTANCE_DAYS);
    return left.size() == 1 ? left.getFirst() : null;
  }

  /** Those for whom something speaks, if there are any. */
  private static List<PersonBuilder> narrowed(
      List<PersonBuilder> all, Predicate<PersonBuilder> speaksFor) {
    if (all.size() <= 1) {
      return all;
    }
    List<PersonBuilder> some = all.stream().filter(speaksFor).toList();
    return some.isEmpty() ? all : some;
  }
}
