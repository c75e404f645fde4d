package nl.kamerspoor.read.metadata;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.read.unit.TextLine;

/** Knows the closing lines of a paper: an office and the name of who holds it. */
public final class SignatureDetector {

  private static final int MAX_LINES = 6;

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:De|Het)\\s+(?:[Mm]inister|[Ss]taatssecretaris|[Vv]ice-?[Mm]inister|(?:\\p{Ll}+\\s)?[Vv]oorzitter"
              + "|(?:adjunct-|waarnemend )?[Gg]riffier|[Oo]ndervoorzitter|[Ss]ecretaris|[Pp]resident)\\b.*");

  /** Initials and a family name, or a family name with its particles. */
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:mr|drs|dr|ir|ing|prof)\\.\\s*)*(?:\\p{Lu}\\p{Ll}{0,2}\\.[\\s-]?)*"
              + "(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|’[st]|in|het|op|el|la)\\s+)*"
              + "\\p{Lu}[\\p{L}’'-]+(?:(?:\\s|-)(?:van|de|den|der|ter|\\p{Lu}[\\p{L}’'-]+))*$");

  private static final Pattern INITIALS = Pattern.compile("^(?:\\p{Lu}\\p{Ll}?\\.)+");

  private SignatureDetector() {}

  /** Counts the lines from this one on that are one signature; 0 where none begins. */
  public static int length(List<TextLine> lines, int start) {
    if (!OFFICE.matcher(lines.get(start).text()).matches()) {
      return 0;
    }
    if (isSigned(lines.get(start).text())) {
      return 1;
    }
    for (int i = start; i < Math.min(lines.size(), start + MAX_LINES); i++) {
      String text = lines.get(i).text();
      if (i > start && isName(text)) {
        return lines.get(i - 1).text().endsWith(",") ? i - start + 1 : 0;
      }
      if (i > start && OFFICE.matcher(text).matches()) {
        return 0;
      }
      if (text.endsWith(".") && !isName(text)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether office and name stand on one line: {@code De Minister van Defensie, R. Brekelmans}. */
  private static boolean isSigned(String line) {
    String name = line.substring(line.lastIndexOf(',') + 1).strip();
    return line.indexOf(',') > 0 && INITIALS.matcher(name).find() && isName(name);
  }

  public static boolean isName(String text) {
    return text.length() <= 60 && NAME.matcher(text).matches();
  }
}
