package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.SentenceBoundaries;
import nl.kamerspoor.read.unit.TextLine;

/** Tells headings from paragraphs: short, begun with a capital, without the end of a sentence. */
final class HeadingDetector {

  private static final int MAX_LINES = 3;
  private static final int MAX_CHARACTERS = 200;

  /** A numbered part of a paper, whose heading may be a sentence. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:Aanbeveling|Hoofdstuk|Paragraaf|Deel|Bijlage|Vraag|Actie|Actiepunt|Conclusie|Artikel|Spoor"
              + "|Doel|Doelstelling|Motie|Toezegging|Punt|Ad)\\s+(?:\\d{1,3}|[IVX]{1,4}|[A-Z])(?:[.:]|\\b).*");

  /** Words on which no heading ends, only a text that is cut off. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "\\b(?:de|het|een|van|en|of|in|op|te|aan|met|voor|door|tot|bij|naar|om|dat|als|is|zijn|over|geen"
              + "|uit|onder|tussen|deze|dit|hun|haar|er|niet|ook|wordt|worden|heeft|hebben)$");

  /** Verbs that make a sentence of the line above a list: {@code … zijn verder uitgewerkt in:}. */
  private static final Pattern VERB =
      Pattern.compile(
          ".*\\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|zal"
              + "|zullen|gaat|gaan|moet|moeten|luidt|luiden|betreft|betreffen|omvat|omvatten)\\b.*");

  private HeadingDetector() {}

  /** Whether the block is short enough for a heading and holds no end of a sentence within. */
  static boolean isShort(Block block) {
    return block.lines().size() <= MAX_LINES
        && block.roughText().length() <= MAX_CHARACTERS
        && !block.roughText().contains(". ");
  }

  /**
   * Parts a heading that stands right above its paragraph or list, without an empty line between.
   */
  static List<Block> splitLeading(Block block, LineWidths widths) {
    List<TextLine> lines = block.lines();
    if (block.kind() != ParagraphKind.PARAGRAPH
        || !SentenceBoundaries.startsUpper(block.first().text())
        || looksLikeHeading(block, widths)) {
      return List.of(block);
    }
    int length = leadingLines(lines, widths);
    return length == 0
        ? List.of(block)
        : List.of(
            block.withKind(ParagraphKind.HEADING).withLines(lines.subList(0, length)),
            block.withLines(lines.subList(length, lines.size())));
  }

  /** How many lines above the rest are a heading of their own. */
  private static int leadingLines(List<TextLine> lines, LineWidths widths) {
    for (int i = 0; i < Math.min(MAX_LINES, lines.size() - 1); i++) {
      String line = lines.get(i).text();
      if (SentenceBoundaries.endsSentence(line) || line.endsWith(",") || line.contains(". ")) {
        return 0;
      }
      if (SentenceBoundaries.startsUpper(lines.get(i + 1).text())
          && !line.endsWith("-")
          && widths.endsEarly(lines.get(i).number())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Marks the paragraphs that look like headings. */
  static List<Block> classify(List<Block> blocks, LineWidths widths) {
    List<Block> classified = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean overList =
          i + 1 < blocks.size()
              && blocks.get(i + 1).kind() == ParagraphKind.LIST_ITEM
              && !blocks.get(i + 1).first().afterBlank();
      boolean heading =
          block.kind() == ParagraphKind.PARAGRAPH
              && ((looksLikeHeading(block, widths) && !isCut(blocks, i, widths))
                  || standsAlone(blocks, i)
                  || (overList && looksLikeTitle(block)));
      classified.add(heading ? block.withKind(ParagraphKind.HEADING) : block);
    }
    return classified;
  }

  /** Whether the first line or two of a paragraph stand alone at the foot of a page. */
  private static boolean isCut(List<Block> blocks, int i, LineWidths widths) {
    for (Block next : blocks.subList(i + 1, blocks.size())) {
      if (next.kind() == ParagraphKind.FOOTNOTE || next.kind() == ParagraphKind.FURNITURE) {
        continue;
      }
      return next.first().afterBreak()
          && next.kind() == ParagraphKind.PARAGRAPH
          && (SentenceBoundaries.startsLower(next.first().text())
              || !widths.hasRoomFor(blocks.get(i).last().number(), next.first().firstWord()));
    }
    return false;
  }

  /** A full line between empty lines, before a paragraph that begins anew, is a long heading. */
  private static boolean standsAlone(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    return i + 1 < blocks.size()
        && blocks.get(i + 1).kind() == ParagraphKind.PARAGRAPH
        && blocks.get(i + 1).first().afterBlank()
        && !blocks.get(i + 1).first().afterBreak()
        && SentenceBoundaries.startsUpper(blocks.get(i + 1).first().text())
        && block.first().afterBlank()
        && block.lines().size() < MAX_LINES
        && SentenceBoundaries.startsUpper(block.first().text())
        && hasNoEnd(block.roughText());
  }

  /** The title of a box may end with a colon where it holds no verb. */
  private static boolean looksLikeTitle(Block block) {
    String text = block.roughText();
    return isShort(block)
        && block.first().afterBlank()
        && SentenceBoundaries.startsUpper(text)
        && text.endsWith(":")
        && !VERB.matcher(text).matches();
  }

  private static boolean looksLikeHeading(Block block, LineWidths widths) {
    String text = block.roughText();
    if (block.lines().size() > MAX_LINES || text.length() > MAX_CHARACTERS) {
      return false;
    }
    if (!SentenceBoundaries.startsUpper(text)
        && !text.matches("^(?:\\d{1,2}\\.)*\\d{1,2}\\.?\\s+\\p{Lu}.*")) {
      return false;
    }
    if (NUMBERED.matcher(text).matches()) {
      return true;
    }
    return hasNoEnd(text) && widths.endsEarly(block.last().number());
  }

  /** Neither a sentence ends in the text nor is it cut off. */
  private static boolean hasNoEnd(String text) {
    return SentenceBoundaries.hasWords(text)
        && !SentenceBoundaries.endsSentence(text)
        && !text.endsWith(",")
        && !text.endsWith("-")
        && !text.contains(". ")
        && !UNFINISHED.matcher(text).find();
  }
}
