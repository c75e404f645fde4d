package nl.kamerspoor.trace.bucket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cabinet (kabinet): from the day on which it was sworn in to the day before the next one was.
 * The days and their source stand in {@code cabinets.tsv} beside this class.
 *
 * @param name {@code Rutte III}
 * @param to null for the latest
 */
record Cabinet(String name, LocalDate from, @Nullable LocalDate to) {

  /** All of them, oldest first. */
  static List<Cabinet> all() {
    return ListHolder.ALL;
  }

  /** The number in the list of the cabinet of a day, or -1 where none is listed. */
  static int numberOn(LocalDate day) {
    int number = -1;
    for (Cabinet cabinet : all()) {
      if (day.isBefore(cabinet.from)) {
        break;
      }
      number++;
    }
    return number;
  }

  Period period() {
    return new Period(from + ".." + (to == null ? "" : to), from, to);
  }

  private static final class ListHolder {
    static final List<Cabinet> ALL = read();

    private static List<Cabinet> read() {
      List<String[]> lines = new ArrayList<>();
      try (InputStream stream =
              Objects.requireNonNull(
                  Cabinet.class.getResourceAsStream("cabinets.tsv"),
                  "cabinets.tsv is missing from the program");
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.isBlank() && !line.startsWith("#")) {
            lines.add(line.split("\t", -1));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cabinets.tsv can't be read", e);
      }
      List<Cabinet> cabinets = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        LocalDate to =
            i + 1 < lines.size() ? LocalDate.parse(lines.get(i + 1)[1]).minusDays(1) : null;
        cabinets.add(new Cabinet(lines.get(i)[0], LocalDate.parse(lines.get(i)[1]), to));
      }
      return List.copyOf(cabinets);
    }
  }
}
