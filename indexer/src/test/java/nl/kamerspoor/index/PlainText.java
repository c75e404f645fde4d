package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.input.PaperSink;

/** The simplest reader: a line is a paragraph, the file's name the id. */
public final class PlainText {

  private PlainText() {}

  static void read(Path file, String name, PaperSink sink) throws IOException {
    String id = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    sink.accept(paper(id, name, Files.readAllLines(file)));
  }

  public static Kamerstuk paper(String id, String file, List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        paragraphs.add(paragraph(paragraphs.size() + 1, line));
      }
    }
    return new Kamerstuk(new PaperId(id), file, Metadata.NONE, paragraphs, List.of());
  }

  static Paragraph paragraph(int number, String text) {
    return new Paragraph(
        number, ParagraphKind.PARAGRAPH, null, null, text, null, List.of(), List.of(), null);
  }
}
