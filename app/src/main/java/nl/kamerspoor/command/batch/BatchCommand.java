package nl.kamerspoor.command.batch;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.batch.OrderedParallelWork;
import nl.kamerspoor.batch.QueryList;
import nl.kamerspoor.batch.entry.ListReading;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.ListException;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.QueryCaret;
import nl.kamerspoor.command.StopSignal;
import nl.kamerspoor.command.VersionText;
import nl.kamerspoor.command.option.HitOptions;
import nl.kamerspoor.command.option.IndexLocation;
import nl.kamerspoor.command.option.IndexOption;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.command.option.RowRequests;
import nl.kamerspoor.command.option.SearchOptions;
import nl.kamerspoor.command.run.IndexOpener;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.BatchTally;
import nl.kamerspoor.output.answer.QueryOutcome;
import nl.kamerspoor.output.batch.BatchPrinter;
import nl.kamerspoor.output.batch.Provenance;
import nl.kamerspoor.search.Searcher;
import picocli.CommandLine.Model.CommandSpec;

/** Answers a list of queries, each as {@code search} would, in the order of the list. */
public final class BatchCommand implements Command {

  /** An answer that takes longer when the process is to end is not waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** So many answers a thread may lie ready while one before them takes long. */
  private static final int MAX_ANSWERS_READY_PER_THREAD = 32;

  /** So many hits may lie ready, so that long answers do not fill the memory. */
  private static final int MAX_HITS_READY = 20_000;

