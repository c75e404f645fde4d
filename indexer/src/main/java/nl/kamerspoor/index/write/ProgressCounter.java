package nl.kamerspoor.index.write;

/** Adds up what the threads have done and tells the listener. */
final class ProgressCounter {

  private final ProgressListener listener;
  private final int filesToDo;
  private final long bytesToDo;
  private int files;
  private long bytes;
  private long papers;

  ProgressCounter(ProgressListener listener, int filesToDo, long bytesToDo) {
    this.listener = listener;
    this.filesToDo = filesToDo;
    this.bytesToDo = bytesToDo;
  }

  /** One file that is being read, by one thread. */
  final class OfFile {

    private final long size;
    private long counted;

    private OfFile(long size) {
      this.size = size;
    }

    /** Records how far the file has been read; a large one shows progress before it is done. */
    void at(long position) {
      long reached = Math.min(position, size);
      if (reached > counted) {
        bytesDone(reached - counted);
        counted = reached;
      }
    }

    void done() {
      fileDone(size - counted);
      counted = size;
    }
  }

  OfFile file(long size) {
    return new OfFile(size);
  }

  private synchronized void bytesDone(long more) {
    bytes += more;
    tell(ProgressListener.Step.READING);
  }

  private synchronized void fileDone(long bytesLeft) {
    files++;
    bytes += bytesLeft;
    tell(ProgressListener.Step.READING);
  }

  synchronized void paperDone() {
    papers++;
    tell(ProgressListener.Step.READING);
  }

  synchronized void committing() {
    tell(ProgressListener.Step.COMMITTING);
  }

  private void tell(ProgressListener.Step step) {
    listener.at(new ProgressListener.State(step, files, filesToDo, bytes, bytesToDo, papers));
  }
}
