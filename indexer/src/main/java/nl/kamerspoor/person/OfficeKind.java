package nl.kamerspoor.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of office somebody signs or speaks in. */
public enum OfficeKind {
  /** Ministers and state secretaries (bewindspersonen). */
  GOVERNMENT,
  /** Members of either chamber, also when they speak for a committee. */
  MEMBER,
  /** A clerk, a president of a court, and whoever else signs papers. */
  OTHER,
  NOT_STATED;

  private static final Pattern IN_GOVERNMENT =
      Pattern.compile("\\b(?:vice-?)?(?:minister|staatssecretaris)(?:sen|s)?\\b");

  /** How somebody is addressed, which some sources give in the place of an office. */
  private static final Pattern ADDRESS = Pattern.compile("de heer|mevrouw|mevr\\.|de|mijnheer");

  private static final Pattern IN_CHAMBER =
      Pattern.compile(
          "^(?:(?:het|de) )?(?:kamer)?(?:lid|leden)\\b.*|.*\\b(?:onder)?voorzitter\\b.*");

  /** The kind of an office as printed. */
  public static OfficeKind of(@Nullable String office) {
    if (office == null || office.isBlank()) {
      return NOT_STATED;
    }
    String folded = office.toLowerCase(Locale.ROOT);
    if (ADDRESS.matcher(folded).matches()) {
      return NOT_STATED;
    }
    if (IN_GOVERNMENT.matcher(folded).find()) {
      return GOVERNMENT;
    }
    return IN_CHAMBER.matcher(folded).matches() ? MEMBER : OTHER;
  }
}
