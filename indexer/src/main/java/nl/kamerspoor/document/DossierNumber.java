package nl.kamerspoor.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a dossier: five digits and an optional suffix (budget chapter {@code XX}, fund
 * {@code A}, sub-number {@code 20}).
 *
 * @param digits five digits, {@code 29754}
 * @param suffix as in official ids, without hyphen, or null
 */
public record DossierNumber(String digits, @Nullable String suffix)
    implements Comparable<DossierNumber> {

  private static final Pattern DIGITS = Pattern.compile("\\d{5}");
  private static final Pattern SUFFIX = Pattern.compile("[0-9]{1,3}|[A-Z]{1,6}");

  public DossierNumber {
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("a dossier has five digits, not \"" + digits + "\"");
    }
    if (suffix != null && !SUFFIX.matcher(suffix).matches()) {
      throw new IllegalArgumentException("\"" + suffix + "\" is not a suffix of a dossier");
    }
  }

  /**
   * Reads one as official ids have it.
   *
   * @throws IllegalArgumentException when it is not a dossier's number
   */
  public static DossierNumber of(String written) {
    int hyphen = written.indexOf('-');
    return hyphen < 0
        ? new DossierNumber(written, null)
        : new DossierNumber(written.substring(0, hyphen), written.substring(hyphen + 1));
  }

  /** As in official ids: {@code 29754}, {@code 36600-XX}. */
  @Override
  public String toString() {
    return suffix == null ? digits : digits + "-" + suffix;
  }

  @Override
  public int compareTo(DossierNumber other) {
    return toString().compareTo(other.toString());
  }
}
