package nl.kamerspoor.read.input;

import nl.kamerspoor.document.Kamerstuk;

/** Takes what is read from a file, one document at a time and in the file's order. */
public interface PaperSink {

  /** Takes one whole document. */
  void accept(Kamerstuk kamerstuk);

  /**
   * Takes note of a part that could not be read; the rest goes on.
   *
   * @param where the file, with entry, line or column where known: {@code letters.zip!/a.txt:12}
   * @param problem what is wrong and what to do, to be read after the place: {@code is empty}
   */
  void reject(String where, String problem);

  /**
   * Takes note of a file that holds no papers, such as a picture, so that nothing is wrong with it.
   * Who asked for this very file wants to know all the same, so it is rejected unless a sink
   * decides otherwise.
   */
  default void passOver(String where, String problem) {
    reject(where, problem);
  }

  /** Takes note of what the exception says could not be read. */
  default void refuse(ReadException refused) {
    if (refused.isOfOtherKind()) {
      passOver(refused.where(), refused.problem());
    } else {
      reject(refused.where(), refused.problem());
    }
  }

  /**
   * Takes note of how far reading has come; called often.
   *
   * @param position bytes of the file; a format that reads it twice begins anew
   */
  default void at(long position) {}
}
