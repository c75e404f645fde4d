package nl.kamerspoor.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.index.IndexException;
import nl.kamerspoor.index.IndexReport;
import nl.kamerspoor.index.IndexRequest;
import nl.kamerspoor.index.Indexer;
import nl.kamerspoor.index.OpenIndex;

/**
 * Opens the index that a command reads.
 *
 * <p>The default one, over the repository's own corpus, is first made where there is none, and
 * brought up to date where its rules or files have changed; this is said. Any other has to be there
 * and of the rules of this program.
 */
final class IndexDoor {

  private final Environment environment;
  private final Messages messages;

  IndexDoor(Environment environment, Messages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  /**
   * Opens an index; the caller closes it.
   *
   * @throws IndexException when it cannot be opened, or the default one cannot be made
   */
  OpenIndex open(IndexPlace place) throws IndexException, CommandException {
    if (!place.isDefault()) {
      return OpenIndex.open(place.path());
    }
    try {
      return OpenIndex.open(place.path());
    } catch (IndexException unusable) {
      switch (unusable.reason()) {
        case MISSING -> make(place, "Indexing corpus/, once.");
        case OTHER_RULES ->
            make(place, "The index was made by other rules; indexing corpus/ anew.");
        case CORRUPT, LOCKED, NOT_WRITABLE, DISK_FULL, NO_SOURCE, FAILED -> throw unusable;
      }
      return OpenIndex.open(place.path());
    }
  }

  private void make(IndexPlace place, String reason) throws IndexException, CommandException {
    Path corpus = environment.home().resolve("corpus");
    if (!Files.isDirectory(corpus)) {
      throw new CommandException(
          "there is no folder "
              + corpus
              + "; put papers there, or name others: kamerspoor index PATH");
    }
    messages.say(reason);
    IndexRequest request =
        new IndexRequest(
            place.path(), List.of(corpus), List.of(), Runtime.getRuntime().availableProcessors());
    IndexReport report;
    try (ProgressLine progress = new ProgressLine(environment, messages)) {
      report = new Indexer().update(request, progress);
    }
    report.rejected().forEach(note -> messages.error(note.where() + ": " + note.text()));
  }
}
