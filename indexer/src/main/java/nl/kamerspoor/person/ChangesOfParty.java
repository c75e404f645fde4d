package nl.kamerspoor.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Follows a bare surname from one party to the next: Omtzigt of the CDA, then on his own, then of
 * NSC. Where two parties have the name in turns, two persons have it.
 */
final class ChangesOfParty {

  private ChangesOfParty() {}

  /**
   * The units, sorted, with those of one surname and one party after the other made one.
   *
   * @param units that say more than a surname
   */
  static List<Unit> followed(List<Unit> units) {
    List<Unit> bare =
        units.stream()
            .filter(unit -> unit.name().isBare())
            .sorted(
                Comparator.comparingInt((Unit unit) -> unit.evidence().days().first())
                    .thenComparing(Unit.ORDER))
            .toList();
    List<Unit> followed = new ArrayList<>(units);
    followed.removeIf(unit -> unit.name().isBare());
    Unit before = null;
    for (Unit unit : bare) {
      boolean inTurns = bare.stream().anyMatch(other -> inTurns(unit, other));
      if (inTurns) {
        followed.add(unit);
        before = null;
      } else if (before != null && follows(unit, before)) {
        followed.removeLast();
        before = before.and(unit);
        followed.add(before);
      } else {
        before = unit;
        followed.add(unit);
      }
    }
    followed.sort(Unit.ORDER);
    return followed;
  }

  private static boolean inTurns(Unit one, Unit other) {
    return !one.evidence().sharesParty(other.evidence())
        && one.evidence().days().interleaves(other.evidence().days());
  }

  private static boolean follows(Unit unit, Unit before) {
    return before.evidence().days().distance(unit.evidence().days()) <= Evidence.CHANGE;
  }
}
