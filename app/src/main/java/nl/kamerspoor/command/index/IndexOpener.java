package nl.kamerspoor.command.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.index.Indexer;
import nl.kamerspoor.index.open.DamagedIndex;
import nl.kamerspoor.index.open.Freshness;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;

/**
 * Opens the index that a command reads.
 *
 * <p>The default one, over the repository's own corpus, is first made where there is none, and
 * brought up to date where its rules or files have changed; this is said. Where another program is
 * at that, what it makes is waited for, unless an older index can answer. Any other has to be there
 * and of the rules of this program.
 */
public final class IndexOpener {

  /** The time between two looks at whether another program is ready. */
  private static final long POLL_INTERVAL_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(200);

  /** The most files that can be looked at before each search without anybody noticing. */
  private static final int MAX_FILES_CHECKED_BEFORE_SEARCH = 1_000;

  private final Environment environment;
  private final Messages messages;
  private final boolean mapped;
  private final Set<String> said = new HashSet<>();

  public IndexOpener(Environment environment) {
    this(environment, false);
  }

  private IndexOpener(Environment environment, boolean mapped) {
    this.environment = environment;
    this.messages = environment.messages();
    this.mapped = mapped;
  }

  /** An opener for a command that asks a lot of the index; see {@link OpenIndex#openMapped}. */
  public IndexOpener mapped() {
    return new IndexOpener(environment, true);
  }

  private OpenIndex opened(IndexLocation place) throws IndexException {
    return mapped ? OpenIndex.openMapped(place.path()) : OpenIndex.open(place.path());
  }

  /**
   * Opens an index, and says when files are left out of it; the caller closes it.
   *
   * @throws IndexException when it cannot be opened, or the default one cannot be made
   */
  public OpenIndex open(IndexLocation place) throws IndexException, CommandException {
    OpenIndex index = openSilently(place);
    int leftOut = index.stamp().leftOut();
    if (leftOut > 0) {
      String list = ShellCommand.inIndex("stats").text(environment.called());
      messages.say(
          leftOut == 1
              ? "1 file is left out of the index, wholly or in part; see: %s".formatted(list)
              : "%d files are left out of the index, wholly or in part; see: %s"
                  .formatted(leftOut, list));
    }
    if (!place.isDefault() && index.stamp().files() <= MAX_FILES_CHECKED_BEFORE_SEARCH) {
      sayWhatChanged(place);
    }
    return index;
  }

  /** Says which files changed: an index that the user chose is not updated without asking. */
  private void sayWhatChanged(IndexLocation place) throws IndexException {
    if (Freshness.ofFiles(place.path()) instanceof Freshness.FilesChanged files) {
      int count = files.added() + files.changed() + files.removed();
      String sentence =
          count == 1
              ? "1 file has changed since the index was made (%2$d new, %3$d changed, %4$d gone);"
                  + " bring it up to date with: %5$s"
              : "%1$d files have changed since the index was made (%2$d new, %3$d changed, %4$d"
                  + " gone); bring it up to date with: %5$s";
      messages.say(
          sentence.formatted(
              count,
              files.added(),
              files.changed(),
              files.removed(),
              ShellCommand.inIndex("index").text(environment.called())));
    }
  }

  /** Opens an index for a command that itself reports what is left out. */
  public OpenIndex openSilently(IndexLocation place) throws IndexException, CommandException {
    if (!place.isDefault()) {
      return opened(place);
    }
    Path corpus = IndexLocation.corpus(environment);
    if (!Files.isDirectory(corpus)) {
      throw new CommandException(
          "%s: there is no such folder; put papers there, or index others: ".formatted(corpus),
          ShellCommand.inIndex("index", "PATH"));
    }
    while (true) {
      try {
        return openDefault(place, corpus);
      } catch (IndexException failure) {
        if (failure.reason() != IndexException.Reason.LOCKED) {
          throw failure;
        }
      }
      say("Another program is already indexing; waiting …");
      LockSupport.parkNanos(POLL_INTERVAL_NANOSECONDS);
    }
  }

  /**
   * Opens the default index, made or brought up to date where that is needed.
   *
   * @throws IndexException also where another program is making it and no older one can answer: it
   *     is worth while to wait
   */
  private OpenIndex openDefault(IndexLocation place, Path corpus)
      throws IndexException, CommandException {
    try {
      bringUpToDate(place, corpus);
      return opened(place);
    } catch (IndexException failure) {
      if (failure.reason() == IndexException.Reason.CORRUPT) {
        environment.requireReaders();
      }
      if (!clear(place, failure, messages)) {
        throw failure;
      }
      make(place, corpus);
      return opened(place);
    }
  }

