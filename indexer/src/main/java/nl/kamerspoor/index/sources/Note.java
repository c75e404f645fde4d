package nl.kamerspoor.index.sources;

/**
 * A remark on a file or a part of it.
 *
 * @param where the file, with entry, line or paper where known
 * @param text one sentence
 * @param goneSource whether the file is a source that is gone, so that {@code where} is its key
 */
public record Note(String where, String text, boolean goneSource) {

  /** Remarks on a file that is there. */
  public Note(String where, String text) {
    this(where, text, false);
  }

  /** Names the file in another way. */
  public Note at(String place) {
    return new Note(place, text);
  }
}
