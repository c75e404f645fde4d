package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.SentenceBoundaries;

/** Tells the numbers and labels of infographics and tables from running text. */
final class FigureDetector {

  private static final int MAX_LINES = 3;
  private static final int MAX_WORDS = 14;
  private static final int MAX_LABEL_CHARACTERS = 40;
  private static final Pattern STARTS_DIGIT = Pattern.compile("^\\d.*");

  private FigureDetector() {}

  /** Marks the blocks that are figures. */
  static List<Block> classify(List<Block> blocks) {
    List<Block> classified = new ArrayList<>();
    for (Block block : blocks) {
      boolean figure = block.kind() == ParagraphKind.PARAGRAPH && looksLikeFigure(block);
      classified.add(figure ? block.withKind(ParagraphKind.FIGURE) : block);
    }
    int start = 0;
    while (start < classified.size()) {
      int end = start;
      while (end < classified.size() && isFigureOrLabel(classified.get(end))) {
        end++;
      }
      markLabels(classified, start, end);
      start = end + 1;
    }
    return classified;
  }

  /** No sentence, no capital to begin with, few words: a number or a label. */
  private static boolean looksLikeFigure(Block block) {
    String text = block.roughText();
    int words = text.split(" ", -1).length;
    if (!SentenceBoundaries.hasWords(text)) {
      return true;
    }
    boolean odd = SentenceBoundaries.startsLower(text) || STARTS_DIGIT.matcher(text).matches();
    return odd
        && block.lines().size() <= MAX_LINES
        && ((words <= 3 && !text.endsWith("."))
            || (words <= MAX_WORDS && !SentenceBoundaries.endsSentence(text)));
  }

  private static boolean isFigureOrLabel(Block block) {
    return block.kind() == ParagraphKind.FIGURE
        || (block.kind() == ParagraphKind.HEADING
            && block.lines().size() == 1
            && block.first().text().length() <= MAX_LABEL_CHARACTERS);
  }

  /** Among figures a lone line is a label, but for one that stands over a text that follows. */
  private static void markLabels(List<Block> blocks, int start, int end) {
    boolean figures =
        blocks.subList(start, end).stream().anyMatch(block -> block.kind() == ParagraphKind.FIGURE);
    boolean textFollows =
        end < blocks.size()
            && switch (blocks.get(end).kind()) {
              case PARAGRAPH, LIST_ITEM, HEADING -> true;
              case FOOTNOTE, LETTERHEAD, SIGNATURE, FIGURE, FURNITURE -> false;
            };
    for (int i = start; figures && i < end; i++) {
      if (i < end - 1 || !textFollows) {
        blocks.set(i, blocks.get(i).withKind(ParagraphKind.FIGURE));
      }
    }
  }
}
