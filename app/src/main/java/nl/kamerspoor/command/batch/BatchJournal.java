package nl.kamerspoor.command.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.output.batch.BatchRecord;
import org.jspecify.annotations.Nullable;

/**
 * Notes what stands in a file of results, part by part, so that another run can go on where one was
 * interrupted, however roughly. The journal lies beside the results until they are complete.
 */
final class BatchJournal implements AutoCloseable {

  private final Path path;
  private final BatchFile file;

  private BatchJournal(Path path, long size) throws IOException {
    this.path = path;
    this.file = new BatchFile(path, size);
  }

  /** The path of the journal of a file of results. */
  static Path path(Path results) {
    return results.resolveSibling(results.getFileName() + ".resume");
  }

  /**
   * Begins a journal.
   *
   * @param of what the results are made of: another run goes on only where all of it is the same
   */
  static BatchJournal begin(Path results, List<String> of) throws IOException {
    BatchJournal journal = new BatchJournal(path(results), 0);
    try {
      journal.add(BatchRecord.beginning(of));
      return journal;
    } catch (IOException failure) {
      try (journal) {
        throw failure;
      }
    }
  }

  /** Takes the parts that stand whole in the results, in order. */
  interface Reading {
    void done(BatchRecord.WrittenPart part);
  }

  /** Goes on with the journal of an earlier run; null where there is none that can be read. */
  static @Nullable BatchJournal goOn(Path results, List<String> of, Reading reading)
      throws IOException, CommandException {
    Path path = path(results);
    if (!Files.exists(path) || !Files.exists(results)) {
      return null;
    }
    long written = Files.size(results);
    long size = 0;
    try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      List<String> before = first == null ? null : BatchRecord.readBeginning(first);
      if (first == null || before == null) {
        return null;
      }
      compare(results, before, of);
      size = length(first);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        BatchRecord.WrittenPart part = BatchRecord.readPart(line);
        if (part == null || part.bytes() > written) {
          break;
        }
        reading.done(part);
        size += length(line);
      }
    }
    return new BatchJournal(path, size);
  }

  private static void compare(Path results, List<String> before, List<String> now)
      throws CommandException {
    for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
      String was = i < before.size() ? before.get(i) : "nothing";
      String is = i < now.size() ? now.get(i) : "nothing";
      if (!was.equals(is)) {
        throw new CommandException(
            "%s: was begun with other settings (%s, now %s); start afresh with --force instead of --resume"
                .formatted(results, was, is));
      }
    }
  }

  private static long length(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1L;
  }

  /** Adds a line. */
  void add(String line) throws IOException {
    file.write(line);
    file.write("\n");
    file.flush();
  }

  /** Deletes the journal, now that the results are complete. */
  void finish() throws IOException {
    file.close();
    Files.deleteIfExists(path);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
