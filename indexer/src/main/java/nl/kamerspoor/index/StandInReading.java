package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.PaperSink;

/** Plain text, a paragraph from blank line to blank line; until files are read as papers. */
final class StandInReading {

  private StandInReading() {}

  static void read(Path file, String name, PaperSink sink) throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : Files.readString(file).split("\\R\\s*\\R", -1)) {
      if (!text.isBlank()) {
        paragraphs.add(
            new Paragraph(
                paragraphs.size() + 1,
                ParagraphKind.PARAGRAPH,
                null,
                null,
                text.strip().replaceAll("\\s+", " "),
                null,
                List.of(),
                List.of(),
                null));
      }
    }
    String id = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    sink.accept(new Kamerstuk(id, name, Metadata.NONE, paragraphs, List.of()));
  }
}
