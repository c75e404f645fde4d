package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.QueryCaret;
import nl.kamerspoor.command.option.EvaluatedSetting;
import nl.kamerspoor.command.option.IndexOption;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.evaluation.Evaluation;
import nl.kamerspoor.evaluation.LineException;
import nl.kamerspoor.evaluation.Measure;
import nl.kamerspoor.evaluation.Run;
import nl.kamerspoor.evaluation.RunFile;
import nl.kamerspoor.evaluation.SearchRun;
import nl.kamerspoor.evaluation.SearchRun.RankedUnit;
import nl.kamerspoor.evaluation.Topic;
import nl.kamerspoor.evaluation.TopicFiles;
import nl.kamerspoor.evaluation.TopicFiles.Source;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.listing.EvaluationListing;
import nl.kamerspoor.output.listing.ListingPrinter;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.SearchRequest.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Measures the search, in one or more settings, and runs of other systems, by judgments. */
public final class EvaluateCommand implements Command {

  /** As far down as the measures of topics look, and those of known items. */
  private static final int TOPIC_DEPTH = 1000;

  private static final int KNOWN_ITEM_DEPTH = 10;

  private final OptionSpec topics =
      Argument.text(
          "--topics", "FILE", "the topics: id, tab, query (read as plain words); with --qrels");
  private final OptionSpec judgments =
      Argument.text("--qrels", "FILE", "what people judged: topic, 0, document, grade");
  private final OptionSpec knownItems =
      Argument.text(
          "--known-items",
          "FILE",
          "instead of these: a header, then query, tab, target; of several targets the best counts");
  private final OptionSpec runs =
      Argument.texts(
          "--run", "FILE", "measure what another system found, in TREC's form; may be repeated");
  private final OptionSpec settings =
      Argument.texts(
          "--setting",
          "OPTIONS",
          "search with these options, in quotes: \"--match inflection --expand none\"; \"default\" is"
              + " none; may be repeated; --weight NAME=NUMBER changes the ranking");
  private final OptionSpec unit =
      Argument.choice(
          "--unit",
          RankedUnit.PAPER,
          List.of(RankedUnit.values()),
          "what a document is; paper by default, and a paragraph of a run then stands for its paper");
  private final OptionSpec textOnly =
      Argument.flag("--text-only", "look in running text only: titles would give known items away");
  private final OptionSpec perTopic = Argument.flag("--per-topic", "each topic on a line too");
  private final OptionSpec seed =
      Argument.number(
          "--seed", "N", 0, Integer.MAX_VALUE, 1, "of the randomization test; 1 by default");
  private final PresentationOptions presentation = PresentationOptions.ofTables();
  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "evaluate",
            "Measure the search, and runs of others, by what people judged to be relevant.",
            "--topics FILE --qrels FILE | --known-items FILE [options]",
            this);
    List.of(topics, judgments, knownItems, runs, settings, unit, textOnly, perTopic, seed)
        .forEach(command::addOption);
    presentation.addTo(command);
    index.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, QueryException, IndexException, IOException {
    try {
      boolean isKnownItems = knownItems.getValue() != null;
      List<Topic> read = topics(environment);
      List<Run> measured = new ArrayList<>(readRuns(environment, read, messages));
      measured.addAll(
          searchRuns(environment, read, isKnownItems ? KNOWN_ITEM_DEPTH : TOPIC_DEPTH, messages));
      measured.forEach(run -> sayWhereNoneIsJudged(run, read, messages));
      List<Measure> measures = isKnownItems ? Measure.OF_KNOWN_ITEMS : Measure.OF_TOPICS;
      print(
          measured.stream().map(run -> Evaluation.of(run, read, measures)).toList(),
          measures,
          environment,
          out);
      return ExitCode.FOUND;
    } catch (LineException unreadable) {
      String caret =
          unreadable.line().isEmpty()
              ? ""
              : "\n"
                  + String.join("\n", QueryCaret.lines(unreadable.line(), unreadable.position()));
      throw new CommandException(unreadable.getMessage() + caret);
    }
  }

  private List<Topic> topics(Environment environment)
      throws CommandException, LineException, IOException {
    boolean isJudged = topics.getValue() != null && judgments.getValue() != null;
    boolean isEither = topics.getValue() != null || judgments.getValue() != null;
    if (knownItems.getValue() == null ? !isJudged : isEither) {
      throw new CommandException(
          "give --topics and --qrels, or --known-items alone\nSee: ",
          ShellCommand.of("evaluate", "--help"));
    }
    return isJudged
        ? TopicFiles.judged(
            source(environment, topics.getValue()), source(environment, judgments.getValue()))
        : TopicFiles.knownItems(source(environment, knownItems.getValue()));
  }

  private static Source source(Environment environment, String typed) {
    return new Source(environment.resolve(typed), typed);
  }

  private List<Run> readRuns(Environment environment, List<Topic> topics, Messages messages)
      throws LineException, IOException {
    Set<String> known = new HashSet<>(topics.stream().map(Topic::id).toList());
    List<Run> read = new ArrayList<>();
    List<String> files = runs.getValue();
    for (String file : files) {
      Run run = RunFile.read(source(environment, file));
      long missing = known.stream().filter(id -> !run.rankings().containsKey(id)).count();
      long others = run.rankings().keySet().stream().filter(id -> !known.contains(id)).count();
      if (missing > 0) {
        messages.say(
            file
                + ": has nothing for "
                + (missing == 1 ? "1 topic, which counts" : missing + " topics, which count")
                + " as 0");
      }
      if (others > 0) {
        messages.say(
            file
                + ": "
                + (others == 1
                    ? "1 topic without judgments is"
                    : others + " topics without judgments are")
                + " left out");
      }
      boolean isFolded = unit.getValue() == RankedUnit.PAPER && run.hasParagraphs();
      if (isFolded) {
        messages.say(
            file
                + ": its paragraphs stand for their papers, each by the best; --unit paragraph"
                + " measures them as they are");
      }
      read.add(isFolded ? run.ofPapers() : run);
    }
    return read;
  }

  /** Nothing that was found was judged: more likely other names or units than a bad run. */
  private static void sayWhereNoneIsJudged(Run run, List<Topic> topics, Messages messages) {
    String found = run.example().orElse("");
    if (found.isEmpty()) {
      messages.say(run.name() + ": found nothing, so that all is 0");
    } else if (!run.isJudged(topics)) {
      String judged =
          topics.stream()
              .flatMap(topic -> topic.grades().keySet().stream())
              .min(Comparator.naturalOrder())
              .orElse("");
      messages.say(
          run.name()
              + ": nothing that it found was judged, so that all is 0: it found such as "
              + found
              + ", judged are such as "
              + judged
              + "; --unit tells paragraphs from papers");
    }
  }

  private List<Run> searchRuns(
      Environment environment, List<Topic> topics, int depth, Messages messages)
      throws CommandException, QueryException, IndexException, IOException {
    List<EvaluatedSetting> chosen = new ArrayList<>();
    List<String> typed = settings.getValue();
    for (String setting : typed) {
      chosen.add(EvaluatedSetting.of(setting));
    }
    List<String> files = runs.getValue();
    if (chosen.isEmpty() && files.isEmpty()) {
      chosen.add(EvaluatedSetting.of(EvaluatedSetting.DEFAULT));
    }
    List<Run> found = new ArrayList<>();
    if (chosen.isEmpty()) {
      return found;
    }
    boolean isTextOnly = textOnly.getValue();
    Reading reading = isTextOnly ? Reading.LITERAL_TEXT : Reading.LITERAL;
    try (OpenIndex open = new IndexOpener(environment, messages).open(index.toPlace(environment))) {
      for (EvaluatedSetting setting : chosen) {
        found.add(
            SearchRun.of(
                setting.name(),
                new Searcher(open, setting.weights()),
                topics,
                unit.getValue(),
                query -> setting.request(query, reading, depth)));
      }
    }
    return found;
  }

  /** As tables one below the other; as CSV or TSV only one of them. */
  private void print(
      List<Evaluation> measured, List<Measure> measures, Environment environment, Writer out)
      throws IOException {
    Format format = presentation.format();
    ListingPrinter printer =
        new ListingPrinter(format, out, presentation.toPresentation(environment));
    boolean isPerTopic = perTopic.getValue();
    boolean isOneTable = format == Format.CSV || format == Format.TSV;
    String between = format == Format.JSONL ? "" : "\n";
    if (!isOneTable || !isPerTopic) {
      printer.print(EvaluationListing.runs(measured, measures));
    }
    if (!isOneTable && measured.size() > 1) {
      out.write(between);
      printer.print(EvaluationListing.differences(measured, seed.<Integer>getValue()));
    }
    if (isPerTopic) {
      out.write(isOneTable ? "" : between);
      printer.print(EvaluationListing.topics(measured, measures));
    }
  }
}
