package nl.kamerspoor.read.json;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphId;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.Whitespace;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a JSON Lines file together into papers; holds only the one being read. */
final class JsonPapers {

  private final Input input;
  private final PaperSink sink;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private @Nullable Paper paper;
  private int lastNumber;

  /** What is known of the paper that is being read, before its paragraphs. */
  private record Paper(PaperId id, String file, Metadata metadata, List<String> warnings) {}

  JsonPapers(Input input, PaperSink sink) {
    this.input = input;
    this.sink = sink;
  }

  /**
   * Takes one line.
   *
   * @throws IllegalArgumentException when it is not part of a paper; the message says why
   */
  void add(JsonObject line) {
    String type = line.text("type");
    switch (type) {
      case null -> addSimple(line);
      case "document" ->
          begin(
              new Paper(
                  new PaperId(line.required("id")),
                  input.file(),
                  JsonMetadata.read(line.object("metadata")),
                  warnings(line)));
      case "paragraph" -> addParagraph(line);
      default -> throw new IllegalArgumentException(JsonMessages.isForeignLine(type));
    }
  }

  /** Passes on the last paper. */
  void finish() {
    Paper last = paper;
    if (last != null) {
      paper = null;
      Kamerstuk whole =
          new Kamerstuk(last.id(), last.file(), last.metadata(), paragraphs, last.warnings());
      paragraphs.clear();
      sink.accept(whole);
    }
  }

  private void begin(Paper next) {
    finish();
    paper = next;
    lastNumber = 0;
  }

  private void addParagraph(JsonObject line) {
    Paragraph paragraph = JsonParagraph.read(line);
    PaperId document =
        !paragraph.searchable() && paper != null
            ? paper.id()
            : new PaperId(ParagraphId.paperIn(line.required("id")));
    if (paper == null || !paper.id().equals(document)) {
      begin(
          new Paper(document, input.file(), Metadata.NONE, List.of(JsonMessages.lacksDocument())));
    }
    append(paragraph);
  }

  /** Consecutive paragraphs of one document id are one document. */
  private void addSimple(JsonObject line) {
    String id = line.required("id");
    String text = line.required("text");
    if (!ParagraphId.isWritten(id)) {
      begin(simple(new PaperId(id), line));
      text.lines()
          .map(Whitespace::fold)
          .filter(one -> !one.isEmpty())
          .forEach(one -> append(plain(lastNumber + 1, one, line)));
      finish();
      return;
    }
    ParagraphId paragraph = JsonParagraph.id(id);
    if (paper == null || !paper.id().equals(paragraph.paper())) {
      begin(simple(paragraph.paper(), line));
    }
    append(plain(paragraph.number(), Whitespace.fold(text), line));
  }

  private Paper simple(PaperId id, JsonObject line) {
    return new Paper(id, input.file(), JsonMetadata.readSimple(id, line), warnings(line));
  }

  /** The warnings that the line carries, and those about the line itself. */
  private static List<String> warnings(JsonObject line) {
    List<String> warnings = new ArrayList<>(line.texts("warnings"));
    warnings.addAll(JsonMetadata.warnings(line));
    return warnings;
  }

  private static Paragraph plain(int number, String text, JsonObject line) {
    return new Paragraph(
        number,
        ParagraphKind.PARAGRAPH,
        line.text("heading"),
        line.integer("page"),
        text,
        null,
        List.of(),
        List.of(),
        null);
  }

  /** Numbers are kept as given, since others may refer to them; they only must go up. */
  private void append(Paragraph paragraph) {
    if (paragraph.searchable()) {
      if (paragraph.number() <= lastNumber) {
        throw new IllegalArgumentException(
            JsonMessages.isOutOfOrder(paragraph.number(), lastNumber));
      }
      lastNumber = paragraph.number();
    }
    paragraphs.add(paragraph);
  }
}
