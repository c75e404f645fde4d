package nl.kamerspoor.lexicon.build;

import java.util.List;
import java.util.function.Consumer;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.lexicon.build.SourceDictionary.Reading;
import nl.kamerspoor.lexicon.build.SourceDictionary.Readings;

/** A dictionary of the lines that a test needs. */
record SmallDictionary(List<Reading> readings) implements Readings {

  /** Lines as {@code form lemma tag}, each written as the source would. */
  static SmallDictionary of(String lines) {
    return new SmallDictionary(lines.lines().map(SmallDictionary::reading).toList());
  }

  private static Reading reading(String line) {
    String[] cells = line.strip().split(" +", -1);
    String written = cells[0];
    int hyphen = written.indexOf('-');
    return new Reading(
        Lexicon.fold(written),
        Lexicon.fold(cells[1]),
        cells[2],
        hyphen > 0 && hyphen < written.length() - 1,
        written);
  }

  @Override
  public void forEach(Consumer<Reading> reader) {
    readings.forEach(reader);
  }
}
