package nl.kamerspoor.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Mentions that are surely of one person, before it is known of whom: of one name, one party or
 * none, in government or not, without a long gap.
 *
 * @param party as {@link Evidence#party} has it; null where not stated
 */
record MentionCluster(
    PersonName name, @Nullable String party, List<MentionDays> showings, Evidence evidence) {

  /** The most telling first; the rest keeps the order the same in every index. */
  static final Comparator<MentionCluster> ORDER =
      Comparator.comparingInt((MentionCluster unit) -> -unit.name.length())
          .thenComparing(unit -> unit.party == null)
          .thenComparingInt(unit -> unit.evidence.days().first())
          .thenComparing(unit -> unit.name.initials() + " " + unit.name.first())
          .thenComparing(unit -> unit.showings.getFirst().mention());

  static MentionCluster of(PersonName name, @Nullable String party, List<MentionDays> showings) {
    Evidence evidence = new Evidence();
    showings.forEach(evidence::add);
    return new MentionCluster(name, party, List.copyOf(showings), evidence);
  }

  /** Both together, by the party of the first. */
  MentionCluster and(MentionCluster other) {
    List<MentionDays> all = new ArrayList<>(showings);
    all.addAll(other.showings);
    return of(name, party, all);
  }

  /** Whether it says nothing but a surname, which may be anybody's. */
  boolean isPlain() {
    return name.isBare() && party == null;
  }

  /** Whether both may be one person's. */
  boolean agrees(MentionCluster other) {
    return name.agrees(other.name)
        && evidence.agrees(other.evidence, name.isBare() && other.name.isBare());
  }

  /** This unit in parts between which more days lie than a limit. */
  List<MentionCluster> runs(int limit) {
    TreeSet<Integer> days = new TreeSet<>();
    for (MentionDays showing : showings) {
      for (int day : showing.days()) {
        days.add(day);
      }
    }
    List<DayRange> spans = new ArrayList<>();
    for (int day : days) {
      DayRange last = spans.isEmpty() ? null : spans.getLast();
      if (day == DayRange.UNDATED) {
        spans.add(new DayRange(day, day));
      } else if (last != null && last.first() != DayRange.UNDATED && day - last.last() <= limit) {
        spans.set(spans.size() - 1, new DayRange(last.first(), day));
      } else {
        spans.add(new DayRange(day, day));
      }
    }
    if (spans.size() == 2 && spans.getFirst().first() == DayRange.UNDATED) {
      return List.of(this);
    }
    return spans.size() <= 1 ? List.of(this) : spans.stream().map(this::within).toList();
  }

  private MentionCluster within(DayRange span) {
    List<MentionDays> some = new ArrayList<>();
    for (MentionDays showing : showings) {
      int from = 0;
      while (from < showing.days().length && showing.days()[from] < span.first()) {
        from++;
      }
      int to = from;
      while (to < showing.days().length && showing.days()[to] <= span.last()) {
        to++;
      }
      if (to > from) {
        some.add(showing.part(from, to));
      }
    }
    return of(name, party, some);
  }
}
