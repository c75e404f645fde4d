package nl.kamerspoor.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;

/** Keeps what a reader gives, for a test to compare. */
public final class Gathered implements PaperSink {

  public final List<Kamerstuk> papers = new ArrayList<>();

  /** {@code where: problem}, in order. */
  public final List<String> rejected = new ArrayList<>();

  /** Reads a file; a failure of the whole file counts as rejected. */
  public static Gathered from(Path file) throws IOException {
    Gathered gathered = new Gathered();
    try {
      new PaperReader().read(file, gathered);
    } catch (ReadException e) {
      gathered.rejected.add(String.valueOf(e.getMessage()));
    }
    return gathered;
  }

  @Override
  public void accept(Kamerstuk kamerstuk) {
    papers.add(kamerstuk);
  }

  @Override
  public void reject(String where, String problem) {
    rejected.add(where + " " + problem);
  }

  /** What was rejected, with the folder's name taken out. */
  public List<String> rejectedIn(Path folder) {
    return rejected.stream().map(line -> line.replace(folder + "/", "")).toList();
  }

  /** Every paper as one text: its id, then a line a paragraph, {@code kind: text}. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Kamerstuk paper : papers) {
      text.append(paper.id()).append('\n');
      for (Paragraph paragraph : paper.paragraphs()) {
        text.append("  ").append(line(paragraph)).append('\n');
      }
    }
    return text.toString();
  }

  private static String line(Paragraph paragraph) {
    StringBuilder line = new StringBuilder();
    line.append(paragraph.number()).append(' ').append(paragraph.kind().label());
    if (paragraph.note() != null) {
      line.append(' ').append(paragraph.note());
    }
    if (paragraph.speaker() != null) {
      line.append(" (").append(paragraph.speaker().name());
      line.append(", ").append(paragraph.speaker().role());
      line.append(", ").append(paragraph.speaker().party());
      line.append(paragraph.speaker().interrupts() ? ", interrupts)" : ")");
    }
    line.append(": ").append(paragraph.text());
    if (!paragraph.notes().isEmpty()) {
      line.append(" notes ").append(paragraph.notes());
    }
    paragraph
        .citations()
        .forEach(one -> line.append(" <").append(one.text()).append(one.targets()).append('>'));
    return line.toString();
  }
}