  private final OutputFile answers = new OutputFile("where the answers go; stdout by default");
  private final BatchOptions batch = new BatchOptions(answers);
  private final SearchOptions search = new SearchOptions();
  private final PresentationOptions form =
      new PresentationOptions(
          answers,
          Format.JSONL,
          Format.CSV,
          Format.TSV,
          Format.XLSX,
          Format.TREC,
          Format.MARKDOWN,
          Format.RIS,
          Format.BIBTEX,
          Format.CSLJSON);
  private final HitOptions shown = new HitOptions(form);
  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "batch", "Answer a list of queries, one after the other.", "[options] FILE|-", this);
    batch.addTo(command);
    search.addTo(command);
    shown.addTo(command);
    index.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, IndexException, IOException {
    // Options that contradict each other are told before anything is done.
    int limit = search.toRequest("").limit();
    form.checkEnding();
    Presentation presentation = shown.toPresentation(environment);
    ListFile file = ListFile.of(batch.list(), environment);
    IndexLocation place = index.toPlace(environment);
    RowRequests requests = new RowRequests(search);
    List<String> options = options(requests);
    Path output = BatchOutput.check(batch, environment, file, shown.format());
    if (!form.asUsual().isEmpty()) {
      messages.say(output + " is written" + form.asUsual());
    }
    try (OpenIndex open = new IndexOpener(environment, messages).mapped().open(place);
        DigestInputStream bytes = file.open(environment)) {
      QueryList list = QueryList.open(reading(file, requests, messages::say), bytes);
      try (StopSignal stop = new StopSignal(PATIENCE, () -> {});
          BatchOutput results =
              output == null
                  ? BatchOutput.to(out, shown.format(), presentation)
                  : BatchOutput.into(
                      output,
                      batch.isResumed(),
                      shown.format(),
                      presentation,
                      madeOf(file, options, open))) {
        long total = environment.isWatched() ? count(file, environment, requests) : 0;
        try (BatchProgress progress = new BatchProgress(messages, results.done(), total)) {
          EntryAnswerer answering = new EntryAnswerer(file.name(), requests, new Searcher(open));
          if (!answer(list, limit, answering, results, stop, progress, messages)) {
            messages.error(results.interrupted());
            return ExitCode.ERROR;
          }
        }
        String hash =
            file.isRegular() ? file.hash() : ListFile.hexadecimal(bytes.getMessageDigest());
        results.end(
            new Provenance(
                VersionText.program(),
                Runtime.version().toString(),
                new Provenance.Listed(
                    file.name(), hash, Argument.name(list.format()), list.charset().name()),
                options,
                place.path().toString(),
                open.stamp(),
                IndexStatistics.of(open)));
        return sayAll(results.tally(), messages);
      }
    } catch (ListException unreadable) {
      throw refused(unreadable, file);
    }
  }

  /** The options that change what the answers are, as typed. */
  private List<String> options(RowRequests requests) {
    List<String> options = new ArrayList<>(batch.typed());
    options.addAll(requests.typed());
    options.addAll(shown.typed());
    return options;
  }

  /** All that has to be the same for a run to go on where another stopped. */
  private static List<String> madeOf(ListFile file, List<String> options, OpenIndex index)
      throws IOException {
    List<String> of = new ArrayList<>();
    of.add("the list with SHA-256 " + (file.isRegular() ? file.hash() : "not known"));
    of.add("an index with fingerprint " + index.stamp().fingerprint());
    of.add("an index of " + index.stamp().updated());
    of.add("kamerspoor " + VersionText.program());
    of.add("the options " + String.join(" ", options));
    return of;
  }

  private ListReading reading(ListFile file, RowRequests requests, Consumer<String> notes) {
    return new ListReading(
        file.name(), batch.inputFormat(), batch.columns(), requests.names(), notes);
  }

  /** Why a list cannot be read, with the command that names its columns where that would help. */
  private static CommandException refused(ListException unreadable, ListFile file) {
    String message = String.valueOf(unreadable.getMessage());
    String columns = unreadable.columns();
    return columns == null
        ? new CommandException(message)
        : new CommandException(
            message + ". For example: ",
            ShellCommand.inIndex("batch", file.name(), "--columns", columns));
  }

  /** How many queries there are; 0 for what is piped in. */
  private long count(ListFile file, Environment environment, RowRequests requests)
      throws IOException, ListException {
    long count = 0;
    if (file.isRegular()) {
      try (DigestInputStream bytes = file.open(environment)) {
        QueryList list = QueryList.open(reading(file, requests, _ -> {}), bytes);
        while (list.next() != null) {
          count++;
        }
      }
    }
    return count;
  }

  private record Done(QueryOutcome outcome, BatchPrinter.PendingOutput part) {}

  /** Answers all entries that are left; false where it was stopped. */
  private boolean answer(
      QueryList list,
      int limit,
      EntryAnswerer answering,
      BatchOutput output,
      StopSignal stop,
      BatchProgress progress,
      Messages messages)
      throws IOException, ListException {
    for (long i = 0; i < output.done(); i++) {
      list.next();
    }
    int threads = batch.threads();
    int held =
        Math.min(threads * MAX_ANSWERS_READY_PER_THREAD, MAX_HITS_READY / Math.max(1, limit));
    return new OrderedParallelWork(threads, held)
        .run(
            list::next,
            (ListedQuery entry) -> {
              QueryOutcome outcome = answering.of(entry);
              return new Done(outcome, output.printer().prepare(outcome));
            },
            done -> {
              if (stop.isGiven()) {
                return false;
              }
              if (done.outcome() instanceof QueryOutcome.Failed failed) {
                say(failed, messages);
              }
              output.write(done.outcome(), done.part());
              progress.step();
              return true;
            });
  }

  private static void say(QueryOutcome.Failed failed, Messages messages) {
    EntryProblem problem = failed.problem();
    messages.error(failed.message());
    if (!problem.text().isBlank()) {
      QueryCaret.lines(problem.text(), problem.caret()).forEach(messages::say);
    }
    String hint = problem.hint(messages.called());
    if (!hint.isEmpty()) {
      messages.say("  " + hint);
    }
  }

  private static int sayAll(BatchTally tally, Messages messages) {
    messages.say(
        "queries: %,d; found something: %,d, nothing: %,d, could not be read: %,d; hits: %,d; limited: %,d"
            .formatted(
                tally.queries(),
                tally.found(),
                tally.nothing(),
                tally.failed(),
                tally.hits(),
                tally.limited()));
    if (tally.failed() > 0) {
      return ExitCode.ERROR;
    }
    return tally.found() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }
}
