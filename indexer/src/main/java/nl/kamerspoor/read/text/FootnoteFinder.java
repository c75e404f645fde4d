package nl.kamerspoor.read.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.read.unit.NoteMarks;
import nl.kamerspoor.read.unit.SentenceBoundaries;
import nl.kamerspoor.read.unit.TextLine;

/**
 * Finds the footnotes among printed lines: a line that begins with the next note's number, whose
 * mark stands in the text before.
 */
final class FootnoteFinder {

  private static final Pattern START =
      Pattern.compile("^(\\d{1,3})\\)?\\s+([\\p{Lu}«“‘\"'(\\[]|https?:|www\\.|\\d{2} ?\\d{3}\\b)");

  /**
   * Footnotes are set in smaller type: a line this much shorter than its column has ended early.
   */
  private static final double MIN_FULL_LINE_SHARE = 0.75;

  private final List<TextLine> lines;
  private final FurnitureDetector furniture;
  private final LineWidths widths;
  private final StringBuilder before = new StringBuilder();
  private int last;

  /** How long the text was when the last footnote began. */
  private int noted;

  FootnoteFinder(List<TextLine> lines, FurnitureDetector furniture, LineWidths widths) {
    this.lines = lines;
    this.furniture = furniture;
    this.widths = widths;
  }

  /** For each line the number of the footnote that it belongs to, or 0. */
  int[] find() {
    int[] notes = new int[lines.size()];
    int line = 0;
    while (line < lines.size()) {
      int note = noteAt(line);
      if (note == 0) {
        before.append(lines.get(line).text()).append('\n');
        line++;
        continue;
      }
      last = note;
      noted = before.length();
      int end = endOf(line);
      Arrays.fill(notes, line, end, note);
      line = end;
    }
    return notes;
  }

  /** The number of the footnote that begins on the line, or 0. */
  private int noteAt(int line) {
    Matcher start = START.matcher(lines.get(line).text());
    if (!start.find()) {
      return 0;
    }
    int note = Integer.parseInt(start.group(1));
    if (note <= last) {
      return 0;
    }
    // Columns may have put a mark behind the foot of its page; a note after a gap, where pages are
    // missing, needs its mark on its own page.
    boolean gap = last > 0 && note > last + 1;
    String text = gap ? before.substring(noted) : before.toString();
    return NoteMarks.contains(text, note) ? note : 0;
  }

  private int endOf(int start) {
    int end = start + 1;
    while (end < lines.size() && continues(end)) {
      end++;
    }
    return end;
  }

  /** Whether the line goes on with the footnote of the line before. */
  private boolean continues(int line) {
    TextLine here = lines.get(line);
    String previous = lines.get(line - 1).text();
    if (here.afterBreak() || furniture.isFurniture(here.text()) || noteAt(line) > 0) {
      return false;
    }
    if (lines.get(line - 1).endsWithHyphen()) {
      return true;
    }
    boolean complete = SentenceBoundaries.endsSentence(previous);
    if (here.afterBlank()) {
      return !complete
          && (!widths.endsEarly(line - 1) || SentenceBoundaries.startsLower(here.text()));
    }
    if (complete) {
      return !(SentenceBoundaries.startsUpper(here.text()) && widths.endsEarly(line - 1));
    }
    return widths.fill(line - 1) > MIN_FULL_LINE_SHARE || !widths.endsEarly(line - 1);
  }
}
