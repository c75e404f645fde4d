package nl.kamerspoor.document;

import java.util.regex.Pattern;

/**
 * The number of a Kamerstuk: dossier and number in it (ondernummer).
 *
 * @param dossier the dossier
 * @param number digits, or capital letters in the Eerste Kamer
 */
public record KamerstukNumber(DossierNumber dossier, String number) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|[A-Z]{1,3}");

  public KamerstukNumber {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException(
          "a Kamerstuk's number is digits or letters, not \"" + number + "\"");
    }
  }

  /** The id of the paper: {@code kst-29754-391}. */
  public PaperId id() {
    return PaperId.ofKamerstuk(toString());
  }

  /** As in official ids: {@code 29754-391}. */
  @Override
  public String toString() {
    return dossier + "-" + number;
  }
}
