package nl.kamerspoor.read.text;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.SentenceBoundaries;

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
    return block.lines.size() <= MAX_LINES
        && block.roughText().length() <= MAX_CHARACTERS
        && !block.roughText().contains(". ");
  }

  /**
   * Parts a heading that stands right above its paragraph or list, without an empty line between.
   */
  static List<Block> splitLeading(Block block, LineWidths widths) {
    if (block.kind != ParagraphKind.PARAGRAPH || !SentenceBoundaries.startsUpper(block.first())) {
      return List.of(block);
    }
    if (looksLikeHeading(block, widths)) {
      return List.of(block);
    }
    int length = 0;
    for (int i = 0; i < Math.min(MAX_LINES, block.lines.size() - 1); i++) {
      String line = block.lines.get(i);
      if (SentenceBoundaries.endsSentence(line) || line.endsWith(",") || line.contains(". ")) {
        break;
      }
      if (SentenceBoundaries.startsUpper(block.lines.get(i + 1))
          && !line.endsWith("-")
          && widths.endsEarly(block.lineNumbers.get(i))) {
        length = i + 1;
        break;
      }
    }
    if (length == 0) {
      return List.of(block);
    }
    Block heading = new Block(ParagraphKind.HEADING);
    Block rest = new Block(ParagraphKind.PARAGRAPH);
    heading.page = block.page;
    rest.page = block.page;
    heading.afterBreak = block.afterBreak;
    heading.afterBlank = block.afterBlank;
    heading.indent = block.indent;
    for (int i = 0; i < block.lines.size(); i++) {
      Block part = i < length ? heading : rest;
      part.lines.add(block.lines.get(i));
      part.lineNumbers.add(block.lineNumbers.get(i));
    }
    return List.of(heading, rest);
  }

  /** Makes headings of the paragraphs that look like one. */
  static void classify(List<Block> blocks, LineWidths widths) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean overList =
          i + 1 < blocks.size()
              && blocks.get(i + 1).kind == ParagraphKind.LIST_ITEM
              && !blocks.get(i + 1).afterBlank;
      if (block.kind == ParagraphKind.PARAGRAPH
          && ((looksLikeHeading(block, widths) && !isCut(blocks, i, widths))
              || standsAlone(blocks, i)
              || (overList && looksLikeTitle(block)))) {
        block.kind = ParagraphKind.HEADING;
      }
    }
  }

  /** Whether the first line or two of a paragraph stand alone at the foot of a page. */
  private static boolean isCut(List<Block> blocks, int i, LineWidths widths) {
    for (Block next : blocks.subList(i + 1, blocks.size())) {
      if (next.kind == ParagraphKind.FOOTNOTE || next.kind == ParagraphKind.FURNITURE) {
        continue;
      }
      String word = next.first().split(" ", 2)[0];
      return next.afterBreak
          && next.kind == ParagraphKind.PARAGRAPH
          && (SentenceBoundaries.startsLower(next.first())
              || !widths.hasRoomFor(blocks.get(i).lineNumbers.getLast(), word));
    }
    return false;
  }

  /** A full line between empty lines, before a paragraph that begins anew, is a long heading. */
  private static boolean standsAlone(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    return i + 1 < blocks.size()
        && blocks.get(i + 1).kind == ParagraphKind.PARAGRAPH
        && blocks.get(i + 1).afterBlank
        && !blocks.get(i + 1).afterBreak
        && SentenceBoundaries.startsUpper(blocks.get(i + 1).first())
        && block.afterBlank
        && block.lines.size() < MAX_LINES
        && SentenceBoundaries.startsUpper(block.first())
        && hasNoEnd(block.roughText());
  }

  /** The title of a box may end with a colon where it holds no verb. */
  private static boolean looksLikeTitle(Block block) {
    String text = block.roughText();
    return isShort(block)
        && block.afterBlank
        && SentenceBoundaries.startsUpper(text)
        && text.endsWith(":")
        && !VERB.matcher(text).matches();
  }

  private static boolean looksLikeHeading(Block block, LineWidths widths) {
    String text = block.roughText();
    if (block.lines.size() > MAX_LINES || text.length() > MAX_CHARACTERS) {
      return false;
    }
    if (!SentenceBoundaries.startsUpper(text)
        && !text.matches("^(?:\\d{1,2}\\.)*\\d{1,2}\\.?\\s+\\p{Lu}.*")) {
      return false;
    }
    if (NUMBERED.matcher(text).matches()) {
      return true;
    }
    return hasNoEnd(text) && widths.endsEarly(block.lineNumbers.getLast());
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
