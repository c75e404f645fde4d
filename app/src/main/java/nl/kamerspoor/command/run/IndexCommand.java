package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.ProgressLine;
import nl.kamerspoor.command.option.IndexLocation;
import nl.kamerspoor.command.option.IndexOption;
import nl.kamerspoor.index.Indexer;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.output.index.ReportText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes an index or brings it up to date, and says what was left out and why. */
public final class IndexCommand implements Command {

  private static final int MAX_THREADS = 256;

  private final PositionalParamSpec add =
      Argument.rest(
          "PATH",
          false,
          "files and folders to add to those that the index is made of; without any, all of these"
              + " are brought up to date");
  private final OptionSpec remove =
      Argument.texts("--remove", "PATH", "take a file or folder out; repeat for several");
  private final OptionSpec threads =
      Argument.number(
          "--threads",
          "N",
          1,
          MAX_THREADS,
          Runtime.getRuntime().availableProcessors(),
          "how many threads read and write; all processors by default");
  private final OptionSpec optimize =
      Argument.flag(
          "--optimize",
          "put the index together to one piece: quicker searches, for papers that no longer change");
  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "index", "Make the index, or bring it up to date.", "[options] [PATH…]", this);
    command.addPositional(add).addOption(remove).addOption(threads).addOption(optimize);
    index.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws IndexException, IOException {
    IndexLocation place = index.toPlace(environment);
    IndexRequest request =
        new IndexRequest(
            place.path(),
            sources(environment, place),
            paths(remove.getValue(), environment),
            threads.getValue(),
            optimize.getValue());
    IndexReport report;
    try {
      report = update(request, environment, messages);
    } catch (IndexException failure) {
      if (!IndexOpener.clear(place, failure, messages)) {
        throw failure;
      }
      report = update(request, environment, messages);
    }
    IndexNotes.sayWarnings(report, messages);
    IndexNotes.say(report, messages);
    new ReportText(out, environment.width()).print(place.path().toString(), report);
    return report.rejected().isEmpty() ? ExitCode.FOUND : ExitCode.ERROR;
  }

  private static IndexReport update(
      IndexRequest request, Environment environment, Messages messages) throws IndexException {
    try (ProgressLine progress = new ProgressLine(environment, messages)) {
      return new Indexer().update(request, progress);
    }
  }

  /** What was typed; for the default index, which is over the corpus, that too. */
  private List<Path> sources(Environment environment, IndexLocation place) {
    List<Path> sources = new ArrayList<>();
    if (place.isDefault()) {
      sources.add(environment.home().resolve("corpus").toAbsolutePath().normalize());
    }
    sources.addAll(paths(add.getValue(), environment));
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
