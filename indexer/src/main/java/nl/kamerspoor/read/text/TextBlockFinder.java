package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.metadata.LetterheadDetector;
import nl.kamerspoor.read.metadata.SignatureDetector;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.SentenceBoundaries;
import nl.kamerspoor.read.unit.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of printed lines: letterhead, headings, paragraphs, list items, footnotes,
 * signatures, figures and furniture, still cut where a page, a column or a box cuts them.
 */
final class TextBlockFinder {

  private static final Pattern BULLET = Pattern.compile("^[•▪■●◦‣∙·]\\s*(?=\\S)(.*)$");
  private static final Pattern DASH = Pattern.compile("^[–—-]\\s+(\\S.*)$");
  private static final Pattern ENUMERATED =
      Pattern.compile("^(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(\\S.*)$");

  private static final String ORDER_OF_THE_DAY = "gaat over tot de orde van de dag.";

  private final List<TextLine> lines;
  private final LineRoles roles;
  private final LineWidths widths;
  private final PageCounter pages;
  private final List<Builder> blocks = new ArrayList<>();
  private @Nullable Builder current;
  private boolean interrupted;

  TextBlockFinder(List<TextLine> lines) {
    this.lines = lines;
    roles = new LineRoles(lines);
    widths = roles.widths();
    pages = new PageCounter(lines, roles);
  }

  /** Finds the blocks, in the order of print. */
  List<Block> find() {
    int i = letterhead();
    while (i < lines.size()) {
      i = next(i);
    }
    List<Block> split = new ArrayList<>();
    blocks.forEach(block -> split.addAll(HeadingDetector.splitLeading(block.block(), widths)));
    List<Block> headed = HeadingDetector.classify(split, widths);
    return new GluedTitles(lines).part(FigureDetector.classify(headed));
  }

  /** How wide the lines are, each against its column. */
  LineWidths widths() {
    return widths;
  }

  /** Takes the letterhead; returns the first line after it. */
  private int letterhead() {
    int length = LetterheadDetector.length(lines);
    for (int i = 0; i < length; i++) {
      if (roles.isFurniture(i) || roles.note(i) > 0) {
        next(i);
        continue;
      }
      boolean part =
          current == null
              || current.kind != ParagraphKind.LETTERHEAD
              || roles.starts(i)
              || (LetterheadDetector.startsPart(lines.get(i).text())
                  && !LetterheadDetector.belongTogether(current.last(), lines.get(i).text()));
      if (part) {
        begin(ParagraphKind.LETTERHEAD, i);
      }
      append(i, lines.get(i).text());
    }
    current = null;
    return length;
  }

  /** Takes the line into a block; returns the line to go on with. */
  private int next(int i) {
    if (roles.isFurniture(i)) {
      return furniture(i);
    }
    if (roles.note(i) > 0) {
      return footnote(i);
    }
    int signed = SignatureDetector.length(lines, i);
    if (signed > 0 && followsSentence(i)) {
      return signature(i, signed);
    }
    if (isMotionSignature(i)) {
      return signature(i, 1);
    }
    String item = item(i);
    if (item != null) {
      begin(ParagraphKind.LIST_ITEM, i);
      append(i, item);
      return i + 1;
    }
    if (current == null || startsBlock(i)) {
      begin(ParagraphKind.PARAGRAPH, i);
    }
    append(i, lines.get(i).text());
    return i + 1;
  }

  private int furniture(int i) {
    Builder open = current;
    begin(ParagraphKind.FURNITURE, i);
    append(i, lines.get(i).text());
    current = open;
    interrupted = true;
    return i + 1;
  }

  private int footnote(int i) {
    Builder open = current;
    begin(ParagraphKind.FOOTNOTE, i, roles.note(i));
    int line = i;
    do {
      String text = lines.get(line).text();
      append(line, line == i ? text.replaceFirst("^\\d{1,3}\\)?\\s+", "") : text);
      line++;
    } while (line < lines.size() && roles.note(line) == roles.note(i));
    current = open;
    interrupted = true;
    return line;
  }

  private int signature(int i, int length) {
    begin(ParagraphKind.SIGNATURE, i);
    for (int line = i; line < i + length; line++) {
      append(line, lines.get(line).text());
    }
    current = null;
    return i + length;
  }

  private void begin(ParagraphKind kind, int line) {
    begin(kind, line, null);
  }

  private void begin(ParagraphKind kind, int line, @Nullable Integer note) {
    boolean afterBreak = interrupted || (line > 0 && lines.get(line).afterBreak());
    current =
        new Builder(kind, pages.page(line), note, afterBreak || roles.starts(line), afterBreak);
    blocks.add(current);
    if (kind != ParagraphKind.FURNITURE && kind != ParagraphKind.FOOTNOTE) {
      interrupted = false;
    }
  }

