package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.command.option.EvaluatedSetting;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.evaluation.Evaluation;
import nl.kamerspoor.evaluation.LineException;
import nl.kamerspoor.evaluation.Measure;
import nl.kamerspoor.evaluation.Run;
import nl.kamerspoor.evaluation.RunFile;
import nl.kamerspoor.evaluation.SearchRun;
import nl.kamerspoor.evaluation.Topic;
import nl.kamerspoor.evaluation.TopicFiles;
import nl.kamerspoor.evaluation.TopicFiles.Source;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.listing.EvaluationListing;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.SearchRequest.Reading;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Measures the search, in one or more settings, and the runs of other systems against judgments.
 */
public final class EvaluateCommand implements Command {

  /** How far down the measures of topics look. */
  private static final int TOPIC_DEPTH = 1000;

  /** How far down the measures of known items look. */
  private static final int KNOWN_ITEM_DEPTH = 10;

  private final Option<@Nullable String> topics =
      Option.text(
          "--topics", "FILE", "the topics: id, tab, query (read as plain words); with --qrels");
  private final Option<@Nullable String> judgments =
      Option.text("--qrels", "FILE", "the judgments: topic, 0, document, grade");
  private final Option<@Nullable String> knownItems =
      Option.text(
          "--known-items",
          "FILE",
          "instead of these: a header, then query, tab, target; of several targets the best counts");
  private final Option<List<String>> runs =
      Option.texts(
          "--run", "FILE", "measure what another system found, in TREC's form; may be repeated");
  private final Option<List<String>> settings =
      Option.texts(
          "--setting",
          "OPTIONS",
          "search with these options, in quotes: \"--match inflection --expand none\"; \"default\" is"
              + " none; may be repeated; --weight NAME=NUMBER changes the ranking");
  private final Option<Unit> unit =
      Option.choice(
          "--unit",
          Unit.PAPER,
          List.of(Unit.PAPER, Unit.PARAGRAPH),
          "what a document is; paper by default, and a paragraph of a run then stands for its paper");
  private final Option<Boolean> textOnly =
      Option.flag("--text-only", "look in running text only: titles would give known items away");
  private final Option<Boolean> perTopic = Option.flag("--per-topic", "also print each topic");
  private final Option<Integer> seed =
      Option.number(
          "--seed", "N", 0, Integer.MAX_VALUE, 1, "seed of the randomization test; 1 by default");
  private final PresentationOptions presentation = new PresentationOptions(ListingPrinter.FORMATS);
  private final IndexOption index = new IndexOption();

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "evaluate",
        "Measure the search, and runs of other systems, by human judgments.",
        "--topics FILE --qrels FILE | --known-items FILE [options]",
        topics,
        judgments,
        knownItems,
        runs,
        settings,
        unit,
        textOnly,
        perTopic,
        seed,
        presentation,
        index);
  }

  @Override
  public int run(Environment environment)
      throws CommandException, QueryException, IndexException, IOException {
    try {
      boolean isKnownItems = knownItems.value() != null;
      List<Topic> read = topics(environment);
      List<Run> measured = new ArrayList<>(readRuns(environment, read));
      measured.addAll(searchRuns(environment, read, isKnownItems ? KNOWN_ITEM_DEPTH : TOPIC_DEPTH));
      measured.forEach(run -> sayWhereNoneIsJudged(run, read, environment.messages()));
      List<Measure> measures = isKnownItems ? Measure.OF_KNOWN_ITEMS : Measure.OF_TOPICS;
      print(
          measured.stream().map(run -> Evaluation.of(run, read, measures)).toList(),
          measures,
          environment);
      return ExitCode.FOUND;
    } catch (LineException unreadable) {
      environment
          .messages()
          .error(
              String.valueOf(unreadable.getMessage()),
              unreadable.line(),
              unreadable.position(),
              "");
      return ExitCode.ERROR;
    }
  }

  private List<Topic> topics(Environment environment)
      throws CommandException, LineException, IOException {
    String topicsFile = topics.value();
    String judgmentsFile = judgments.value();
    String itemsFile = knownItems.value();
    if (topicsFile != null && judgmentsFile != null && itemsFile == null) {
      return TopicFiles.judged(source(environment, topicsFile), source(environment, judgmentsFile));
    }
    if (topicsFile == null && judgmentsFile == null && itemsFile != null) {
      return TopicFiles.knownItems(source(environment, itemsFile));
    }
    throw new CommandException(
        CommandWording.TOPICS_OR_ITEMS, ShellCommand.of("evaluate", "--help"));
  }

  private static Source source(Environment environment, String typed) {
    return new Source(environment.resolve(typed), typed);
  }

  private List<Run> readRuns(Environment environment, List<Topic> topics)
      throws LineException, IOException {
    Set<String> known = new HashSet<>(topics.stream().map(Topic::id).toList());
    List<Run> read = new ArrayList<>();
    for (String file : runs.value()) {
      Run run = RunFile.read(source(environment, file));
      sayWhatItLacks(file, run, known, environment.messages());
      boolean isFolded = unit.value() == Unit.PAPER && run.hasParagraphs();
      if (isFolded) {
        environment.messages().say(CommandWording.foldedToPapers(file));
      }
      read.add(isFolded ? run.ofPapers() : run);
    }
    return read;
  }

  private static void sayWhatItLacks(String file, Run run, Set<String> known, Messages messages) {
    long missing = known.stream().filter(id -> !run.rankings().containsKey(id)).count();
    long others = run.rankings().keySet().stream().filter(id -> !known.contains(id)).count();
    if (missing > 0) {
      messages.say(CommandWording.missingTopics(file, missing));
    }
    if (others > 0) {
      messages.say(CommandWording.unjudgedTopics(file, others));
    }
  }

  /**
   * Says that nothing found was judged: more likely it has other names or units than that it is
   * bad.
   */
  private static void sayWhereNoneIsJudged(Run run, List<Topic> topics, Messages messages) {
    String found = run.example().orElse("");
    if (found.isEmpty()) {
      messages.say(CommandWording.foundNothing(run.name()));
    } else if (!run.isJudged(topics)) {
      String judged =
          topics.stream()
              .flatMap(topic -> topic.grades().keySet().stream())
              .min(Comparator.naturalOrder())
              .orElse("");
      messages.say(CommandWording.noneIsJudged(run.name(), found, judged));
    }
  }

  private List<Run> searchRuns(Environment environment, List<Topic> topics, int depth)
      throws CommandException, QueryException, IndexException, IOException {
    List<EvaluatedSetting> chosen = new ArrayList<>();
    for (String setting : settings.value()) {
      chosen.add(EvaluatedSetting.of(setting));
    }
    if (chosen.isEmpty() && runs.value().isEmpty()) {
      chosen.add(EvaluatedSetting.of(EvaluatedSetting.DEFAULT));
    }
    List<Run> found = new ArrayList<>();
    if (chosen.isEmpty()) {
      return found;
    }
    Reading reading = textOnly.value() ? Reading.LITERAL_TEXT : Reading.LITERAL;
    try (OpenIndex open = index.open(environment)) {
      for (EvaluatedSetting setting : chosen) {
        found.add(
            SearchRun.of(
                setting.name(),
                new Searcher(open, setting.weights()),
                topics,
                unit.value(),
                query -> setting.request(query, reading, depth)));
      }
    }
    return found;
  }

  /** Prints the tables one below the other; as CSV or TSV only one of them. */
  private void print(List<Evaluation> measured, List<Measure> measures, Environment environment)
      throws IOException {
    Writer out = environment.out();
    Format format = presentation.format();
    ListingPrinter printer = presentation.printer(environment);
    boolean isOneTable = format == Format.CSV || format == Format.TSV;
    String between = format == Format.JSONL ? "" : "\n";
    if (!isOneTable || !perTopic.value()) {
      printer.print(EvaluationListing.runs(measured, measures));
    }
    if (!isOneTable && measured.size() > 1) {
      out.write(between);
      printer.print(EvaluationListing.differences(measured, seed.value()));
    }
    if (perTopic.value()) {
      out.write(isOneTable ? "" : between);
      printer.print(EvaluationListing.topics(measured, measures));
    }
  }
}
