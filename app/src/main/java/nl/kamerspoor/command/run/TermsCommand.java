package nl.kamerspoor.command.run;

import java.io.IOException;
import java.util.Arrays;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.option.CountOptions;
import nl.kamerspoor.command.option.QueryWords;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.output.count.KeynessResults;
import nl.kamerspoor.output.count.VocabularyResults;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.ParagraphSelection;
import nl.kamerspoor.trace.vocabulary.Keyness;
import nl.kamerspoor.trace.vocabulary.Subcorpus;
import nl.kamerspoor.trace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

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
      new QueryWords("QUERY", "which paragraphs make up the part, besides the filters; optional");
  private final CountOptions part = new CountOptions();
  private final Option<@Nullable String> against =
      Option.text(
          "--against",
          "QUERY",
          "the other part, as a query: \"datum:..2018\"; all the rest by default");
  private final Option<@Nullable String> prefix =
      Option.text(
          "--prefix",
          "LETTERS",
          "list the words that begin with these; \"\" for all words of the part");
  private final Option<Boolean> less =
      Option.flag("--less", "the words that are less common in the part, not more");
  private final Option<@Nullable Integer> minimum =
      Option.optionalNumber(
          "--minimum",
          "N",
          1,
          MAX_COUNT,
          "how often a word must occur in the part where it is commoner; 5 by default, 1 in a list");
  private final Option<Boolean> stopWords =
      Option.flag("--stop-words", "include function words and numbers");
  private final Option<TermOrder> sort =
      Option.choice(
          "--sort",
          TermOrder.AUTO,
          Arrays.asList(TermOrder.values()),
          "the order: the clearest difference first, the largest, the commonest word, or by the"
              + " alphabet; auto means the clearest difference, in a list the commonest word");
  private final Option<Integer> limit =
      Option.number("--limit", "N", 0, MAX_COUNT, 10, "how many words to print; 10 by default")
          .withLetter("-n");
  private final CountingOutput output = new CountingOutput(CountResults.FORMATS);

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "terms",
        "Print the words that set a part of the papers apart, or those that begin alike.",
        "[options] [QUERY…]",
        query,
        against,
        prefix,
        less,
        minimum,
        stopWords,
        sort,
        limit,
        part,
        output);
  }

  @Override
  public int run(Environment environment)
      throws CommandException, QueryException, IndexException, IOException {
    CountRequest request = part.toRequest(query.toQuery());
    String other = against.value();
    String beginning = prefix.value();
    if (beginning != null && other != null) {
      throw new CommandException(CommandWording.PREFIX_AND_AGAINST);
    }
    try (OpenIndex open = output.open(environment)) {
      Searcher searcher = new Searcher(open);
      ParagraphSelection selection = searcher.selected(request);
      Subcorpus chosen = Subcorpus.of(open, selection.paragraphs());
      Words words =
          beginning == null && (other != null || !selection.read().isEmpty())
              ? compared(searcher, open, request, selection, chosen, other)
              : listed(open, request, selection, chosen, beginning == null ? "" : beginning);
      output.write(words.results, open, output.toPresentation(environment), environment);
      if (chosen.paragraphs() == 0) {
        environment.messages().error(EmptySubcorpus.of(selection, open));
      } else if (!words.why.isEmpty()) {
        environment.messages().error(words.why);
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
    @Nullable ParagraphSelection otherPart = null;
    if (other == null) {
      rest = chosen.rest(open, selection.all());
    } else {
      otherPart = searcher.selected(part.withoutFilters(other));
      rest = Subcorpus.of(open, otherPart.paragraphs());
    }
    check(selection, chosen, otherPart, rest, open);
    Keyness.KeyWordCriteria choice =
        new Keyness.KeyWordCriteria(
            measure(),
            less.value(),
            atLeast(DEFAULT_MIN_OCCURRENCES),
            stopWords.value(),
            limit.value());
    Keyness.KeyWordList result = new Keyness(open, chosen, rest).words(choice);
    KeynessResults.Compared compared =
        new KeynessResults.Compared(
            selection.read(), chosen, otherPart == null ? null : otherPart.read(), rest);
    return new Words(
        KeynessResults.of(request, compared, choice, result, open.stamp()), result.total(), "");
  }

  private Keyness.KeynessMeasure measure() throws CommandException {
    return switch (sort.value()) {
      case AUTO, LOG_LIKELIHOOD -> Keyness.KeynessMeasure.LOG_LIKELIHOOD;
      case LOG_RATIO -> Keyness.KeynessMeasure.LOG_RATIO;
      case OCCURRENCES -> Keyness.KeynessMeasure.OCCURRENCES;
      case WORD -> throw new CommandException(CommandWording.SORT_OF_LIST);
    };
  }

  private void check(
      ParagraphSelection selection,
      Subcorpus chosen,
      @Nullable ParagraphSelection otherPart,
      Subcorpus rest,
      OpenIndex open)
      throws CommandException, IndexException, IOException {
    if (rest.paragraphs() == 0) {
      throw otherPart == null
          ? new CommandException(CommandWording.NOTHING_LEFT)
          : against.refused(EmptySubcorpus.of(otherPart, open));
    }
    int both = chosen.shared(rest);
    if (both > 0) {
      String other = otherPart == null ? "" : otherPart.read();
      throw new CommandException(CommandWording.overlap(both, selection.read(), other));
    }
  }

  /** Lists the words that begin with some letters. */
  private Words listed(
      OpenIndex open,
      CountRequest request,
      ParagraphSelection selection,
      Subcorpus chosen,
      String beginning)
      throws CommandException, IOException {
    if (less.value()) {
      throw new CommandException(CommandWording.LESS_OF_LIST);
    }
    Vocabulary.VocabularyCriteria choice =
        new Vocabulary.VocabularyCriteria(
            beginning, order(), atLeast(1), stopWords.value(), limit.value());
    Vocabulary vocabulary = new Vocabulary(open, chosen);
    Vocabulary.WordList result = vocabulary.words(choice);
    return new Words(
        VocabularyResults.of(request, selection.read(), chosen, choice, result, open.stamp()),
        result.total(),
        result.total() > 0 ? "" : noneBegins(vocabulary, choice));
  }

  private static String noneBegins(Vocabulary vocabulary, Vocabulary.VocabularyCriteria choice)
      throws IOException {
    String shorter = vocabulary.shorterBeginning(choice);
    return shorter.isEmpty()
        ? CommandWording.noneBegins(choice.beginning())
        : CommandWording.noneBeginsBut(choice.beginning(), shorter);
  }

  private Vocabulary.WordOrder order() throws CommandException {
    return switch (sort.value()) {
      case AUTO, OCCURRENCES -> Vocabulary.WordOrder.OCCURRENCES;
      case WORD -> Vocabulary.WordOrder.WORD;
      case LOG_LIKELIHOOD, LOG_RATIO ->
          throw new CommandException(CommandWording.SORT_OF_COMPARISON);
    };
  }

  private int atLeast(int usual) {
    Integer typed = minimum.value();
    return typed == null ? usual : typed;
  }
}
