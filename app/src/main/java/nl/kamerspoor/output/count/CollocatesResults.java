package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.vocabulary.Collocates;
import nl.kamerspoor.trace.vocabulary.Collocates.Extent;

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
    return List.of(CollocatesMethod.of(this));
  }

  @Override
  public List<Sheet> sheets() {
    CollocatesListing listing = new CollocatesListing(request.query(), collocates);
    Sheet words = new Sheet("collocates", listing.wide());
    return collocates.periods().isEmpty()
        ? List.of(words)
        : List.of(words, new Sheet("periods", listing.periods()));
  }

  @Override
  public void print(Format format, Writer out, Presentation presentation) throws IOException {
    CountingMethodPrinter printer = new CountingMethodPrinter(format, out, presentation);
    CountingMethod account = CollocatesMethod.of(this);
    printer.begin(account);
    rows(format, out, presentation, account);
    printer.end(account, !collocates.words().isEmpty());
  }

  private void rows(Format format, Writer out, Presentation presentation, CountingMethod account)
      throws IOException {
    ListingPrinter printer = new ListingPrinter(format, out, presentation);
    CollocatesListing listing = new CollocatesListing(request.query(), collocates);
    boolean hasPeriods = !collocates.periods().isEmpty();
    boolean isTable = format == Format.TEXT || format == Format.MARKDOWN;
    if (!isTable) {
      if (format == Format.JSONL && hasPeriods) {
        printer.print(listing.periods());
      }
      printer.print(
          format == Format.JSONL ? listing.wide() : CountFacts.inRows(listing.wide(), account));
    } else if (!collocates.words().isEmpty() && !hasPeriods) {
      printer.print(listing.narrow());
    } else if (!collocates.words().isEmpty()) {
      List<Integer> shown = yearsWithTheTerm();
      int fitting =
          format == Format.TEXT
              ? Math.max(1, (presentation.width() - COLUMNS_BESIDE_YEARS) / COLUMNS_PER_YEAR)
              : shown.size();
      for (int from = 0; from < shown.size(); from += fitting) {
        out.write(from > 0 ? "\n" : "");
        List<Integer> some = shown.subList(from, Math.min(shown.size(), from + fitting));
        printer.print(listing.years(some));
      }
    }
  }

  /** The years in which the term occurs, by their places; the others would say nothing. */
  private List<Integer> yearsWithTheTerm() {
    List<Extent> periods = collocates.periods();
    return IntStream.range(0, periods.size())
        .filter(i -> periods.get(i).occurrences() > 0)
        .boxed()
        .toList();
  }
}
