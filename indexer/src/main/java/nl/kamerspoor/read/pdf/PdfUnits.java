package nl.kamerspoor.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.assembly.PaperAssembler;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.metadata.LetterheadDetector;
import nl.kamerspoor.read.metadata.SignatureDetector;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.Hyphenation;
import nl.kamerspoor.read.unit.LineJoiner;
import nl.kamerspoor.read.unit.LinkJoiner;
import nl.kamerspoor.read.unit.NoteReferences;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.PaperWords;
import nl.kamerspoor.read.unit.TextLine;

/**
 * Makes units of the blocks of a PDF: letterhead and signatures are told by their words, as in
 * plain text, and the hyphens of line ends resolved by the same rules.
 */
final class PdfUnits {

  private final List<Block> blocks;
  private final LineJoiner joiner;
  private final List<PaperUnit> units = new ArrayList<>();

  private PdfUnits(List<Block> blocks) {
    this.blocks = blocks;
    List<TextLine> lines = new ArrayList<>();
    blocks.forEach(block -> lines.addAll(block.lines()));
    joiner = LineJoiner.ofPrint(new Hyphenation(new PaperWords(lines)), new LinkJoiner(lines));
  }

  /** Makes the paper that these blocks are. */
  static Kamerstuk paper(Input input, List<Block> blocks, List<String> warnings)
      throws ReadException, IOException {
    return PaperAssembler.assemble(input, units(blocks), List.of(), warnings);
  }

  static List<PaperUnit> units(List<Block> blocks) {
    PdfUnits units = new PdfUnits(blocks);
    int i = units.letterhead();
    while (i < blocks.size()) {
      i = units.next(i);
    }
    return NoteReferences.resolveOthers(units.units);
  }

  /** Takes the blocks of the letterhead; returns the first after them. */
  private int letterhead() {
    List<TextLine> top = new ArrayList<>();
    int last = 0;
    while (last < blocks.size() && isOnFirstPage(blocks.get(last)) && top.size() < 60) {
      Block block = blocks.get(last);
      if (isText(block)) {
        top.addAll(block.lines());
      }
      last++;
    }
    int length = LetterheadDetector.length(top);
    int i = 0;
    while (i < last && length > 0) {
      Block block = blocks.get(i);
      if (!isText(block)) {
        add(block);
        i++;
        continue;
      }
      if (block.lines().size() > length) {
        break; // The date may stand on the first line of a block of its own making.
      }
      length -= block.lines().size();
      letterhead(block);
      i++;
    }
    return i;
  }

  private void letterhead(Block block) {
    List<TextLine> lines = block.lines();
    Block letterhead = block.withKind(ParagraphKind.LETTERHEAD);
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || startsPart(lines.get(i - 1).text(), lines.get(i).text())) {
        add(letterhead.withLines(lines.subList(start, i)));
        start = i;
      }
    }
  }

  private static boolean startsPart(String before, String line) {
    return LetterheadDetector.startsPart(line) && !LetterheadDetector.belongTogether(before, line);
  }

  /** Takes the block, or the signatures that it and the next one are; returns the next index. */
  private int next(int i) {
    Block block = blocks.get(i);
    while (isText(block)) {
      List<TextLine> lines = new ArrayList<>(block.lines());
      if (i + 1 < blocks.size() && isText(blocks.get(i + 1))) {
        lines.addAll(blocks.get(i + 1).lines());
      }
      int own = block.lines().size();
      int signed = SignatureDetector.length(lines, 0);
      if (signed == 0 || (signed > own && signed < lines.size())) {
        break;
      }
      add(block.withKind(ParagraphKind.SIGNATURE).withLines(lines.subList(0, signed)));
      if (signed >= own) {
        return signed > own ? i + 2 : i + 1;
      }
      block = block.withLines(lines.subList(signed, own));
    }
    add(block);
    return i + 1;
  }

  private void add(Block block) {
    boolean spoken =
        block.kind() != ParagraphKind.LETTERHEAD && block.kind() != ParagraphKind.SIGNATURE;
    units.add(
        new PaperUnit(
            block.kind(),
            block.page(),
            joiner.join(block.texts()),
            block.note(),
            block.notes(),
            spoken ? block.speaker() : null));
  }

  private static boolean isOnFirstPage(Block block) {
    return Integer.valueOf(1).equals(block.page());
  }

  private static boolean isText(Block block) {
    return block.kind() == ParagraphKind.PARAGRAPH
        || block.kind() == ParagraphKind.HEADING
        || block.kind() == ParagraphKind.LIST_ITEM;
  }
}
