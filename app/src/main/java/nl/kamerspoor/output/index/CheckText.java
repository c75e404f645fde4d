package nl.kamerspoor.output.index;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;

/** Prints whether an index is whole, for people. */
public final class CheckText {

  private final TextPage page;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   * @param width the columns of a line
   */
  public CheckText(Writer out, int width) {
    this.page = new TextPage(out, width, false);
  }

  /**
   * Prints what was found.
   *
   * @param index where the index is
   */
  public void print(String index, IndexCheck check) throws IOException {
    IndexStamp stamp = check.stamp();
    line(IndexWording.size(index, check));
    line(IndexWording.rules(stamp.rules()));
    line(IndexWording.changed(stamp));
    lines("source", stamp.sources().stream().map(Path::toString).toList());
    if (check.whole()) {
      line(IndexWording.WHOLE);
    }
    lines("broken", check.damage());
    if (check.upToDate()) {
      line(IndexWording.UP_TO_DATE);
    }
    lines("new", check.added());
    lines("changed", check.changed());
    lines("gone", check.removed());
    notes("not checked", check.unseen());
    notes("left out", check.rejected());
    lines("skipped", check.passedOver().stream().map(Note::where).toList());
    notes("copy", check.copies());
  }

  private void notes(String label, List<Note> notes) throws IOException {
    lines(label, notes.stream().map(note -> note.where() + ": " + note.text()).toList());
  }

  private void lines(String label, List<String> texts) throws IOException {
    for (String text : texts) {
      line(label + ": " + text);
    }
  }

  private void line(String text) throws IOException {
    page.paragraph(List.of(), 2, List.of(StyledSpan.plain(text)));
  }
}
