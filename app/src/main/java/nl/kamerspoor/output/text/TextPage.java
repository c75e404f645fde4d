package nl.kamerspoor.output.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.words.VisibleText;

/**
 * Writes styled text on lines of a terminal or a plain file, wrapped between words to a width. A
 * longer word runs over: a terminal breaks it in a way that can be copied and found.
 *
 * <p>In colour, styles are shown by escape sequences, begun and ended on each line; without it,
 * matches in running text stand in brackets. All running text goes through {@link VisibleText}.
 */
public final class TextPage {

  private static final String ELLIPSIS = "…";

  private final Writer out;
  private final int width;
  private final boolean colour;

  /**
   * A page.
   *
   * @param width the columns of a line
   */
  public TextPage(Writer out, int width, boolean colour) {
    this.out = out;
    this.width = width;
    this.colour = colour;
  }

  /** A page as wide as results are shown, in colour where they are. */
  public TextPage(Writer out, Presentation presentation) {
    this(out, presentation.width(), presentation.colour());
  }

  /** The columns of a line. */
  public int width() {
    return width;
  }

  /** Ends a line, or leaves one empty. */
  public void blank() throws IOException {
    out.write('\n');
  }

  /**
   * Writes a line that is laid out already, however long.
   *
   * @param spans safe to show; matches get no brackets
   */
  public void line(List<StyledSpan> spans) throws IOException {
    StringBuilder line = new StringBuilder();
    for (StyledSpan span : spans) {
      line.append(colour ? span.style().paint(span.text()) : span.text());
    }
    out.write(line.toString().stripTrailing());
    out.write('\n');
  }

  /** Writes a paragraph of one style, each line of it indented. */
  public void paragraph(int indent, String text, TextStyle style) throws IOException {
    paragraph(indent, List.of(new StyledSpan(text, style)));
  }

  /** Writes a paragraph, each line of it indented. */
  public void paragraph(int indent, List<StyledSpan> spans) throws IOException {
    paragraph(List.of(StyledSpan.plain(" ".repeat(indent))), indent, spans);
  }

  /**
   * Writes a paragraph whose first line begins with a label.
   *
   * @param label as wide as the indent, or wider
   * @param indent the columns before each further line
   */
  public void paragraph(List<StyledSpan> label, int indent, List<StyledSpan> spans)
      throws IOException {
    List<SetWord> words = new ArrayList<>();
    for (List<StyledSpan> word : words(spans)) {
      words.add(new SetWord(" ", word, width(word)));
    }
    wrap(label, indent, words);
  }

  /**
   * Writes a command that can be copied: it is never broken, and has a line of its own where one
   * does not hold it and the words before it.
   *
   * @param command safe to show, as {@link nl.kamerspoor.advice.ShellCommand} makes it
   */
  public void command(String words, String command, TextStyle style) throws IOException {
    boolean fits = DisplayWidth.of(words) + 1 + DisplayWidth.of(command) <= width;
    if (fits && command.indexOf('\n') < 0) {
      line(List.of(new StyledSpan(words + " " + command, style)));
    } else {
      paragraph(0, words, style);
      line(List.of(new StyledSpan(command, style)));
    }
  }

  /**
   * Writes phrases on lines, a dot between two of them; a line ends within a phrase only where that
   * one alone is longer.
   */
  public void phrases(int indent, List<List<StyledSpan>> phrases) throws IOException {
    List<SetWord> set = new ArrayList<>();
    for (List<StyledSpan> phrase : phrases) {
      List<List<StyledSpan>> words = words(phrase);
      int needed = -1;
      for (List<StyledSpan> word : words) {
        needed += 1 + width(word);
      }
      for (int i = 0; i < words.size(); i++) {
        List<StyledSpan> word = words.get(i);
        set.add(i == 0 ? new SetWord(" · ", word, needed) : new SetWord(" ", word, width(word)));
      }
    }
    wrap(List.of(StyledSpan.plain(" ".repeat(indent))), indent, set);
  }

  /**
   * A word to be set.
   *
   * @param before what stands before it, unless it begins a line
   * @param needed the columns that a line has to have left for it: its own, or those of the phrase
   *     that it begins
   */
  private record SetWord(String before, List<StyledSpan> spans, int needed) {

    int columns() {
      return before.length() + TextPage.width(spans);
    }
  }

  private void wrap(List<StyledSpan> label, int indent, List<SetWord> words) throws IOException {
    List<StyledSpan> begun = new ArrayList<>();
    for (StyledSpan span : label) {
      begun.add(new StyledSpan(VisibleText.of(span.text()), span.style()));
    }
    int first = width(begun);
    List<List<SetWord>> lines =
        LineBreaks.of(
            words,
            (from, to) -> {
              SetWord last = words.get(to - 1);
              int columns = (from == 0 ? first : indent) - words.get(from).before().length();
              for (SetWord word : words.subList(from, to - 1)) {
                columns += word.columns();
              }
              return columns + last.before().length() + last.needed() <= width;
            });
    if (lines.isEmpty()) {
      write(begun);
    }
    List<StyledSpan> margin = List.of(StyledSpan.plain(" ".repeat(indent)));
    for (int i = 0; i < lines.size(); i++) {
      List<StyledSpan> line = new ArrayList<>(i == 0 ? begun : margin);
      boolean isFirst = true;
      for (SetWord word : lines.get(i)) {
        if (!isFirst) {
          TextStyle style = word.spans().getFirst().style();
          boolean runsOn = line.getLast().style() == style;
          line.add(new StyledSpan(word.before(), runsOn ? style : TextStyle.PLAIN));
        }
        line.addAll(word.spans());
        isFirst = false;
      }
      write(line);
    }
  }

  /** Writes a line, each run of one style in one piece. */
  private void write(List<StyledSpan> spans) throws IOException {
    List<StyledSpan> runs = new ArrayList<>();
    for (int i = 0; i < spans.size(); ) {
      TextStyle style = spans.get(i).style();
      StringBuilder run = new StringBuilder();
      for (; i < spans.size() && spans.get(i).style() == style; i++) {
        run.append(spans.get(i).text());
      }
      runs.add(new StyledSpan(run.toString(), style));
    }
    line(runs);
  }

  /**
   * Cuts a text into words, each with its styles; a bracket belongs to the word that it touches.
   */
  private List<List<StyledSpan>> words(List<StyledSpan> spans) {
    List<List<StyledSpan>> words = new ArrayList<>();
    List<StyledSpan> word = new ArrayList<>();
    for (StyledSpan span : spans) {
      String text = VisibleText.of(span.text());
      if (!colour && span.style().isMatch()) {
        text = "[" + text + "]";
      }
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean blank = i < text.length() && text.charAt(i) == ' ';
        if ((blank || i == text.length()) && from < i) {
          String part = text.substring(from, i);
          if (word.isEmpty() && part.equals(ELLIPSIS) && !words.isEmpty()) {
            word = words.removeLast(); // No line begins with what was left out.
            part = " " + part;
          }
          word.add(new StyledSpan(part, span.style()));
        }
        if (blank) {
          if (!word.isEmpty()) {
            words.add(word);
            word = new ArrayList<>();
          }
          from = i + 1;
        }
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private static int width(List<StyledSpan> spans) {
    int columns = 0;
    for (StyledSpan span : spans) {
      columns += DisplayWidth.of(span.text());
    }
    return columns;
  }
}
