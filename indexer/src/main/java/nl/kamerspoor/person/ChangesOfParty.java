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
  static List<MentionCluster> followed(List<MentionCluster> units) {
    List<MentionCluster> bare =
        units.stream()
            .filter(unit -> unit.name().isBare())
            .sorted(
                Comparator.comparingInt((MentionCluster unit) -> unit.evidence().days().first())
                    .thenComparing(MentionCluster.ORDER))
            .toList();
    List<MentionCluster> followed = new ArrayList<>(units);
    followed.removeIf(unit -> unit.name().isBare());
    MentionCluster before = null;
    for (MentionCluster unit : bare) {
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
    followed.sort(MentionCluster.ORDER);
    return followed;
  }

  private static boolean inTurns(MentionCluster one, MentionCluster other) {
    return !one.evidence().sharesParty(other.evidence())
        && one.evidence().days().interleaves(other.evidence().days());
  }

  private static boolean follows(MentionCluster unit, MentionCluster before) {
    return before.evidence().days().distance(unit.evidence().days())
        <= Evidence.MAX_PARTY_CHANGE_DAYS;
  }
}
