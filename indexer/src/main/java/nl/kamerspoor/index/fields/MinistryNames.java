package nl.kamerspoor.index.fields;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kamerspoor.document.Ministries;

/**
 * The names by which an office is found: its ministry by every name that it ever had, and the
 * office as a whole.
 */
public final class MinistryNames {

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:minister|staatssecretaris) (?:van|voor) (.+?)(?=,?(?: (?:mede|ook) namens)?(?: en)?(?: de)?"
              + " (?:minister|staatssecretaris) |$)");

  private MinistryNames() {}

  /** The terms of a printed office: {@code Minister van Buitenlandse Zaken}. */
  static Set<String> keys(String office) {
    String folded = key(office);
    Set<String> keys = new LinkedHashSet<>();
    keys.add(folded);
    Matcher matcher = OFFICE.matcher(folded);
    while (matcher.find()) {
      keys.add(matcher.group(1));
      Ministries.names(matcher.group(1)).forEach(name -> keys.add(key(name)));
    }
    return keys;
  }

  /**
   * The ministries of a printed office, each by its place in {@link Ministries#latestNames}; just
   * those of which a filter finds the office by that name.
   */
  public static int[] ministries(String office) {
    Set<String> keys = keys(office);
    List<String> names = Ministries.latestNames();
    return IntStream.range(0, names.size())
        .filter(number -> keys.contains(key(names.get(number))))
        .toArray();
  }

  /** The term of a ministry as a reader types it. */
  static String key(String ministry) {
    return FoldedText.of(ministry).replaceFirst("^(?:het )?ministerie (?:van|voor) ", "");
  }
}
