package nl.kamerspoor.command.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.index.CompletionValues;
import nl.kamerspoor.command.index.IndexLocation;
import nl.kamerspoor.command.index.IndexNotes;
import nl.kamerspoor.command.index.IndexOpener;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.command.index.IndexingProgress;
import nl.kamerspoor.index.Indexer;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.output.index.ReportText;

/** Makes an index or brings it up to date, and says what was left out and why. */
public final class IndexCommand implements Command {

  private static final int MAX_THREADS = 256;

  private final Arguments add =
      new Arguments(
          "PATH",
          false,
          "files and folders to add to the index's sources; without any, all its sources"
              + " are brought up to date");
  private final Option<List<String>> remove =
      Option.texts("--remove", "PATH", "remove a file or folder; repeat for several");
  private final Option<Integer> threads =
      Option.number(
          "--threads",
          "N",
          1,
          MAX_THREADS,
          Runtime.getRuntime().availableProcessors(),
          "how many threads read and write; all processors by default");
  private final Option<Boolean> optimize =
      Option.flag(
          "--optimize",
          "merge the index into one segment: quicker searches, for papers that no longer change");
  private final IndexOption index = new IndexOption();

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "index",
        "Make the index, or bring it up to date.",
        "[options] [PATH…]",
        add,
        remove,
        threads,
        optimize,
        index);
  }

  @Override
  public boolean isPaged() {
    return false;
  }

  @Override
  public int run(Environment environment) throws IndexException, IOException {
    IndexLocation place = index.location(environment);
    IndexRequest request =
        new IndexRequest(
            place.path(),
            sources(environment, place),
            paths(remove.value(), environment),
            threads.value(),
            optimize.value());
    IndexReport report;
    try {
      report = update(request, environment);
    } catch (IndexException failure) {
      if (!IndexOpener.clear(place, failure, environment.messages())) {
        throw failure;
      }
      report = update(request, environment);
    }
    CompletionValues.update(place.path(), environment.messages());
    IndexNotes notes = new IndexNotes(environment);
    notes.sayWarnings(report);
    notes.say(report);
    new ReportText(environment.out(), environment.width()).print(place.path().toString(), report);
    return report.rejected().isEmpty() ? ExitCode.FOUND : ExitCode.ERROR;
  }

  private static IndexReport update(IndexRequest request, Environment environment)
      throws IndexException {
    try (IndexingProgress progress = new IndexingProgress(environment)) {
      return new Indexer().update(request, progress);
    }
  }

  /** The sources that were typed, and for the default index the corpus too. */
  private List<Path> sources(Environment environment, IndexLocation place) {
    List<Path> sources = new ArrayList<>();
    if (place.isDefault()) {
      sources.add(IndexLocation.corpus(environment));
    }
    sources.addAll(paths(add.values(), environment));
    return sources;
  }

  private static List<Path> paths(List<String> typed, Environment environment) {
    return typed.stream()
        .map(environment::resolve)
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .toList();
  }
}
