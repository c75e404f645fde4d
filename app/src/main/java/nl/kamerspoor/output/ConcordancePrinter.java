package nl.kamerspoor.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.index.Stamp;
import nl.kamerspoor.output.Account.Fact;
import nl.kamerspoor.output.Listing.Column;
import nl.kamerspoor.search.CountRequest;
import nl.kamerspoor.trace.Concordance;
import nl.kamerspoor.trace.ConcordanceLine;
import org.jspecify.annotations.Nullable;

/** Prints occurrences in their context, in any format. */
public final class ConcordancePrinter {

  private final Format format;
  private final Writer out;
  private final Presentation presentation;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   */
  public ConcordancePrinter(Format format, Writer out, Presentation presentation) {
    this.format = format;
    this.out = out;
    this.presentation = presentation;
  }

  /** Prints the lines and what they are lines of. */
  public void print(
      CountRequest request, Concordance.Choice choice, Concordance concordance, Stamp stamp)
      throws IOException {
    AccountPrinter accounts = new AccountPrinter(format, out, presentation);
    Account account = account(request, choice, concordance, stamp);
    switch (format) {
      case TEXT -> {
        accounts.begin(account);
        new ConcordanceText(out, presentation).print(concordance.lines());
        accounts.end(account);
      }
      case JSONL -> {
        accounts.begin(account);
        jsonLines(request.query(), concordance.lines());
      }
      case CSV, TSV, MARKDOWN, TREC, XLSX, RIS, BIBTEX, CSLJSON ->
          accounts.print(account, listing(concordance.lines()));
    }
  }

  private static Account account(
      CountRequest request, Concordance.Choice choice, Concordance concordance, Stamp stamp) {
    List<Fact> facts =
        new ArrayList<>(CountFacts.of(request, concordance.query(), concordance.forms()));
    facts.add(Fact.silent("occurrences", concordance.occurrences()));
    facts.add(Fact.silent("paragraphs", concordance.paragraphs()));
    facts.add(Fact.silent("papers", concordance.papers()));
    facts.add(
        new Fact(
            "undated",
            concordance.undated(),
            concordance.undated() == 0
                ? ""
                : Numbers.text(concordance.undated()) + " in papers without a date"));
    facts.add(Fact.silent("sample", choice.sample()));
    facts.add(Fact.silent("seed", choice.sample() == null ? null : choice.seed()));
    facts.add(new Fact("limit", choice.limit(), shown(choice, concordance)));
    facts.add(Fact.silent("sort", choice.order().name().toLowerCase(Locale.ROOT)));
    facts.addAll(IndexFacts.of(stamp));
    String filters = String.join(" ", request.filters());
    return new Account(
        "concordance",
        Numbers.count(concordance.occurrences(), "occurrence")
            + " in "
            + Numbers.count(concordance.paragraphs(), "paragraph")
            + " of "
            + Numbers.count(concordance.papers(), "paper")
            + " · «"
            + request.query()
            + "»"
            + (filters.isEmpty() ? "" : " " + filters),
        facts);
  }

  private static String shown(Concordance.Choice choice, Concordance concordance) {
    int lines = concordance.lines().size();
    Integer sample = choice.sample();
    if (sample != null && sample < concordance.occurrences()) {
      return "a random "
          + Numbers.text(sample)
          + " of them (seed "
          + choice.seed()
          + ")"
          + (lines < sample ? ", " + Numbers.text(lines) + " shown" : "");
    }
    return lines < concordance.occurrences()
        ? "the first " + Numbers.text(lines) + " shown; --limit or --sample gives others"
        : "";
  }

  private void jsonLines(String term, List<ConcordanceLine> lines) throws IOException {
    JsonLines json = new JsonLines(out);
    for (ConcordanceLine line : lines) {
      Metadata metadata = line.paragraph().paper().metadata();
      json.line(
          "line",
          fields -> {
            fields.text("term", term);
            fields.text("id", line.paragraph().id()).text("paper", line.paragraph().paper().id());
            PaperJson.values(metadata, fields);
            fields.text("left", line.left()).text("keyword", line.keyword());
            fields.text("right", line.right());
            fields.text("form", line.occurrence().form());
            fields.text("match", match(line));
            fields.number("start", (long) line.occurrence().start());
            fields.number("end", (long) line.occurrence().end());
          });
    }
  }

  private static Listing listing(List<ConcordanceLine> lines) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ConcordanceLine line : lines) {
      Metadata metadata = line.paragraph().paper().metadata();
      Quotation quotation = Quotation.of(line.paragraph());
      rows.add(
          Arrays.asList(
              line.left(),
              line.keyword(),
              line.right(),
              metadata.date() == null ? null : metadata.date().value(),
              line.paragraph().id(),
              Wording.people(metadata.signatories()),
              Wording.people(metadata.sentBy()),
              line.occurrence().form(),
              match(line),
              quotation.citation()));
    }
    return new Listing(
        "line",
        List.of(
            Column.of("left"),
            Column.of("keyword"),
            Column.of("right"),
            Column.of("date"),
            Column.of("paragraph"),
            Column.of("minister"),
            Column.of("sent_by"),
            Column.of("form"),
            Column.of("match"),
            Column.of("citation")),
        rows);
  }

  private static String match(ConcordanceLine line) {
    return line.occurrence().kind().name().toLowerCase(Locale.ROOT);
  }
}
