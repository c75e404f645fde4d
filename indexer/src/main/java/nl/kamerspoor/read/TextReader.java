package nl.kamerspoor.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.lexicon.Lexicon;

/**
 * Reads the text of a PDF as extracted line by line: hard-wrapped, hyphenated, with page furniture.
 */
final class TextReader implements FormatReader {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean recognizes(Input input) {
    return input.name().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    List<TextLine> lines;
    try (InputStream stream = input.open()) {
      lines = TextLine.of(TextDecoder.lines(input.file(), stream));
    }
    sink.accept(PaperAssembler.assemble(input, units(lines), List.of(), List.of()));
  }

  /** The units of a paper printed in these lines. */
  static List<Unit> units(List<TextLine> lines) {
    PaperWords words = new PaperWords(lines);
    Hyphenation hyphenation = new Hyphenation(words, Lexicon.dutch()::isWord);
    BlockFinder finder = new BlockFinder(lines);
    List<Block> blocks = new BlockMerger(finder.find(), finder, hyphenation).merge();
    LineJoiner joiner = new LineJoiner(hyphenation, new Links(lines));
    List<Unit> units = new ArrayList<>();
    for (Block block : blocks) {
      units.add(
          new Unit(block.kind, block.page, joiner.join(block.lines), block.note, List.of(), null));
    }
    return NoteReferences.resolve(units);
  }
}
