package nl.kamerspoor.batch;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query a line. */
final class LineEntries implements Entry.Reader {

  private final LineReader lines;

  LineEntries(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable Entry next() throws IOException {
    for (Line line = lines.read(); line != null; line = lines.read()) {
      Problem damage = line.damage();
      if (damage != null) {
        return Entry.unreadable(damage);
      }
      if (!line.isBlank() && !line.isComment()) {
        return new Entry(null, line.text(), Place.on(line.number(), 1), Map.of(), null);
      }
    }
    return null;
  }
}