  private void append(int line, String text) {
    Objects.requireNonNull(current).add(lines.get(line).withText(text));
  }

  /** The words of the list item that begins on the line, without its bullet, or null. */
  private @Nullable String item(int line) {
    String text = lines.get(line).text();
    Matcher bullet = BULLET.matcher(text);
    if (bullet.matches()) {
      return bullet.group(1);
    }
    Matcher dash = DASH.matcher(text);
    if (dash.matches() && mayStartItem(line)) {
      return dash.group(1);
    }
    Matcher enumerated = ENUMERATED.matcher(text);
    return enumerated.matches() && mayStartItem(line) && !isNumberedHeading(line)
        ? enumerated.group(1)
        : null;
  }

  /** A dash or number begins an item only where a sentence, an item or a blank line precedes. */
  private boolean mayStartItem(int line) {
    if (roles.starts(line) || current == null) {
      return true;
    }
    if (SentenceBoundaries.endsSentence(current.last())
        && current.kind != ParagraphKind.LIST_ITEM) {
      return widths.endsEarly(line - 1);
    }
    return SentenceBoundaries.endsSentence(current.last())
        || (current.kind == ParagraphKind.LIST_ITEM && widths.endsEarly(line - 1));
  }

  /** {@code 1. Inleiding} on a line of its own, with neither a full stop nor a second item near. */
  private boolean isNumberedHeading(int line) {
    String text = lines.get(line).text();
    if (SentenceBoundaries.endsSentence(text)
        || text.endsWith(",")
        || !roles.starts(line)
        || text.length() > 80) {
      return false;
    }
    return line + 1 < lines.size()
        && roles.starts(line + 1)
        && !ENUMERATED.matcher(lines.get(line + 1).text()).matches();
  }

  private boolean followsSentence(int line) {
    return current == null
        || roles.starts(line)
        || current.kind == ParagraphKind.SIGNATURE
        || SentenceBoundaries.endsSentence(current.last());
  }

  /** The members who move a motion stand below its last words, a name a line. */
  private boolean isMotionSignature(int line) {
    if (!SignatureDetector.isName(lines.get(line).text()) || blocks.isEmpty()) {
      return false;
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Builder block = blocks.get(i);
      switch (block.kind) {
        case SIGNATURE, FURNITURE, FOOTNOTE -> {}
        case PARAGRAPH, LIST_ITEM -> {
          return block.block().roughText().endsWith(ORDER_OF_THE_DAY);
        }
        case HEADING, LETTERHEAD, FIGURE -> {
          return false;
        }
      }
    }
    return false;
  }

  private boolean startsBlock(int line) {
    if (roles.starts(line) || interrupted) {
      return true;
    }
    String text = lines.get(line).text();
    boolean begins = SentenceBoundaries.startsUpper(text) || Character.isDigit(text.charAt(0));
    if (!begins || !SentenceBoundaries.endsSentence(lines.get(line - 1).text())) {
      return false;
    }
    return widths.endsParagraph(line - 1) || isHeadingLine(line);
  }

  /** A short line without a full stop between a sentence's end and another's beginning. */
  private boolean isHeadingLine(int line) {
    String text = lines.get(line).text();
    return line + 1 < lines.size()
        && !roles.starts(line + 1)
        && !SentenceBoundaries.endsSentence(text)
        && !text.endsWith(",")
        && widths.endsEarly(line)
        && SentenceBoundaries.startsUpper(lines.get(line + 1).text());
  }

  /** Gathers the lines of one block. */
  private static final class Builder {
    private final ParagraphKind kind;
    private final @Nullable Integer page;
    private final @Nullable Integer note;
    private final boolean afterBlank;
    private final boolean afterBreak;
    private final List<TextLine> lines = new ArrayList<>();

    /**
     * @param afterBlank whether an empty line or a break stands before the block
     * @param afterBreak whether a page or frame ends, or a footnote or a running footer stands,
     *     before it
     */
    Builder(
        ParagraphKind kind,
        @Nullable Integer page,
        @Nullable Integer note,
        boolean afterBlank,
        boolean afterBreak) {
      this.kind = kind;
      this.page = page;
      this.note = note;
      this.afterBlank = afterBlank;
      this.afterBreak = afterBreak;
    }

    void add(TextLine line) {
      lines.add(
          lines.isEmpty()
              ? new TextLine(line.number(), line.text(), line.indent(), afterBlank, afterBreak)
              : line);
    }

    String last() {
      return lines.getLast().text();
    }

    Block block() {
      return new Block(kind, page, lines, note);
    }
  }
}
