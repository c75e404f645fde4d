package nl.kamerspoor.document;

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

  public Signatory {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a signatory has a name");
    }
  }

  public Signatory(String name, @Nullable String office) {
    this(name, office, null);
  }
}
