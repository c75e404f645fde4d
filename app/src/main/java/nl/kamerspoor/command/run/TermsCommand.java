package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.option.CountOptions;
import nl.kamerspoor.command.option.QueryWords;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.output.count.TermsListing;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.ParagraphSelection;
import nl.kamerspoor.trace.vocabulary.Keyness;
import nl.kamerspoor.trace.vocabulary.Subcorpus;
import nl.kamerspoor.trace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints the words that set a part of the papers apart, or those that begin alike. */
public final class TermsCommand implements Command {

  private static final int MAX_COUNT = 1_000_000;
  private static final int DEFAULT_MIN_OCCURRENCES = 5;

  /** What the words are listed by. */
  enum TermOrder {
    AUTO,
    LOG_LIKELIHOOD,
    LOG_RATIO,
    OCCURRENCES,
    WORD
  }

  private final QueryWords query =
      new QueryWords(
          "QUERY", "which paragraphs are the part, besides the filters; may be left out");
  private final CountOptions part = new CountOptions();
  private final OptionSpec against =
      Argument.text(
          "--against",
          "QUERY",
          "the other part, as a query: \"datum:..2018\"; all the rest by default");
  private final OptionSpec prefix =
      Argument.text(
          "--prefix", "LETTERS", "list the words that begin so; \"\" for all words of the part");
  private final OptionSpec less =
      Argument.flag("--less", "the words that the part has less of, not more");
  private final OptionSpec minimum =
      Argument.optionalNumber(
          "--minimum",
          "N",
          1,
          MAX_COUNT,
          "how often a word stands at least, where it is commoner; 5 by default, 1 in a list");
  private final OptionSpec stopWords =
      Argument.flag("--stop-words", "with function words and numbers too");
  private final OptionSpec sort =
      Argument.choice(
          "--sort",
          TermOrder.AUTO,
          Arrays.asList(TermOrder.values()),
          "the order: the surest difference first, the largest, the commonest word, or by the"
              + " alphabet; auto is the surest difference, and in a list the commonest word");
  private final OptionSpec limit =
      Argument.number("--limit", "N", 0, MAX_COUNT, 10, "how many words to print; 10 by default");
  private final CountingOutput output =
      new CountingOutput(
          Format.TEXT, Format.JSONL, Format.CSV, Format.TSV, Format.MARKDOWN, Format.XLSX);

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "terms",
            "Print the words that set a part of the papers apart, or those that begin alike.",
            "[options] [QUERY…]",
            this);
    query.addTo(command);
    List.of(against, prefix, less, minimum, stopWords, sort, limit).forEach(command::addOption);
    part.addTo(command);
    output.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, QueryException, IndexException, IOException {
    CountRequest request = part.toRequest(query.toQuery());
    String other = against.getValue();
    String beginning = prefix.getValue();
    if (beginning != null && other != null) {
      throw new CommandException("--prefix lists words and --against compares them; give one");
    }
    try (OpenIndex open = output.open(environment, messages)) {
      Searcher searcher = new Searcher(open);
      ParagraphSelection selection = searcher.selected(request);
      Subcorpus chosen = Subcorpus.of(open, selection.paragraphs());
      Words words =
          beginning == null && (other != null || !selection.read().isEmpty())
              ? compared(searcher, open, request, selection, chosen, other)
              : listed(open, request, selection, chosen, beginning == null ? "" : beginning);
      output.write(
          words.results, open, output.toPresentation(environment), environment, out, messages);
      if (chosen.paragraphs() == 0) {
        messages.error(EmptySubcorpus.of(selection, open));
      } else if (!words.why.isEmpty()) {
        messages.error(words.why);
      }
      return words.total == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }

  /**
   * What was found.
   *
   * @param total how many words, limit aside
   * @param why there are none; empty where there is nothing to say
   */
  private record Words(CountResults results, int total, String why) {}

  private Words compared(
      Searcher searcher,
      OpenIndex open,
      CountRequest request,
      ParagraphSelection selection,
      Subcorpus chosen,
      @Nullable String other)
      throws CommandException, QueryException, IndexException, IOException {
    Subcorpus rest;
    @Nullable ParagraphSelection against = null;
    if (other == null) {
      rest = chosen.rest(open, selection.all());
    } else {
      against = searcher.selected(part.withoutFilters(other));
      rest = Subcorpus.of(open, against.paragraphs());
    }
    check(selection, chosen, against, rest, open);
    Keyness.KeyWordCriteria choice =
        new Keyness.KeyWordCriteria(
            measure(),
            less.getValue(),
            atLeast(DEFAULT_MIN_OCCURRENCES),
            stopWords.getValue(),
            limit.getValue());
    Keyness.KeyWordList result = new Keyness(open, chosen, rest).words(choice);
    TermsListing.Compared compared =
        new TermsListing.Compared(
            selection.read(), chosen, against == null ? null : against.read(), rest);
    return new Words(
        TermsListing.results(request, compared, choice, result, open.stamp()), result.total(), "");
  }

  private Keyness.KeynessMeasure measure() throws CommandException {
    TermOrder order = sort.getValue();
    return switch (order) {
      case AUTO, LOG_LIKELIHOOD -> Keyness.KeynessMeasure.LOG_LIKELIHOOD;
      case LOG_RATIO -> Keyness.KeynessMeasure.LOG_RATIO;
      case OCCURRENCES -> Keyness.KeynessMeasure.OCCURRENCES;
      case WORD ->
          throw new CommandException(
              "--sort word is for a list (--prefix); words that are compared are sorted by"
                  + " log-likelihood, log-ratio or occurrences");
    };
  }

  private static void check(
      ParagraphSelection part,
      Subcorpus chosen,
      @Nullable ParagraphSelection against,
      Subcorpus other,
      OpenIndex open)
      throws CommandException, IndexException, IOException {
    if (other.paragraphs() == 0) {
      throw new CommandException(
          against == null
              ? "all papers are in the part, so nothing is left to compare it with; narrow it, or"
                  + " list its words with --prefix \"\""
              : "--against: " + EmptySubcorpus.of(against, open));
    }
    int both = chosen.shared(other);
    if (both > 0) {
      throw new CommandException(
          "%s both in \"%s\" and in \"%s\"; parts that are compared may not overlap"
              .formatted(
                  both == 1 ? "1 paragraph is" : "%,d paragraphs are".formatted(both),
                  part.read(),
                  against == null ? "" : against.read()));
    }
  }

  /** The words that begin so. */
  private Words listed(
      OpenIndex open,
      CountRequest request,
      ParagraphSelection selection,
      Subcorpus chosen,
      String beginning)
      throws CommandException, IOException {
    boolean isLess = less.getValue();
    if (isLess) {
      throw new CommandException("--less compares; give a part, or --against");
    }
    Vocabulary.VocabularyCriteria choice =
        new Vocabulary.VocabularyCriteria(
            beginning, order(), atLeast(1), stopWords.getValue(), limit.getValue());
    Vocabulary vocabulary = new Vocabulary(open, chosen);
    Vocabulary.WordList result = vocabulary.words(choice);
    return new Words(
        TermsListing.results(request, selection.read(), chosen, choice, result, open.stamp()),
        result.total(),
        result.total() > 0 ? "" : noneBegins(vocabulary, choice));
  }

  private static String noneBegins(Vocabulary vocabulary, Vocabulary.VocabularyCriteria choice)
      throws IOException {
    String shorter = vocabulary.shorterBeginning(choice);
    return "no word begins with \""
        + choice.beginning()
        + "\""
        + (shorter.isEmpty() ? "" : "; some do with \"" + shorter + "\"");
  }

  private Vocabulary.WordOrder order() throws CommandException {
    TermOrder order = sort.getValue();
    return switch (order) {
      case AUTO, OCCURRENCES -> Vocabulary.WordOrder.OCCURRENCES;
      case WORD -> Vocabulary.WordOrder.WORD;
      case LOG_LIKELIHOOD, LOG_RATIO ->
          throw new CommandException(
              "a list has no differences to sort by; give --sort occurrences or word, or a part to"
                  + " compare");
    };
  }

  private int atLeast(int usual) {
    Integer typed = minimum.getValue();
    return typed == null ? usual : typed;
  }
}
