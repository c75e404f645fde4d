package nl.kamerspoor.batch.line;

/** Where the characters of a query, or of another value, stand in its list. */
@FunctionalInterface
public interface CharacterPositions {

  /**
   * The place of a character.
   *
   * @param character from 0, at most the value's length
   */
  ListPosition of(int character);

  /** The places of a value that is written on one line just as it is read, from a column on. */
  static CharacterPositions on(int line, int column) {
    return character -> new ListPosition(line, column + character);
  }
}
