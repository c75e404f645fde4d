package nl.kamerspoor.output.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.words.VisibleText;

/**
 * Styled text to lines of a terminal or a plain file, wrapped between words to a width. A longer
 * word runs over: a terminal breaks it in a way that can be copied and found.
 *
 * <p>In colour, styles are shown by escape sequences, begun and ended on each line; else matches
 * stand in brackets. All text goes through {@link VisibleText}.
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

  /** Ends a line, or leaves one empty. */
  public void blank() throws IOException {
    out.write('\n');
  }

  /** A paragraph, each line of it indented. */
  public void paragraph(int indent, List<StyledSpan> spans) throws IOException {
    paragraph(List.of(StyledSpan.plain(" ".repeat(indent))), indent, spans);
  }

  /**
   * A paragraph whose first line begins with a label.
   *
   * @param label as wide as the indent, or wider
   * @param indent the columns before each further line
   */
  public void paragraph(List<StyledSpan> label, int indent, List<StyledSpan> spans)
      throws IOException {
    LineInProgress line = new LineInProgress(indent, label);
    for (List<StyledSpan> word : words(spans)) {
      line.add(word, " ");
    }
    line.end();
  }

  /**
   * A command that can be copied: it is never broken, and has a line of its own where one does not
   * hold it and the words before it.
   *
   * @param command safe to show, as {@link nl.kamerspoor.advice.ShellCommand} makes it
   */
  public void command(String words, String command, TextStyle style) throws IOException {
    boolean fits = DisplayWidth.of(words) + 1 + DisplayWidth.of(command) <= width;
    if (fits && command.indexOf('\n') < 0) {
      write(words + " " + command, style);
    } else {
      paragraph(0, List.of(new StyledSpan(words, style)));
      write(command, style);
    }
  }

  private void write(String line, TextStyle style) throws IOException {
    out.write((colour ? style.paint(line) : line) + "\n");
  }

  /**
   * Phrases on lines, a dot between two of them; a line ends within a phrase only where that one
   * alone is longer.
   */
  public void phrases(int indent, List<List<StyledSpan>> phrases) throws IOException {
    LineInProgress line = new LineInProgress(indent, List.of(StyledSpan.plain(" ".repeat(indent))));
    for (List<StyledSpan> phrase : phrases) {
      List<List<StyledSpan>> words = words(phrase);
      int needed = words.stream().mapToInt(word -> width(word) + 1).sum() - 1;
      String before = " · ";
      if (!line.fits(needed + before.length()) && line.hasWords()) {
        line.turn();
      }
      for (List<StyledSpan> word : words) {
        line.add(word, before);
        before = " ";
      }
    }
    line.end();
  }

  /** The words of the text, each with its styles; a bracket belongs to the word that it touches. */
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

  private static int width(List<StyledSpan> word) {
    return word.stream().mapToInt(span -> DisplayWidth.of(span.text())).sum();
  }

  /** The line being filled. */
  private final class LineInProgress {

    private final int indent;
    private final List<StyledSpan> spans = new ArrayList<>();
    private int column;
    private boolean hasWords;

    LineInProgress(int indent, List<StyledSpan> label) {
      this.indent = indent;
      label.forEach(span -> put(new StyledSpan(VisibleText.of(span.text()), span.style())));
    }

    boolean hasWords() {
      return hasWords;
    }

    boolean fits(int columns) {
      return column + columns <= width;
    }

    void add(List<StyledSpan> word, String between) throws IOException {
      if (hasWords && !fits(width(word) + between.length())) {
        turn();
      }
      if (hasWords) {
        boolean same = spans.getLast().style() == word.getFirst().style();
        put(new StyledSpan(between, same ? word.getFirst().style() : TextStyle.PLAIN));
      }
      word.forEach(this::put);
      hasWords = true;
    }

    private void put(StyledSpan span) {
      spans.add(span);
      column += DisplayWidth.of(span.text());
    }

    void turn() throws IOException {
      end();
      spans.clear();
      column = 0;
      hasWords = false;
      put(StyledSpan.plain(" ".repeat(indent)));
    }

    void end() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < spans.size(); ) {
        TextStyle style = spans.get(i).style();
        StringBuilder run = new StringBuilder();
        for (; i < spans.size() && spans.get(i).style() == style; i++) {
          run.append(spans.get(i).text());
        }
        line.append(colour ? style.paint(run.toString()) : run);
      }
      out.write(line.toString().stripTrailing());
      out.write('\n');
    }
  }
}
