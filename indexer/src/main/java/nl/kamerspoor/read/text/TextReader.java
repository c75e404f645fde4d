package nl.kamerspoor.read.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamerspoor.read.assembly.PaperAssembler;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.TextDecoder;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.Hyphenation;
import nl.kamerspoor.read.unit.LineJoiner;
import nl.kamerspoor.read.unit.LinkJoiner;
import nl.kamerspoor.read.unit.NoteReferences;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.PaperWords;
import nl.kamerspoor.read.unit.TextLine;

/**
 * Reads the text of a PDF as extracted line by line: hard-wrapped, hyphenated, with page furniture.
 */
public final class TextReader implements FormatReader {

  /** Markdown is text that can be read as it stands. */
  private static final Pattern TEXT = Pattern.compile("\\.(txt|md|markdown)$");

  private static final Pattern ENDING = Pattern.compile("\\.[a-z][a-z0-9]{0,7}$");

  @Override
  public String name() {
    return "text";
  }

  /** Takes any file that calls itself text, and one without an ending that holds nothing else. */
  @Override
  public boolean recognizes(Input input) throws IOException {
    String name = input.name().toLowerCase(Locale.ROOT);
    return TEXT.matcher(name).find() || (!ENDING.matcher(name).find() && holdsText(input.head()));
  }

  private static boolean holdsText(byte[] head) {
    for (byte value : head) {
      if (value >= 0 && value < ' ' && "\t\n\r\f".indexOf(value) < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    List<TextLine> lines;
    try (InputStream stream = input.open()) {
      lines = TextLine.of(TextDecoder.lines(input.file(), stream));
    }
    sink.accept(PaperAssembler.assemble(input, units(lines), List.of(), List.of()));
  }

  /** Makes the units of a paper printed in these lines. */
  static List<PaperUnit> units(List<TextLine> lines) {
    PaperWords words = new PaperWords(lines);
    Hyphenation hyphenation = new Hyphenation(words);
    TextBlockFinder finder = new TextBlockFinder(lines);
    List<Block> blocks = new BlockMerger(finder.find(), finder.widths(), hyphenation).merge();
    LineJoiner joiner = new LineJoiner(hyphenation, new LinkJoiner(lines));
    List<PaperUnit> units = new ArrayList<>();
    for (Block block : blocks) {
      units.add(
          new PaperUnit(
              block.kind(),
              block.page(),
              joiner.join(block.texts()),
              block.note(),
              block.notes(),
              block.speaker()));
    }
    return NoteReferences.resolve(units);
  }
}
