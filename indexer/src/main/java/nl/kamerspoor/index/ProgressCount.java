package nl.kamerspoor.index;

/** Adds up what the threads have done and tells the listener. */
final class ProgressCount {

  private final Progress listener;
  private final int filesToDo;
  private final long bytesToDo;
  private int files;
  private long bytes;
  private long papers;

  ProgressCount(Progress listener, int filesToDo, long bytesToDo) {
    this.listener = listener;
    this.filesToDo = filesToDo;
    this.bytesToDo = bytesToDo;
  }

  synchronized void fileDone(long size) {
    files++;
    bytes += size;
    tell(Progress.Step.READING);
  }

  synchronized void paperDone() {
    papers++;
    tell(Progress.Step.READING);
  }

  synchronized void committing() {
    tell(Progress.Step.COMMITTING);
  }

  private void tell(Progress.Step step) {
    listener.at(new Progress.State(step, files, filesToDo, bytes, bytesToDo, papers));
  }
}
