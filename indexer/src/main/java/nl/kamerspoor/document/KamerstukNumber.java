package nl.kamerspoor.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a Kamerstuk: dossier and number in it (ondernummer).
 *
 * @param dossier the dossier
 * @param number digits, or capital letters in the Eerste Kamer
 */
public record KamerstukNumber(DossierNumber dossier, String number) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|[A-Z]{1,3}");
  private static final Pattern ID =
      Pattern.compile("kst-(\\d{5})(?:-([0-9]{1,3}|[A-Z]{1,6}))?-(\\d{1,5}|[A-Z]{1,3})");

  public KamerstukNumber {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "a Kamerstuk's number is digits or letters, not \"" + number + "\"");
    }
  }

  /**
   * The number in an official document id: {@code kst-36600-XX-29} is number 29 of dossier
   * 36600-XX.
   *
   * @return null when the id is of another kind
   */
  public static @Nullable KamerstukNumber ofId(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches()
        ? new KamerstukNumber(
            new DossierNumber(matcher.group(1), matcher.group(2)), matcher.group(3))
        : null;
  }

  /** The official document id: {@code kst-29754-391}. */
  public String id() {
    return "kst-" + this;
  }

  /** As in official ids: {@code 29754-391}. */
  @Override
  public String toString() {
    return dossier + "-" + number;
  }
}
