package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.TextLine;

/**
 * Parts the title of a chapter, a word at the top of a page, from the title of the box below it,
 * where extraction has put both on one line: {@code Vervolgen Strafrechtelijke aanpak}.
 *
 * <p>Two capitals in a row are mostly a name ({@code Stichting School}), so both words must be
 * usual ones: the paper prints each with a small letter too, and within a sentence neither with a
 * capital.
 */
final class GluedTitles {

  private static final Pattern TITLE =
      Pattern.compile("^(?<chapter>\\p{Lu}\\p{Ll}{3,}) (?<box>\\p{Lu}\\p{Ll}{3,}) \\p{Ll}.*");

  private final List<TextLine> lines;

  GluedTitles(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The blocks, with the headings that hold two titles parted. */
  List<Block> part(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    for (Block block : blocks) {
      Matcher title = TITLE.matcher(block.first());
      if (block.kind == ParagraphKind.HEADING
          && block.afterBreak
          && title.matches()
          && isUsual(title.group("chapter"), block)
          && isUsual(title.group("box"), block)) {
        parted.add(chapter(block, title.group("chapter")));
        block.lines.set(0, block.first().substring(title.start("box")));
      }
      parted.add(block);
    }
    return parted;
  }

  private static Block chapter(Block both, String title) {
    Block chapter = new Block(ParagraphKind.HEADING);
    chapter.page = both.page;
    chapter.afterBreak = both.afterBreak;
    chapter.afterBlank = both.afterBlank;
    chapter.indent = both.indent;
    chapter.lines.add(title);
    chapter.lineNumbers.add(both.lineNumbers.getFirst());
    return chapter;
  }

  private boolean isUsual(String word, Block title) {
    String small = word.toLowerCase(Locale.ROOT);
    Pattern name = Pattern.compile("[\\p{Ll},] " + word + "\\b");
    Pattern usual = Pattern.compile("(?<![\\p{L}-])" + small + "(?![\\p{L}-])");
    return lines.stream().anyMatch(line -> usual.matcher(line.text()).find())
        && lines.stream()
            .filter(line -> !line.text().equals(title.first()))
            .noneMatch(line -> name.matcher(line.text()).find());
  }
}
