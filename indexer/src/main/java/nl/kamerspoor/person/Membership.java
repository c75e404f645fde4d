package nl.kamerspoor.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Parties;
import nl.kamerspoor.document.Party;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was in a party, as far as the papers tell; the package says by which rules.
 *
 * @param party its key, as {@link Parties#key} has it
 */
public record Membership(String party, DayRange days) {

  /** What members who left their party are called, who were there before under another name. */
  private static final Pattern GROUP = Pattern.compile("^(?i:lid|groep|fractie)[ -].*");

  private static final Comparator<Membership> IN_TIME =
      Comparator.comparingInt((Membership each) -> each.days.first())
          .thenComparing(Membership::party);

  /**
   * The memberships of a person, in the order of time, none of which overlaps another; none where
   * it is not told who of several the person is.
   */
  public static List<Membership> of(Person person) {
    if (!person.told()) {
      return List.of();
    }
    Map<String, DayRange> spans = new TreeMap<>();
    Map<String, Boolean> groups = new TreeMap<>();
    for (Person.Seen seen : person.parties()) {
      String key = Parties.key(seen.what());
      if (!key.isEmpty() && !seen.days().isEmpty()) {
        spans.merge(key, seen.days(), DayRange::and);
        groups.merge(key, GROUP.matcher(seen.what()).matches(), Boolean::logicalOr);
      }
    }
    List<Membership> sightings = new ArrayList<>();
    spans.forEach((party, days) -> sightings.add(new Membership(party, days)));
    sightings.sort(IN_TIME);
    List<Membership> told = new ArrayList<>();
    for (Membership sighting : sightings) {
      for (DayRange days : sighting.alone(sightings)) {
        Membership part = new Membership(sighting.party, days);
        boolean group = Boolean.TRUE.equals(groups.get(sighting.party));
        int first = group ? days.first() : part.since(sightings);
        int last = part.until(sightings);
        told.add(new Membership(sighting.party, new DayRange(first, last)));
        part.afterMerger(sightings, told);
      }
    }
    told.sort(IN_TIME);
    return List.copyOf(told);
  }

  /** The days on which no other party was seen. */
  private List<DayRange> alone(List<Membership> sightings) {
    List<DayRange> parts = new ArrayList<>(List.of(days));
    for (Membership other : sightings) {
      if (other.party.equals(party)) {
        continue;
      }
      List<DayRange> left = new ArrayList<>();
      for (DayRange part : parts) {
        left.add(new DayRange(part.first(), Math.min(part.last(), other.days.first() - 1)));
        left.add(new DayRange(Math.max(part.first(), other.days.last() + 1), part.last()));
      }
      left.removeIf(DayRange::isEmpty);
      parts = left.stream().distinct().toList();
    }
    return parts;
  }

  /** The day since which nothing speaks against it. */
  private int since(List<Membership> sightings) {
    int seen = days.first();
    Membership before = null;
    for (Membership other : sightings) {
      if (!other.party.equals(party) && other.days.first() < seen) {
        before = before == null || other.days.last() > before.days.last() ? other : before;
      }
    }
    Integer founded = Parties.withKey(party).map(each -> day(each.from())).orElse(null);
    int since;
    if (before == null || !ChamberTerms.of(seen).contains(before.days.last())) {
      since = ChamberTerms.of(seen).first();
    } else {
      since = seen;
    }
    if (before != null && party.equals(into(before.party))) {
      since = founded == null ? seen : Math.max(founded, before.days.last() + 1);
    }
    return Math.min(seen, founded == null ? since : Math.max(since, founded));
  }

  /** The day until which nothing speaks against it. */
  private int until(List<Membership> sightings) {
    int seen = days.last();
    Membership after = after(sightings);
    Integer dissolved = Parties.withKey(party).map(each -> day(each.to())).orElse(null);
    int until;
    if (after == null || !ChamberTerms.of(seen).contains(after.days.first())) {
      until = ChamberTerms.of(seen).last();
    } else {
      until = seen;
    }
    if (after != null && after.party.equals(into(party))) {
      until = dissolved == null ? seen : Math.min(dissolved, after.days.first() - 1);
    }
    return Math.max(seen, dissolved == null ? until : Math.min(until, dissolved));
  }

  /** Adds that a member was in the party that took this one's place, until the term was over. */
  private void afterMerger(List<Membership> sightings, List<Membership> told) {
    Party merged = Parties.withKey(party).orElse(null);
    String into = into(party);
    if (merged == null || into == null || after(sightings) != null) {
      return;
    }
    Integer dissolved = day(merged.to());
    Integer founded = Parties.withKey(into).map(each -> day(each.from())).orElse(null);
    if (dissolved != null && days.last() <= dissolved) {
      int first = founded == null ? dissolved + 1 : Math.max(founded, dissolved + 1);
      DayRange rest = new DayRange(first, ChamberTerms.of(days.last()).last());
      if (!rest.isEmpty()) {
        told.add(new Membership(into, rest));
      }
    }
  }

  /** The next other party that was seen. */
  private @Nullable Membership after(List<Membership> sightings) {
    return sightings.stream()
        .filter(other -> !other.party.equals(party) && other.days.last() > days.last())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String into(String party) {
    return Parties.withKey(party).map(Party::into).orElse(null);
  }

  private static @Nullable Integer day(@Nullable LocalDate date) {
    return date == null ? null : Math.toIntExact(date.toEpochDay());
  }
}
