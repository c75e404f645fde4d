package nl.kamerspoor.output.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Signatory;

/**
 * An author of a paper, in the parts that bibliographies have for a name.
 *
 * <p>A Dutch name is sorted by what follows its particles, {@code van der Maat} under M, but cited
 * with them. A particle is written small behind initials or a first name; where it is capital, as
 * in {@code Van den Bosch} behind initials, the name is a Belgian one and sorted by it, and so is a
 * name that is printed without initials, of which nobody can tell. What follows a hyphen, {@code
 * Willems-van der Plas}, and an apostrophe without a blank, {@code d'Hondt}, is of the name itself.
 *
 * @param particle what stands before the family name and is not sorted by: {@code van der}, {@code
 *     in 't}
 * @param family the rest of the family name
 * @param given initials or a first name; empty where only the family name is printed
 */
record Author(String particle, String family, String given) {

  private static final String PARTICLE =
      "(?:van|von|de|den|der|het|te|ten|ter|in|op|uit|aan|bij|onder|over|tot|voor|el|al|ben|bin|la|le"
          + "|du|di|da|dos|do|['’][ts])";

  /** Particles as they stand before a name, each with a blank behind it. */
  private static final Pattern PARTICLES = Pattern.compile("((?:" + PARTICLE + "\\s+)*)(\\S.*)");

  /** A first name before particles: Diederik van Dijk, (Diederik) van Dijk. */
  private static final Pattern FIRST_NAME =
      Pattern.compile("(\\(?\\p{Lu}\\p{L}+\\)?)\\s+((?:" + PARTICLE + "\\s+)+\\p{Lu}.*)");

  private static final Pattern CAPITAL_PARTICLE = Pattern.compile("(?i)\\(?" + PARTICLE + "\\)?");

  /** Titles, which no bibliography has. */
  private static final Pattern TITLE = Pattern.compile("(?i)\\b(?:mr|drs|dr|ir|ing|prof)\\.\\s*");

  static Author of(Signatory signatory) {
    String family = signatory.familyName();
    String name = signatory.name();
    String given =
        name.endsWith(family) ? name.substring(0, name.length() - family.length()).strip() : "";
    given = TITLE.matcher(given).replaceAll("").strip();
    Matcher first = FIRST_NAME.matcher(family);
    if (first.matches() && !CAPITAL_PARTICLE.matcher(first.group(1)).matches()) {
      given = (given + " " + first.group(1)).strip();
      family = first.group(2);
    }
    Matcher parts = PARTICLES.matcher(family);
    return parts.matches()
        ? new Author(parts.group(1).strip(), parts.group(2), given)
        : new Author("", family, given);
  }

  /** {@code van der Maat}. */
  String wholeFamily() {
    return particle.isEmpty() ? family : particle + " " + family;
  }

  /** {@code van der Maat, H.P.}. */
  String inverted() {
    return given.isEmpty() ? wholeFamily() : wholeFamily() + ", " + given;
  }
}
