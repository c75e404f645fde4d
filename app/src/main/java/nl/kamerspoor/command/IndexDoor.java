package nl.kamerspoor.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.index.Freshness;
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
    Path corpus = environment.home().resolve("corpus");
    if (!Files.isDirectory(corpus)) {
      throw new CommandException(
          corpus
              + ": there is no such folder; put papers there, or index others: kamerspoor index PATH");
    }
    switch (Freshness.of(place.path(), List.of(corpus))) {
      case Freshness.UpToDate _ -> {}
      case Freshness.Missing _ -> make(place, corpus, "Indexing corpus/, once …");
      case Freshness.OtherRules other ->
          make(
              place,
              corpus,
              "The index was made by other rules (" + other.difference() + "); making it anew …");
      case Freshness.FilesChanged files -> update(place, corpus, files);
    }
    return OpenIndex.open(place.path());
  }

  /** Brings the index up to date, unless another program is at it: then the old one has to do. */
  private void update(IndexPlace place, Path corpus, Freshness.FilesChanged files)
      throws IndexException, CommandException {
    try {
      make(
          place,
          corpus,
          "Files have changed (%d new, %d changed, %d gone); bringing the index up to date …"
              .formatted(files.added(), files.changed(), files.removed()));
    } catch (IndexException failure) {
      if (failure.reason() != IndexException.Reason.LOCKED) {
        throw failure;
      }
      messages.say("Another program is already at it; this answer is from before.");
    }
  }

  private void make(IndexPlace place, Path corpus, String reason)
      throws IndexException, CommandException {
    if (environment.variables().containsKey(ReadersNeededException.VARIABLE)) {
      throw new ReadersNeededException();
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
    if (report.papers() == 0) {
      throw new CommandException(
          corpus
              + ": there is no paper in it; put papers there, or index others: kamerspoor index PATH");
    }
  }
}
