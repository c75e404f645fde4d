package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.vocabulary.Association;
import nl.kamerspoor.trace.vocabulary.Collocate;
import nl.kamerspoor.trace.vocabulary.CollocateShift;
import nl.kamerspoor.trace.vocabulary.Collocates;
import nl.kamerspoor.trace.vocabulary.Collocates.Extent;
import nl.kamerspoor.trace.vocabulary.FormFrequency;
import org.jspecify.annotations.Nullable;

/**
 * Lists the words near a term: a row a word, or a word in a year.
 *
 * @param term as typed
 */
record CollocatesListing(String term, Collocates collocates) {

  /**
   * A word with its figures.
   *
   * @param period the year that they are of; null for all years
   */
  private record CollocateRow(@Nullable String period, Collocate word, Association figures) {

    /** A figure that a word has only where it stands near the term. */
    @Nullable Double known(double figure) {
      return figures.together() > 0 ? NumberText.rounded(figure) : null;
    }
  }

  /** The words with all their figures. */
  Listing<?> wide() {
    List<CollocateRow> rows = new ArrayList<>();
    for (Collocate word : collocates.words()) {
      if (collocates.periods().isEmpty()) {
        rows.add(new CollocateRow(null, word, word.whole()));
      }
      for (int i = 0; i < collocates.periods().size(); i++) {
        rows.add(
            new CollocateRow(collocates.periods().get(i).name(), word, word.byPeriod().get(i)));
      }
    }
    List<Column<CollocateRow>> columns =
        new ArrayList<>(
            List.of(
                Column.text("term", _ -> term),
                Column.text("period", CollocateRow::period),
                Column.text("word", row -> row.word().word()),
                Column.count("together", row -> row.figures().together()),
                Column.decimal("expected", row -> NumberText.rounded(row.figures().expected())),
                Column.count("occurrences", row -> row.figures().occurrences()),
                Column.decimal(
                    "log_likelihood", row -> NumberText.rounded(row.figures().logLikelihood())),
                Column.decimal("mi", row -> row.known(row.figures().mutualInformation())),
                Column.decimal("log_dice", row -> row.known(row.figures().logDice())),
                Column.decimal("t_score", row -> row.known(row.figures().score())),
                Column.of("forms", row -> forms(row.word()))));
    if (!collocates.periods().isEmpty()) {
      columns.add(Column.of("shift", row -> shift(row.word())));
      columns.add(Column.of("shift_p", row -> shiftProbability(row.word())));
      columns.add(Column.of("shift_few", row -> shiftIsFew(row.word())));
    }
    return new Listing<>("collocate", columns, rows);
  }

  private static Cell forms(Collocate word) {
    return new Cell.Records(
        word.forms().stream()
            .map(
                form ->
                    Cell.field("form", Cell.text(form.form()))
                        .with("together", Cell.count(form.occurrences())))
            .toList(),
        word.forms().stream().map(FormFrequency::form).collect(Collectors.joining(" ")));
  }

  private static Cell shift(Collocate word) {
    CollocateShift shift = word.shift();
    return shift == null
        ? Cell.MISSING
        : Cell.decimal(NumberText.rounded(shift.likelihood().ratio()));
  }

  private static Cell shiftProbability(Collocate word) {
    CollocateShift shift = word.shift();
    return shift == null ? Cell.MISSING : Cell.decimal(shift.likelihood().probability());
  }

  private static Cell shiftIsFew(Collocate word) {
    CollocateShift shift = word.shift();
    return shift == null ? Cell.MISSING : Cell.flag(shift.isFew());
  }

  /** As many figures as fit on a terminal. */
  Listing<Collocate> narrow() {
    return new Listing<>(
        "collocate",
        List.of(
            Column.text("word", Collocate::word),
            logLikelihood(),
            CollocatesListing.<Collocate>decimal(
                "mi", "MI", word -> word.whole().mutualInformation()),
            CollocatesListing.<Collocate>decimal(
                "log_dice", "logDice", word -> word.whole().logDice()),
            CollocatesListing.<Collocate>decimal(
                "t_score", "t-score", word -> word.whole().score()),
            Column.count("together", word -> word.whole().together()),
            Column.<Collocate>count("occurrences", word -> word.whole().occurrences())
                .headed("in all")),
        collocates.words());
  }

  private static Column<Collocate> logLikelihood() {
    return decimal("log_likelihood", "log-lik.", word -> word.whole().logLikelihood());
  }

  private static <T> Column<T> decimal(String name, String heading, ToDoubleFunction<T> figure) {
    return new Column<>(
        name, heading, row -> Cell.decimal(NumberText.rounded(figure.applyAsDouble(row))));
  }

  /** A word in a table of years, below the row of the term itself, which has no word. */
  private record YearRow(@Nullable Collocate word) {}

  /** How often together in each of some years, below how often the term occurs in them. */
  Listing<?> years(List<Integer> shown) {
    List<YearRow> rows = new ArrayList<>();
    rows.add(new YearRow(null));
    collocates.words().forEach(word -> rows.add(new YearRow(word)));
    List<Column<YearRow>> columns = new ArrayList<>();
    columns.add(
        Column.text("word", row -> row.word() == null ? "«" + term + "»" : row.word().word()));
    columns.add(
        Column.<YearRow>of(
                "log_likelihood",
                row ->
                    row.word() == null
                        ? Cell.MISSING
                        : Cell.decimal(NumberText.rounded(row.word().whole().logLikelihood())))
            .headed("log-lik."));
    columns.add(
        Column.<YearRow>of(
                "shift_p", row -> row.word() == null ? Cell.MISSING : shiftFigure(row.word()))
            .headed("shift p"));
    columns.add(
        Column.count(
            "together",
            row ->
                row.word() == null
                    ? collocates.whole().occurrences()
                    : row.word().whole().together()));
    for (int year : shown) {
      Extent period = collocates.periods().get(year);
      columns.add(
          Column.count(
              period.name(),
              row ->
                  row.word() == null
                      ? period.occurrences()
                      : row.word().byPeriod().get(year).together()));
    }
    return new Listing<>("collocate", columns, rows);
  }

  /** {@code 0.012}, in brackets where too few were to be expected for it to mean much. */
  private static Cell shiftFigure(Collocate word) {
    CollocateShift shift = word.shift();
    if (shift == null) {
      return new Cell.Figure("");
    }
    String figure = NumberText.probabilityFigure(shift.likelihood().probability());
    return new Cell.Figure(shift.isFew() ? "(" + figure + ")" : figure);
  }

  /** How much text there is of each year. */
  Listing<Extent> periods() {
    return new Listing<>(
        "period",
        List.of(
            Column.text("term", _ -> term),
            Column.text("period", Extent::name),
            Column.count("occurrences", Extent::occurrences),
            Column.count("places", Extent::places),
            Column.count("words", Extent::words)),
        collocates.periods());
  }
}
