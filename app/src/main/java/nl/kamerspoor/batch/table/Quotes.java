package nl.kamerspoor.batch.table;

/** Finds characters in text whose quotes are doubled. */
final class Quotes {

  private Quotes() {}

  /**
   * The place at which a character is written.
   *
   * @param start where the text begins
   * @param character which of its characters, from 0, each doubled quote being one
   */
  static int written(String doubled, int start, int character) {
    int place = start;
    for (int i = 0; i < character && place < doubled.length(); i++) {
      place += doubled.startsWith("\"\"", place) ? 2 : 1;
    }
    return Math.min(place, doubled.length());
  }
}
