package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.reference.BibliographyPrinter;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.Concordance;
import nl.kamerspoor.trace.ConcordanceLine;

/**
 * Occurrences in their context, in any format.
 *
 * @param request what was asked for
 * @param choice which lines, and how
 * @param stamp of the index that they were found in
 */
public record ConcordanceResults(
    CountRequest request,
    Concordance.LineCriteria choice,
    Concordance concordance,
    IndexStamp stamp)
    implements CountResults {

  /** What lines can be printed as; the first is usual. */
  public static final List<Format> FORMATS =
      List.of(
          Format.TEXT,
          Format.JSONL,
          Format.CSV,
          Format.TSV,
          Format.MARKDOWN,
          Format.XLSX,
          Format.RIS,
          Format.BIBTEX,
          Format.CSLJSON);

  @Override
  public List<CountingMethod> accounts() {
    return List.of(ConcordanceMethod.of(this));
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(new Sheet("lines", ConcordanceListing.of(concordance.lines(), true)));
  }

  @Override
  public void print(Format format, Writer out, Presentation presentation) throws IOException {
    CountingMethodPrinter printer = new CountingMethodPrinter(format, out, presentation);
    CountingMethod account = accounts().getFirst();
    switch (format) {
      case TEXT -> {
        printer.begin(account);
        new ConcordanceText(out, presentation).print(concordance.lines());
        printer.end(account, !concordance.lines().isEmpty());
      }
      case JSONL -> {
        printer.begin(account);
        new ConcordanceJsonLines(out, presentation.cite())
            .print(request.query(), concordance.lines());
      }
      case CSV, TSV, MARKDOWN ->
          printer.print(account, ConcordanceListing.of(concordance.lines(), presentation.cite()));
      case RIS, BIBTEX, CSLJSON -> {
        BibliographyPrinter references = BibliographyPrinter.of(format, out);
        references.begin();
        for (ConcordanceLine line : concordance.lines()) {
          references.print(line.paragraph());
        }
        references.end();
      }
      case HTML, DOCX, TREC, XLSX ->
          throw new IllegalArgumentException("occurrences are not printed as " + format);
    }
  }
}
