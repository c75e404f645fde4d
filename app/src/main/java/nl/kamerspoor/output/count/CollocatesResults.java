package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.IndexFacts;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import nl.kamerspoor.output.listing.ListingPrinter;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.vocabulary.Association;
import nl.kamerspoor.trace.vocabulary.Collocate;
import nl.kamerspoor.trace.vocabulary.CollocateShift;
import nl.kamerspoor.trace.vocabulary.Collocates;
import nl.kamerspoor.trace.vocabulary.Collocates.Extent;
import org.jspecify.annotations.Nullable;

/**
 * The words near a term, in any format.
 *
 * @param request what was asked for
 * @param choice which words, and how
 * @param stamp of the index that they were counted in
 */
public record CollocatesResults(
    CountRequest request,
    Collocates.CollocateCriteria choice,
    Collocates collocates,
    IndexStamp stamp)
    implements CountResults {

  /** The columns of a terminal that a count of a year takes. */
  private static final int COLUMNS_PER_YEAR = 7;

  /** The columns that the word and its figures take beside the years. */
  private static final int COLUMNS_BESIDE_YEARS = 52;

  @Override
  public List<CountingMethod> accounts() {
    return List.of(account(request, choice, collocates, stamp));
  }

  @Override
  public List<Listing> sheets() {
    Listing words = wide(request.query(), collocates);
    return collocates.periods().isEmpty()
        ? List.of(words)
        : List.of(words, periods(request.query(), collocates.periods()));
  }

  @Override
  public void print(Format format, Writer out, Presentation presentation) throws IOException {
    CountingMethodPrinter printer = new CountingMethodPrinter(format, out, presentation);
    CountingMethod account = accounts().getFirst();
    printer.begin(account);
    rows(format, out, presentation);
    printer.end(account, !collocates.words().isEmpty());
  }

  private void rows(Format format, Writer out, Presentation presentation) throws IOException {
    ListingPrinter listings = new ListingPrinter(format, out, presentation);
    boolean isTable = format == Format.TEXT || format == Format.MARKDOWN;
    List<Extent> periods = collocates.periods();
    if (isTable && collocates.words().isEmpty()) {
      return;
    }
    if (!isTable) {
      if (format == Format.JSONL && !periods.isEmpty()) {
        listings.print(periods(request.query(), periods));
      }
      Listing words = wide(request.query(), collocates);
      listings.print(
          format == Format.JSONL ? words : CountFacts.inRows(words, accounts().getFirst()));
    } else if (periods.isEmpty()) {
      listings.print(narrow(collocates));
    } else {
      // The years in which the term does not occur would say nothing.
      List<Integer> shown =
          IntStream.range(0, periods.size())
              .filter(i -> periods.get(i).occurrences() > 0)
              .boxed()
              .toList();
      int fitting =
          format == Format.TEXT
              ? Math.max(1, (presentation.width() - COLUMNS_BESIDE_YEARS) / COLUMNS_PER_YEAR)
              : shown.size();
      for (int from = 0; from < shown.size(); from += fitting) {
        out.write(from > 0 ? "\n" : "");
        List<Integer> some = shown.subList(from, Math.min(shown.size(), from + fitting));
        listings.print(years(request.query(), collocates, some));
      }
    }
  }

  private static CountingMethod account(
      CountRequest request,
      Collocates.CollocateCriteria choice,
      Collocates collocates,
      IndexStamp stamp) {
    Extent whole = collocates.whole();
    List<Fact> facts =
        new ArrayList<>(
            CountFacts.of(request, collocates.query(), collocates.forms(), collocates.uncounted()));
    facts.add(Fact.silent("occurrences", whole.occurrences()));
    facts.add(Fact.silent("places", whole.places()));
    facts.add(
        new Fact(
            "words",
            whole.words(),
            NumberText.count(whole.places(), "word")
                + " near it, of "
                + NumberText.text(whole.words())
                + " in all"));
    boolean isParagraph = choice.window() == Collocates.WHOLE_PARAGRAPH;
    facts.add(Fact.silent("window", isParagraph ? "paragraph" : choice.window()));
    facts.add(Fact.silent("total", collocates.total()));
    facts.add(Fact.silent("limit", choice.limit()));
    int shown = collocates.words().size();
    facts.add(
        new Fact(
            "sort",
            choice.measure().name().toLowerCase(Locale.ROOT),
            (shown < collocates.total() ? "the first " + NumberText.text(shown) + ", by " : "by ")
                + measure(choice.measure())));
    facts.add(
        new Fact("minimum", choice.minimum(), "at least " + choice.minimum() + " times together"));
    facts.add(
        new Fact(
            "stop_words",
            choice.functionWords(),
            "forms of a word together"
                + (choice.functionWords() ? "" : "; no function words or numbers")));
    facts.add(
        new Fact(
            "by",
            collocates.periods().isEmpty() ? null : "year",
            collocates.periods().isEmpty()
                ? ""
                : "shift p: how likely chance alone makes the years differ so much in the word's share"
                    + " of the words near the term; in brackets where too few were to be expected"));
    facts.add(
        CountFootnote.of(
            request,
            collocates.query(),
            List.of(
                isParagraph
                    ? "and the words in the same paragraph"
                    : "and the words up to " + choice.window() + " before and after",
                "repeated text each time"),
            collocates.size(),
            stamp));
    facts.addAll(IndexFacts.of(stamp));
    String filters = String.join(" ", request.filters());
    return new CountingMethod(
        "collocates",
        NumberText.count(collocates.total(), "word")
            + (isParagraph
                ? " in the paragraphs"
                : " within " + NumberText.count(choice.window(), "word"))
            + " of "
            + NumberText.count(whole.occurrences(), "occurrence")
            + " · «"
            + request.query()
            + "»"
            + (filters.isEmpty() ? "" : " " + filters),
        facts);
  }

  private static String measure(Collocates.AssociationMeasure measure) {
    return switch (measure) {
      case LOG_LIKELIHOOD -> "log-likelihood (over 15.13: p < 0.0001)";
      case MI -> "mutual information";
      case LOG_DICE -> "logDice";
      case T_SCORE -> "t-score";
      case TOGETHER -> "how often together";
    };
  }

  /** The words with all their figures. */
  private static Listing wide(String term, Collocates collocates) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Collocate word : collocates.words()) {
      if (collocates.periods().isEmpty()) {
        rows.add(wideRow(term, null, word, word.whole()));
      }
      for (int i = 0; i < collocates.periods().size(); i++) {
        rows.add(wideRow(term, collocates.periods().get(i).name(), word, word.byPeriod().get(i)));
      }
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("term"),
                Column.of("period"),
                Column.of("word"),
                Column.of("together"),
                Column.of("expected"),
                Column.of("occurrences"),
                Column.of("log_likelihood"),
                Column.of("mi"),
                Column.of("log_dice"),
                Column.of("t_score"),
                Column.of("forms")));
    if (!collocates.periods().isEmpty()) {
      columns.addAll(List.of(Column.of("shift"), Column.of("shift_p"), Column.of("shift_few")));
    }
    return new Listing("collocate", columns, rows);
  }

  private static List<@Nullable Object> wideRow(
      String term, @Nullable String period, Collocate word, Association figures) {
    boolean isThere = figures.together() > 0;
    List<@Nullable Object> row = new ArrayList<>();
    row.add(term);
    row.add(period);
    row.add(word.word());
    row.add(figures.together());
    row.add(NumberText.rounded(figures.expected()));
    row.add(figures.occurrences());
    row.add(NumberText.rounded(figures.logLikelihood()));
    row.add(isThere ? NumberText.rounded(figures.mutualInformation()) : null);
    row.add(isThere ? NumberText.rounded(figures.logDice()) : null);
    row.add(isThere ? NumberText.rounded(figures.score()) : null);
    row.add(
        word.forms().stream()
            .map(form -> new Listing.WordForm(form.form(), Map.of("together", form.occurrences())))
            .toList());
    if (period != null) {
      CollocateShift shift = word.shift();
      row.add(shift == null ? null : NumberText.rounded(shift.likelihood().ratio()));
      row.add(shift == null ? null : shift.likelihood().probability());
      row.add(shift == null ? null : shift.isFew());
    }
    return row;
  }

  /** As many figures as fit on a terminal. */
  private static Listing narrow(Collocates collocates) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Collocate word : collocates.words()) {
      Association figures = word.whole();
      rows.add(
          Arrays.asList(
              word.word(),
              NumberText.rounded(figures.logLikelihood()),
              NumberText.rounded(figures.mutualInformation()),
              NumberText.rounded(figures.logDice()),
              NumberText.rounded(figures.score()),
              figures.together(),
              figures.occurrences()));
    }
    return new Listing(
        "collocate",
        List.of(
            Column.of("word"),
            new Column("log_likelihood", "log-lik."),
            new Column("mi", "MI"),
            new Column("log_dice", "logDice"),
            new Column("t_score", "t-score"),
            Column.of("together"),
            new Column("occurrences", "in all")),
        rows);
  }

  /** How often together in each of some years, below how often the term occurs in them. */
  private static Listing years(String term, Collocates collocates, List<Integer> shown) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("word"));
    columns.add(new Column("log_likelihood", "log-lik."));
    columns.add(new Column("shift_p", "shift p"));
    columns.add(Column.of("together"));
    List<@Nullable Object> ofTerm = new ArrayList<>();
    ofTerm.add("«" + term + "»");
    ofTerm.add(null);
    ofTerm.add(null);
    ofTerm.add(collocates.whole().occurrences());
    for (int year : shown) {
      Extent period = collocates.periods().get(year);
      columns.add(Column.of(period.name()));
      ofTerm.add(period.occurrences());
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(ofTerm);
    for (Collocate word : collocates.words()) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(word.word());
      row.add(NumberText.rounded(word.whole().logLikelihood()));
      row.add(shift(word.shift()));
      row.add(word.whole().together());
      shown.forEach(year -> row.add(word.byPeriod().get(year).together()));
      rows.add(row);
    }
    return new Listing("collocate", columns, rows);
  }

  /** {@code 0.012}, in brackets where too few were to be expected for it to mean much. */
  private static Listing.Figure shift(@Nullable CollocateShift shift) {
    if (shift == null) {
      return new Listing.Figure("");
    }
    String probability = NumberText.probability(shift.likelihood().probability());
    String figure = probability.replaceFirst("^p (?:= )?", "");
    return new Listing.Figure(shift.isFew() ? "(" + figure + ")" : figure);
  }

  /** How much text there is of each year. */
  private static Listing periods(String term, List<Extent> periods) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Extent period : periods) {
      rows.add(
          Arrays.asList(
              term, period.name(), period.occurrences(), period.places(), period.words()));
    }
    return new Listing(
        "period",
        List.of(
            Column.of("term"),
            Column.of("period"),
            Column.of("occurrences"),
            Column.of("places"),
            Column.of("words")),
        rows);
  }
}
