package nl.kamerspoor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.PaperUnit;

/**
 * Prints units as a paper and extracts its text again: wraps lines, hyphenates words, sets the
 * marks of footnotes against words and the notes at the foot of the page, and a running footer
 * below.
 *
 * @param width letters a line
 * @param pageLength lines a page
 * @param blankLines whether empty lines part paragraphs
 * @param breaks what begins a page: a space, a form feed, empty lines
 * @param footer the running footer, {@code %d} for the page; empty for none
 * @param firstNote what the first footnote is numbered
 * @param firstPage what the first page is numbered
 * @param lineEnd what ends a line
 */
public record Typesetter(
    int width,
    int pageLength,
    boolean blankLines,
    String breaks,
    String footer,
    int firstNote,
    int firstPage,
    String lineEnd) {

  private static final Pattern BREAKABLE =
      Pattern.compile("(\\p{Ll}{2,}[aeiou])([bcdfghklmnprstvwz][aeiou]\\p{Ll}{2,}[.,]?)");

  /** A setting by chance. */
  public static Typesetter random(Random random, boolean blankLines) {
    return new Typesetter(
        60 + random.nextInt(40),
        28 + random.nextInt(30),
        blankLines,
        List.of(" ", "\f", "\n\n\n").get(random.nextInt(3)),
        random.nextInt(3) == 0 ? "" : "Tweede Kamer, vergaderjaar 2019–2020, 27 925, nr. 681 %d",
        1 + random.nextInt(30),
        random.nextBoolean() ? 1 : 990 + random.nextInt(30),
        random.nextBoolean() ? "\n" : "\r\n");
  }

  /** The text, and the units as they are to be read again. */
  public record Printed(String text, List<PaperUnit> units) {}

  public Printed print(List<PaperUnit> units) {
    List<PaperUnit> renumbered = units.stream().map(this::renumbered).toList();
    List<String> page = new ArrayList<>();
    List<PaperUnit> notes = new ArrayList<>();
    List<PaperUnit> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int number = firstPage;
    boolean begun = false;
    for (PaperUnit unit : renumbered) {
      switch (unit.kind()) {
        case FURNITURE -> {}
        case FOOTNOTE -> {}
        default -> {
          expected.add(unit);
          List<String> lines = wrap(unit);
          for (int i = 0; i < lines.size(); i++) {
            int room = pageLength - 2 * notes.size();
            boolean lastOfUnit = i == lines.size() - 1;
            if (page.size() >= room
                && unit.kind() == ParagraphKind.PARAGRAPH
                && i > 0
                && !lastOfUnit
                && mayBreakAfter(lines.get(i - 1))) {
              endPage(text, page, notes, number++, expected, begun);
              begun = true;
            }
            page.add(lines.get(i));
            collect(lines.get(i), unit, renumbered, notes);
          }
          if (blankLines) {
            page.add("");
          }
        }
      }
    }
    endPage(text, page, notes, number, expected, begun);
    return new Printed(text.toString().replace("\n", lineEnd), expected);
  }

  /** A page ends within a sentence, where a reader can know that it goes on. */
  private static boolean mayBreakAfter(String line) {
    return !line.matches(".*[.:;!?»)]\\d{0,3}$");
  }

  private PaperUnit renumbered(PaperUnit unit) {
    Integer note = unit.note();
    return new PaperUnit(
        unit.kind(),
        null,
        unit.text(),
        note == null ? null : (Integer) (note + firstNote - 1),
        unit.notes().stream().map(n -> n + firstNote - 1).toList(),
        null);
  }

  private void endPage(
      StringBuilder text,
      List<String> page,
      List<PaperUnit> notes,
      int number,
      List<PaperUnit> expected,
      boolean begun) {
    if (begun) {
      text.append(breaks);
    }
    page.forEach(line -> text.append(line).append('\n'));
    for (PaperUnit note : notes) {
      text.append(blankLines && note.equals(notes.getFirst()) ? "\n" : "");
      List<String> lines = wrapped(note.note() + " " + note.text(), width + 12);
      lines.forEach(line -> text.append(line).append('\n'));
      expected.add(note);
    }
    if (!footer.isEmpty()) {
      String line = footer.formatted(number);
      text.append('\n').append(line).append('\n');
      expected.add(new PaperUnit(ParagraphKind.FURNITURE, line));
    }
    page.clear();
    notes.clear();
  }

  /** The notes whose marks stand in the line join the foot of its page. */
  private static void collect(
      String line, PaperUnit unit, List<PaperUnit> all, List<PaperUnit> notes) {
    for (PaperUnit note : all) {
      Integer mark = note.note();
      if (mark != null
          && unit.notes().contains(mark)
          && line.matches(".*\\p{Ll}" + mark + "(?!\\d).*")
          && !notes.contains(note)) {
        notes.add(note);
      }
    }
  }

  private List<String> wrap(PaperUnit unit) {
    if (unit.kind() == ParagraphKind.SIGNATURE) {
      int comma = unit.text().lastIndexOf(", ");
      return List.of(unit.text().substring(0, comma + 1), unit.text().substring(comma + 2));
    }
    return wrapped(marked(unit), width);
  }

  /** The text with the marks of its notes against words in its middle. */
  private static String marked(PaperUnit unit) {
    String text = unit.text();
    for (int mark : unit.notes()) {
      Matcher word = Pattern.compile("(?<=\\p{Ll}{4})(?= \\p{Ll})").matcher(text);
      int from = text.length() / 3;
      if (word.find(from)) {
        text = text.substring(0, word.start()) + mark + text.substring(word.start());
      }
    }
    return text;
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        Matcher syllables = BREAKABLE.matcher(word);
        int room = width - line.length() - 2;
        if (syllables.matches() && syllables.group(1).length() <= room) {
          line.append(' ').append(syllables.group(1)).append('-');
          lines.add(line.toString());
          line = new StringBuilder(syllables.group(2));
          continue;
        }
        lines.add(line.toString());
        line = new StringBuilder();
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
