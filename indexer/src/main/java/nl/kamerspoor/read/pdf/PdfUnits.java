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

  private final List<PdfBlock> blocks;
  private final LineJoiner joiner;
  private final List<PaperUnit> units = new ArrayList<>();

  private PdfUnits(List<PdfBlock> blocks) {
    this.blocks = blocks;
    List<TextLine> lines = new ArrayList<>();
    blocks.forEach(block -> lines.addAll(textLines(block.lines)));
    joiner = LineJoiner.ofPrint(new Hyphenation(new PaperWords(lines)), new LinkJoiner(lines));
  }

  /** The paper that these blocks are. */
  static Kamerstuk paper(Input input, List<PdfBlock> blocks, List<String> warnings)
      throws ReadException, IOException {
    return PaperAssembler.assemble(input, units(blocks), List.of(), warnings);
  }

  static List<PaperUnit> units(List<PdfBlock> blocks) {
    PdfUnits units = new PdfUnits(blocks);
    int i = units.letterhead();
    while (i < blocks.size()) {
      i = units.next(i);
    }
    return NoteReferences.resolveOthers(units.units);
  }

  /** Takes the blocks of the letterhead; returns the first after them. */
  private int letterhead() {
    List<String> top = new ArrayList<>();
    int last = 0;
    while (last < blocks.size() && blocks.get(last).page == 1 && top.size() < 60) {
      PdfBlock block = blocks.get(last);
      if (isText(block)) {
        top.addAll(block.lines);
      }
      last++;
    }
    int length = LetterheadDetector.length(textLines(top));
    int i = 0;
    while (i < last && length > 0) {
      PdfBlock block = blocks.get(i);
      if (!isText(block)) {
        add(block, block.kind, block.lines);
        i++;
        continue;
      }
      if (block.lines.size() > length) {
        break; // The date may stand on the first line of a block of its own making.
      }
      length -= block.lines.size();
      letterhead(block);
      i++;
    }
    return i;
  }

  private void letterhead(PdfBlock block) {
    int start = 0;
    for (int i = 1; i <= block.lines.size(); i++) {
      if (i == block.lines.size()
          || (LetterheadDetector.startsPart(block.lines.get(i))
              && !LetterheadDetector.belongTogether(block.lines.get(i - 1), block.lines.get(i)))) {
        add(block, ParagraphKind.LETTERHEAD, block.lines.subList(start, i));
        start = i;
      }
    }
  }

  /** Takes the block, or the signatures that it and the next one are; returns the next index. */
  private int next(int i) {
    PdfBlock block = blocks.get(i);
    if (!isText(block)) {
      add(block, block.kind, block.lines);
      return i + 1;
    }
    List<String> lines = new ArrayList<>(block.lines);
    boolean two = i + 1 < blocks.size() && isText(blocks.get(i + 1));
    if (two) {
      lines.addAll(blocks.get(i + 1).lines);
    }
    int own = block.lines.size();
    int signed = SignatureDetector.length(textLines(lines), 0);
    if (signed == lines.size() || (signed > 0 && signed <= own)) {
      add(block, ParagraphKind.SIGNATURE, lines.subList(0, signed));
      if (signed > own) {
        return i + 2;
      }
      if (signed < own) {
        block.lines.subList(0, signed).clear();
        return next(i);
      }
      return i + 1;
    }
    add(block, block.kind, block.lines);
    return i + 1;
  }

  private void add(PdfBlock block, ParagraphKind kind, List<String> lines) {
    boolean spoken = kind != ParagraphKind.LETTERHEAD && kind != ParagraphKind.SIGNATURE;
    units.add(
        new PaperUnit(
            kind,
            block.page,
            joiner.join(lines),
            block.note,
            kind == ParagraphKind.FOOTNOTE ? List.of() : block.notes,
            spoken ? block.speaker : null));
  }

  private static boolean isText(PdfBlock block) {
    return block.kind == ParagraphKind.PARAGRAPH
        || block.kind == ParagraphKind.HEADING
        || block.kind == ParagraphKind.LIST_ITEM;
  }

  private static List<TextLine> textLines(List<String> lines) {
    return lines.stream().map(line -> new TextLine(line, 0, false, false)).toList();
  }
}
