package nl.kamerspoor.person;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses among persons who may all be meant. */
final class Candidates {

  /** How long before and after it was seen somebody may be meant rather than others. */
  private static final int AROUND = 366;

  private Candidates() {}

  /**
   * The one who is meant; null where more than one is left, or none was given. The order of what
   * narrows them down: party, office, kind of office at that time, time.
   */
  static @Nullable Identity only(List<Identity> agreeing, Unit unit) {
    Evidence asked = unit.evidence();
    List<Identity> left = agreeing;
    left = narrowed(left, each -> each.evidence().sharesParty(asked));
    left = narrowed(left, each -> each.evidence().sharesGovernmentOffice(asked));
    left =
        narrowed(
            left,
            each -> {
              Days inOffice = each.evidence().daysInOfficesOf(asked);
              return !inOffice.isEmpty() && inOffice.distance(asked.days()) <= AROUND;
            });
    left = narrowed(left, each -> each.evidence().days().distance(asked.days()) <= AROUND);
    return left.size() == 1 ? left.getFirst() : null;
  }

  /** Those for whom something speaks, if there are any. */
  private static List<Identity> narrowed(List<Identity> all, Predicate<Identity> speaksFor) {
    if (all.size() <= 1) {
      return all;
    }
    List<Identity> some = all.stream().filter(speaksFor).toList();
    return some.isEmpty() ? all : some;
  }
}
