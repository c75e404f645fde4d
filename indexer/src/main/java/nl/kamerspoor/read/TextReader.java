package nl.kamerspoor.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.document.ParagraphKind;

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
    List<Unit> units = new ArrayList<>();
    LineJoiner joiner = new LineJoiner(new Hyphenation(word -> false, word -> true));
    List<String> lines = new ArrayList<>();
    try (InputStream stream = input.open();
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith(" ")) {
          flush(lines, joiner, units);
        }
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
    }
    flush(lines, joiner, units);
    sink.accept(PaperAssembler.assemble(input, units, List.of(), List.of()));
  }

  private static void flush(List<String> lines, LineJoiner joiner, List<Unit> units) {
    if (!lines.isEmpty()) {
      String text = joiner.join(lines);
      ParagraphKind kind =
          RunningFooterReader.FOOTER.matcher(text).matches()
              ? ParagraphKind.FURNITURE
              : ParagraphKind.PARAGRAPH;
      units.add(new Unit(kind, text));
      lines.clear();
    }
  }
}
