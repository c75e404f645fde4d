package nl.kamerspoor.read.metadata;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.read.unit.SentenceBoundaries;
import nl.kamerspoor.read.unit.TextLine;

/** Knows the lines of a letterhead by their form, and where the letterhead of a paper ends. */
public final class LetterheadDetector {

  /** How many lines from the top are looked at. */
  private static final int MAX_LINES = 40;

  private static final Pattern CHAMBER =
      Pattern.compile("^(?:Tweede|Eerste) Kamer der Staten-Generaal(?: [12])?$|^[12]$");
  private static final Pattern SESSION =
      Pattern.compile("^(?:Vergaderjaar|Zitting(?:sjaar)?)\\s+\\d{4}.*$");
  private static final Pattern DOSSIER =
      Pattern.compile(
          "^\\d{2} ?\\d{3}(?:[- ][A-Z0-9]{1,5}-?)?(?: \\(R ?\\d{3,4}\\))?(?:\\s+\\p{L}.*)?$");
  private static final Pattern NUMBER = Pattern.compile("^[Nn][Rr]\\.? ?\\d{1,5}(?:\\s.*)?$");
  private static final Pattern LETTER =
      Pattern.compile("^[A-Z]{1,3}\\s+\\p{Lu}{4,}.*$|^[A-Z]{1,2}$");
  private static final Pattern ADDRESS =
      Pattern.compile("^Aan de (?:[Vv]oorzitter|[Vv]oorzitters|leden)\\b.*$");
  private static final Pattern DATED =
      Pattern.compile(
          "^(?:’?'?s-Gravenhage|Den Haag|[Vv]oorgesteld|[Oo]ntvangen|[Vv]astgesteld|[Ii]ngezonden)\\b.{0,80}\\d{4}\\s*\\)?$");
  private static final Pattern CAPITALS = Pattern.compile("^[\\p{Lu}\\d\\s.,;:()’'«»-]{8,}$");

  private LetterheadDetector() {}

  /** Counts the lines from the top that are the letterhead; 0 where there is none. */
  public static int length(List<TextLine> lines) {
    int length = 0;
    int strange = 0;
    for (int i = 0; i < Math.min(lines.size(), MAX_LINES) && strange <= 4; i++) {
      if (startsPart(lines.get(i).text())) {
        length = i + 1;
        strange = 0;
        while (length < lines.size() && CAPITALS.matcher(lines.get(length).text()).matches()) {
          length++;
        }
      } else if (i >= length) {
        strange++;
        if (lines.get(i).text().length() > 60
            && SentenceBoundaries.endsSentence(lines.get(i).text())) {
          break;
        }
      }
    }
    return length;
  }

  /**
   * Whether a printed block of the letterhead begins with the line, without an empty line before.
   */
  public static boolean startsPart(String line) {
    return CHAMBER.matcher(line).matches()
        || SESSION.matcher(line).matches()
        || DOSSIER.matcher(line).matches()
        || NUMBER.matcher(line).matches()
        || LETTER.matcher(line).matches()
        || ADDRESS.matcher(line).matches()
        || DATED.matcher(line).matches();
  }

  /** Whether two lines are one printed block, as chamber and session year are. */
  public static boolean belongTogether(String line, String next) {
    return CHAMBER.matcher(line).matches()
        && (SESSION.matcher(next).matches() || CHAMBER.matcher(next).matches());
  }
}
