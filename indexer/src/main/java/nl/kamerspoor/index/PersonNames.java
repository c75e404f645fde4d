package nl.kamerspoor.index;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names by which a person is found.
 *
 * <p>Papers print initials, particles and family name ({@code M.J. van Rijn}), or less. A person is
 * found by the whole name and by every end of it: {@code m.j. van rijn}, {@code van rijn}, {@code
 * rijn}; with a double name also by its first half ({@code Van Nieuwenhuizen-Wijbenga} by {@code
 * van nieuwenhuizen}). Case, diacritics and the points of initials do not matter.
 */
final class PersonNames {

  private PersonNames() {}

  /** The terms of a printed name. */
  static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> words = Arrays.asList(key(name).split(" "));
    String last = words.getLast();
    int hyphen = last.indexOf('-');
    for (int first = 0; first < words.size(); first++) {
      String end = String.join(" ", words.subList(first, words.size()));
      keys.add(end);
      if (hyphen > 0) {
        keys.add(end.substring(0, end.length() - last.length() + hyphen));
      }
    }
    return keys;
  }

  /** The term of a name as a reader types it. */
  static String key(String name) {
    return FoldedText.of(name.replace('.', ' ')).replaceAll("(?<=\\b\\w) (?=\\w\\b)", "");
  }
}
