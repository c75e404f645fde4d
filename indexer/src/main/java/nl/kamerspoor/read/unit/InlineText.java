package nl.kamerspoor.read.unit;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.input.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of one unit together from pieces of marked-up text. White space is folded on the
 * way, so that the references inside it know their places.
 */
public final class InlineText {

  private static final String OPENING = "([«„“‘";
  private static final String CLOSING = ")]»”,.;:?!";

  /** Says where a word may be cut, and is shown only where it is. */
  private static final char SOFT_HYPHEN = '\u00ad';

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> notes = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<OpenReference> open = new ArrayList<>();
  private boolean space;
  private boolean lineEnd;
  private boolean mark;

  /** A reference whose end is still to come. */
  private static final class OpenReference {
    private final List<String> targets;
    private int start = -1;

    OpenReference(List<String> targets) {
      this.targets = targets;
    }
  }

  /** Adds text. */
  public void append(CharSequence added) {
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      if (Whitespace.isSpace(c)) {
        space = true;
        lineEnd |= c == '\n';
      } else if (c != SOFT_HYPHEN) {
        visible(c);
      }
    }
  }

  private void visible(char c) {
    if (space && !text.isEmpty() && !(mark && lineEnd && closesUp(c))) {
      text.append(' ');
    }
    space = false;
    lineEnd = false;
    mark = false;
    for (OpenReference reference : open) {
      reference.start = reference.start < 0 ? text.length() : reference.start;
    }
    text.append(c);
  }

  /**
   * Where a program laid the XML out anew, a marked word got a line of its own, and with it white
   * space that print never has: before a comma, behind a bracket.
   */
  private boolean closesUp(char next) {
    return CLOSING.indexOf(next) >= 0 || OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Makes sure that what comes next is another word. */
  public void space() {
    space = true;
  }

  /** Notes that the mark-up of a word begins or ends here. */
  public void mark() {
    mark = true;
  }

  /** Begins a reference to these papers; they may be none. */
  public void beginReference(List<String> targets) {
    open.add(new OpenReference(targets));
  }

  /** Ends the reference begun last. */
  public void endReference() {
    if (open.isEmpty()) {
      return;
    }
    OpenReference reference = open.removeLast();
    if (reference.start >= 0 && !reference.targets.isEmpty()) {
      citations.add(
          new Citation(
              reference.start, text.length(), text.substring(reference.start), reference.targets));
    }
  }

  /** Notes that the mark of a footnote stands here. */
  public void note(int number) {
    notes.add(number);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  /** Makes the unit of this text. */
  public PaperUnit unit(ParagraphKind kind, @Nullable Integer note, @Nullable Speaker speaker) {
    return new PaperUnit(kind, null, text.toString(), note, notes, speaker, citations);
  }
}
