package nl.kamerspoor.index.write;

/** Is told how far indexing is. Called by one thread at a time, often; must return at once. */
@FunctionalInterface
public interface ProgressListener {

  /** A listener that does nothing. */
  ProgressListener SILENT = state -> {};

  void at(State state);

  /**
   * Is told first how much there is to read. What it throws ends the run, and the index stays as it
   * was.
   *
   * @param bytes the size of the files that the index does not know as they are now
   */
  default void begins(long bytes) {}

  /**
   * How far it is.
   *
   * @param step what is being done
   * @param files how many files are done
   * @param filesToDo how many there are, unchanged ones among them
   * @param bytes how many bytes they have
   * @param bytesToDo how many bytes there are
   * @param papers how many papers were read
   */
  record State(Step step, int files, int filesToDo, long bytes, long bytesToDo, long papers) {}

  /** What is being done, in this order. */
  enum Step {
    /** Files are compared with the ledger; what is new or changed is read and analysed. */
    READING,
    /** The result is written down for good. */
    COMMITTING
  }
}