  /** Says something once, however often whoever waits comes by. */
  private void say(String text) {
    if (said.add(text)) {
      messages.say(text);
    }
  }

  /**
   * Clears the default index away where it cannot be read at all, and says so; one that the user
   * chose is not ours to delete.
   *
   * @return whether there is room for a new one
   */
  public static boolean clear(IndexLocation place, IndexException failure, Messages messages)
      throws IndexException {
    boolean damaged = failure.reason() == IndexException.Reason.CORRUPT;
    boolean otherLucene = failure.reason() == IndexException.Reason.OTHER_RULES;
    if (!place.isDefault() || !(damaged || otherLucene) || !DamagedIndex.clear(place.path())) {
      return false;
    }
    messages.say(
        damaged
            ? "The index is damaged; rebuilding it …"
            : "The index was made by another Lucene; rebuilding it …");
    return true;
  }

  private void bringUpToDate(IndexLocation place, Path corpus)
      throws IndexException, CommandException {
    Freshness freshness = Freshness.of(place.path(), List.of(corpus));
    // Asked apart: Java makes a class for a switch over types when it first comes to it.
    if (!(freshness instanceof Freshness.UpToDate)) {
      remake(place, corpus, freshness);
    }
  }

  private void remake(IndexLocation place, Path corpus, Freshness freshness)
      throws IndexException, CommandException {
    switch (freshness) {
      case Freshness.UpToDate _ -> {
        // Nothing is to be done.
      }
      case Freshness.Missing _ -> make(place, corpus, "Indexing corpus/, once …");
      case Freshness.OtherRules other ->
          make(
              place,
              corpus,
              "The index was made by different rules (%s); rebuilding it …"
                  .formatted(other.difference()));
      case Freshness.FilesChanged files -> update(place, corpus, files);
      case Freshness.Touched _ -> rememberTimes(place, corpus);
    }
  }

  /** Notes the new times of files in the index, so that they need not be read at each look. */
  private void rememberTimes(IndexLocation place, Path corpus) throws IndexException {
    environment.requireReaders();
    try {
      new Indexer().update(request(place, corpus), ProgressListener.SILENT);
    } catch (IndexException failure) {
      switch (failure.reason()) {
        case LOCKED, NOT_WRITABLE, DISK_FULL -> {
          // The next search will try again; until then the files are read each time.
        }
        case MISSING, CORRUPT, FOREIGN, OTHER_RULES, NO_SOURCE, FAILED -> throw failure;
      }
    }
  }

  /**
   * Brings the index up to date, unless another program is at it, or it can't be written: then the
   * old one has to do.
   */
  private void update(IndexLocation place, Path corpus, Freshness.FilesChanged files)
      throws IndexException, CommandException {
    try {
      make(
          place,
          corpus,
          "Files have changed (%d new, %d changed, %d gone); bringing the index up to date …"
              .formatted(files.added(), files.changed(), files.removed()));
    } catch (IndexException failure) {
      switch (failure.reason()) {
        case LOCKED ->
            messages.say("Another program is updating the index; this answer is from the old one.");
        case NOT_WRITABLE, DISK_FULL ->
            messages.say(
                "This answer is from the old index: %s"
                    .formatted(failure.message(environment.called())));
        case MISSING, CORRUPT, FOREIGN, OTHER_RULES, NO_SOURCE, FAILED -> throw failure;
      }
    }
  }

  private void make(IndexLocation place, Path corpus, String reason)
      throws IndexException, CommandException {
    environment.requireReaders();
    say(reason);
    make(place, corpus);
  }

  private void make(IndexLocation place, Path corpus) throws IndexException, CommandException {
    IndexReport report;
    try (IndexingProgress progress = new IndexingProgress(environment)) {
      report = new Indexer().update(request(place, corpus), progress);
    }
    CompletionValues.update(place.path(), messages);
    new IndexNotes(environment).say(report);
    if (report.papers() == 0) {
      throw new CommandException(
          "%s: no paper in it can be read; put others there, or name others: ".formatted(corpus),
          ShellCommand.inIndex("index", "PATH"));
    }
  }

  private static IndexRequest request(IndexLocation place, Path corpus) {
    return new IndexRequest(
        place.path(), List.of(corpus), List.of(), Runtime.getRuntime().availableProcessors());
  }
}
