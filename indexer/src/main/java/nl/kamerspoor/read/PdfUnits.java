package nl.kamerspoor.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.ParagraphKind;

/**
 * Makes units of the blocks of a PDF: letterhead and signatures by their words, as in plain text,
 * and the hyphens of line ends resolved.
 */
final class PdfUnits {

  private PdfUnits() {}

  static Kamerstuk paper(Input input, List<PdfBlocks.Block> blocks, List<String> warnings)
      throws ReadException, IOException {
    List<TextLine> lines = new ArrayList<>();
    for (PdfBlocks.Block block : blocks) {
      for (String line : block.lines) {
        lines.add(new TextLine(line, 0, false, false));
      }
    }
    PaperWords words = new PaperWords(lines);
    LineJoiner joiner = new LineJoiner(new Hyphenation(words::contains, word -> false));
    List<Unit> units = new ArrayList<>();
    for (PdfBlocks.Block block : blocks) {
      units.add(
          new Unit(
              block.kind,
              block.page,
              joiner.join(block.lines),
              block.note,
              block.kind == ParagraphKind.FOOTNOTE ? List.of() : block.notes,
              block.speaker));
    }
    return PaperAssembler.assemble(input, units, List.of(), warnings);
  }
}
