package nl.kamerspoor.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins a name with one wrong letter to the only person who can be meant: {@code Grinwi}, {@code
 * Vijlbrie}.
 *
 * <p>Names near each other are found by what is left of each when one letter is taken out, after
 * Mor and Fraenkel, "A hash code method for detecting and correcting spelling errors" (1982), so
 * that not every name is held against every other.
 */
final class TypingErrors {

  /** In papers; anything more frequent is a name. */
  private static final int MAX_PAPERS = 2;

  /** How many times as often the right spelling must occur. */
  private static final int MIN_RATIO_OF_PAPERS = 3;

  /** Of the longer surname, in letters; shorter ones all resemble each other. */
  private static final int MIN_SURNAME_LETTERS = 5;

  /** How long before and after a typing error the right spelling was seen, in days. */
  private static final int MAX_DISTANCE_DAYS = 366;

  private TypingErrors() {}

  /**
   * Joins them in place.
   *
   * @param blocks the persons of each surname, by {@link PersonName#key}
   */
  static void join(Map<String, List<PersonBuilder>> blocks) {
    Set<String> seldom = new TreeSet<>();
    Map<String, Set<String>> withOneLetterLess = new HashMap<>();
    blocks.forEach(
        (surname, block) -> {
          boolean rare = block.stream().anyMatch(TypingErrors::isSeldom);
          if (rare) {
            seldom.add(surname);
          }
        });
    Set<String> wanted = new HashSet<>();
    seldom.forEach(surname -> wanted.addAll(shortened(surname)));
    for (String surname : blocks.keySet()) {
      for (String shortened : shortened(surname)) {
        if (wanted.contains(shortened)) {
          withOneLetterLess.computeIfAbsent(shortened, _ -> new TreeSet<>()).add(surname);
        }
      }
    }
    for (String surname : seldom) {
      Set<String> near = new TreeSet<>();
      for (String shortened : shortened(surname)) {
        near.addAll(withOneLetterLess.getOrDefault(shortened, Set.of()));
      }
      near.removeIf(other -> !isOneLetterAway(surname, other));
      List<PersonBuilder> block = blocks.getOrDefault(surname, List.of());
      for (PersonBuilder identity : List.copyOf(block)) {
        if (isSeldom(identity)) {
          joinTo(identity, block, candidates(identity, surname, near, blocks));
        }
      }
    }
    blocks.values().removeIf(List::isEmpty);
  }

  private static boolean isSeldom(PersonBuilder identity) {
    return identity.told() && identity.evidence().papers() <= MAX_PAPERS;
  }

  private static List<PersonBuilder> candidates(
      PersonBuilder identity,
      String surname,
      Set<String> near,
      Map<String, List<PersonBuilder>> blocks) {
    List<PersonBuilder> candidates = new ArrayList<>();
    for (PersonBuilder other : blocks.getOrDefault(surname, List.of())) {
      if (other != identity && firstNamesAreNear(identity.name(), other.name())) {
        candidates.add(other);
      }
    }
    for (String other : near) {
      for (PersonBuilder there : blocks.getOrDefault(other, List.of())) {
        boolean known = identity.name().isBare() || !there.name().isBare();
        if (known && there.name().agrees(identity.name())) {
          candidates.add(there);
        }
      }
    }
    candidates.removeIf(
        other ->
            !other.told()
                || !identity.evidence().agrees(other.evidence(), true)
                || other.evidence().days().distance(identity.evidence().days())
                    > MAX_DISTANCE_DAYS);
    return candidates;
  }

  private static void joinTo(
      PersonBuilder identity, List<PersonBuilder> block, List<PersonBuilder> candidates) {
    if (candidates.size() == 1
        && letters(candidates.getFirst().name(), identity.name()) >= MIN_SURNAME_LETTERS
        && candidates.getFirst().evidence().papers()
            >= MIN_RATIO_OF_PAPERS * identity.evidence().papers()) {
      candidates.getFirst().take(identity);
      block.removeIf(each -> each == identity);
    }
  }

  /** Of the longer surname, without particles. */
  private static int letters(PersonName one, PersonName other) {
    return Math.max(one.sorted().length(), other.sorted().length());
  }

  private static boolean firstNamesAreNear(PersonName one, PersonName other) {
    boolean initials =
        one.initials().startsWith(other.initials()) || other.initials().startsWith(one.initials());
    return initials
        && Math.min(one.first().length(), other.first().length()) >= MIN_SURNAME_LETTERS - 1
        && isOneLetterAway(one.first(), other.first());
  }

  /** The name, and what is left of it when one letter is taken out. */
  private static Set<String> shortened(String name) {
    Set<String> shortened = new HashSet<>();
    shortened.add(name);
    for (int i = 0; i < name.length(); i++) {
      shortened.add(name.substring(0, i) + name.substring(i + 1));
    }
    return shortened;
  }

  /** Whether one letter is another, too many or missing; false where they are equal. */
  static boolean isOneLetterAway(String one, String other) {
    if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int begin = 0;
    int least = Math.min(one.length(), other.length());
    while (begin < least && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < least - begin
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - begin - end <= 1;
  }
}
