package nl.kamerspoor.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signed or submitted a paper.
 *
 * @param name initials and family name as printed ({@code H.P.M. Knapen}), or the family name alone
 *     where only that is printed
 * @param office {@code Minister van Buitenlandse Zaken}, {@code lid}, or null where not stated
 * @param party the parliamentary party, where stated
 */
public record Signatory(String name, @Nullable String office, @Nullable String party) {

  /** Initials ({@code H.P.M.}, {@code Th.C.}) and titles before a family name. */
  private static final Pattern BEFORE_FAMILY_NAME =
      Pattern.compile(
          "^(?:(?:mr|drs|dr|ir|ing|prof)\\.\\s*|(?:(?:IJ|\\p{Lu}\\p{Ll}{0,2})\\.\\s*-?)+)+");

  public Signatory {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a signatory has a name");
    }
  }

  public Signatory(String name, @Nullable String office) {
    this(name, office, null);
  }

  /** The name without initials and titles: {@code Knapen}, {@code van der Maat}. */
  public String familyName() {
    String family = BEFORE_FAMILY_NAME.matcher(name).replaceFirst("").strip();
    return family.isEmpty() ? name : family;
  }

  /**
   * Whether the other may be the same person: equal family names, and no initial that differs where
   * both have them. Neither case, diacritics, brackets nor the party is looked at: a motion prints
   * Kostić and Diederik van Dijk, a register Kostic and D.J.H. (Diederik) van Dijk.
   */
  public boolean samePerson(Signatory other) {
    if (!folded(familyName()).equals(folded(other.familyName()))) {
      return false;
    }
    Character initial = initial();
    return initial == null || other.initial() == null || initial.equals(other.initial());
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}()]", "")
        .toLowerCase(Locale.ROOT);
  }

  private @Nullable Character initial() {
    return name.length() > familyName().length() && !Character.isLowerCase(name.charAt(0))
        ? (Character) name.charAt(0)
        : null;
  }
}
