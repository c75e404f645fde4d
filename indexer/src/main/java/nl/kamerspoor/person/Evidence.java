package nl.kamerspoor.person;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the papers tell beside a name: when it was seen, for which parties, in which offices. */
final class Evidence {

  /** In days. Nobody sits longer without being seen; most sit for eight years. */
  static final int MAX_CAREER_GAP_DAYS = 12 * 366;

  /** Of what is seen in another office: a term of the Kamer, and a year to form a cabinet. */
  static final int MAX_OTHER_OFFICE_GAP_DAYS = 5 * 366;

  /** Between a party and the next of somebody of whom only the surname is printed. */
  static final int MAX_PARTY_CHANGE_DAYS = 2 * 366;

  private DayRange days = DayRange.NONE;
  private int papers;
  private final Map<String, DayRange> parties = new TreeMap<>();
  private final Map<OfficeKind, DayRange> kinds = new EnumMap<>(OfficeKind.class);
  private final Set<String> governmentOffices = new TreeSet<>();

  void add(MentionDays showing) {
    DayRange span = showing.span();
    days = days.and(span);
    papers += showing.papers();
    String party = party(showing.mention().party());
    if (party != null) {
      parties.merge(party, span, DayRange::and);
    }
    OfficeKind kind = showing.mention().officeKind();
    kinds.merge(kind, span, DayRange::and);
    String office = showing.mention().office();
    if (kind == OfficeKind.GOVERNMENT && office != null) {
      governmentOffices.add(office.toLowerCase(Locale.ROOT));
    }
  }

  void add(Evidence other) {
    days = days.and(other.days);
    papers += other.papers;
    other.parties.forEach((party, span) -> parties.merge(party, span, DayRange::and));
    other.kinds.forEach((kind, span) -> kinds.merge(kind, span, DayRange::and));
    governmentOffices.addAll(other.governmentOffices);
  }

  DayRange days() {
    return days;
  }

  /** In how many papers, or paragraphs that were spoken. */
  int papers() {
    return papers;
  }

  /** Letters and digits of a party's name: {@code groenlinkspvda}; null where none is stated. */
  static @Nullable String party(@Nullable String printed) {
    return printed == null ? null : PersonName.fold(printed).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * Whether both may be of one person.
   *
   * @param bare whether only the surname is known of either
   */
  boolean agrees(Evidence other, boolean bare) {
    int distance = days.distance(other.days);
    if (distance
        > (sharesOffice(other) || sharesParty(other)
            ? MAX_CAREER_GAP_DAYS
            : MAX_OTHER_OFFICE_GAP_DAYS)) {
      return false;
    }
    if (parties.isEmpty() || other.parties.isEmpty() || sharesParty(other)) {
      return true;
    }
    for (DayRange mine : parties.values()) {
      for (DayRange theirs : other.parties.values()) {
        if (mine.interleaves(theirs)) {
          return false;
        }
      }
    }
    return !bare || distance <= MAX_PARTY_CHANGE_DAYS;
  }

  boolean sharesOffice(Evidence other) {
    return kinds.keySet().stream()
        .anyMatch(kind -> kind != OfficeKind.NOT_STATED && other.kinds.containsKey(kind));
  }

  boolean sharesGovernmentOffice(Evidence other) {
    return governmentOffices.stream().anyMatch(other.governmentOffices::contains);
  }

  /** Whether one party's name is that of the other, or a part of it after a merger. */
  boolean sharesParty(Evidence other) {
    return parties.keySet().stream()
        .anyMatch(
            mine ->
                other.parties.keySet().stream()
                    .anyMatch(
                        theirs ->
                            mine.equals(theirs)
                                || (Math.min(mine.length(), theirs.length()) > 3
                                    && (mine.contains(theirs) || theirs.contains(mine)))));
  }

  /** When it was seen in offices of a kind that the other was seen in. */
  DayRange daysInOfficesOf(Evidence other) {
    return kinds.entrySet().stream()
        .filter(entry -> other.kinds.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(Objects::nonNull)
        .reduce(DayRange.NONE, DayRange::and);
  }
}
