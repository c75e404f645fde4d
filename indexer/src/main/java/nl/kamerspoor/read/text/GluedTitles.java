package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.Block;
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
      TextLine first = block.first();
      Matcher title = TITLE.matcher(first.text());
      if (block.kind() == ParagraphKind.HEADING
          && first.afterBreak()
          && title.matches()
          && isUsual(title.group("chapter"), first)
          && isUsual(title.group("box"), first)) {
        parted.add(block.withLines(List.of(first.withText(title.group("chapter")))));
        List<TextLine> rest = new ArrayList<>(block.lines());
        rest.set(0, first.withText(first.text().substring(title.start("box"))));
        parted.add(block.withLines(rest));
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private boolean isUsual(String word, TextLine title) {
    String small = word.toLowerCase(Locale.ROOT);
    Pattern name = Pattern.compile("[\\p{Ll},] " + word + "\\b");
    Pattern usual = Pattern.compile("(?<![\\p{L}-])" + small + "(?![\\p{L}-])");
    return lines.stream().anyMatch(line -> usual.matcher(line.text()).find())
        && lines.stream()
            .filter(line -> !line.text().equals(title.text()))
            .noneMatch(line -> name.matcher(line.text()).find());
  }
}
