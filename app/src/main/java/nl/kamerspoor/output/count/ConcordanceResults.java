package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.IndexFacts;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import nl.kamerspoor.output.paper.PaperJson;
import nl.kamerspoor.output.reference.BibliographyPrinter;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.output.words.SpeakerCells;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.person.OfficeKind;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.Concordance;
import nl.kamerspoor.trace.ConcordanceLine;
import org.jspecify.annotations.Nullable;

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

  @Override
  public List<CountingMethod> accounts() {
    return List.of(account(request, choice, concordance, stamp));
  }

  @Override
  public List<Listing> sheets() {
    return List.of(listing(concordance.lines(), true));
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
        jsonLines(new JsonLines(out), presentation.cite());
      }
      case CSV, TSV, MARKDOWN ->
          printer.print(account, listing(concordance.lines(), presentation.cite()));
      case RIS, BIBTEX, CSLJSON -> {
        BibliographyPrinter references = BibliographyPrinter.of(format, out);
        references.begin();
        for (ConcordanceLine line : concordance.lines()) {
          references.print(line.paragraph());
        }
        references.end();
      }
      case TREC, XLSX ->
          throw new IllegalArgumentException("occurrences are not printed as " + format);
    }
  }

  private static CountingMethod account(
      CountRequest request,
      Concordance.LineCriteria choice,
      Concordance concordance,
      IndexStamp stamp) {
    List<Fact> facts =
        new ArrayList<>(
            CountFacts.of(
                request, concordance.query(), concordance.forms(), concordance.uncounted()));
    facts.add(Fact.silent("occurrences", concordance.occurrences()));
    facts.add(Fact.silent("paragraphs", concordance.paragraphs()));
    facts.add(Fact.silent("papers", concordance.papers()));
    facts.add(
        new Fact(
            "undated",
            concordance.undated(),
            concordance.undated() == 0
                ? ""
                : NumberText.text(concordance.undated()) + " in papers without a date"));
    facts.add(Fact.silent("sample", choice.sample()));
    facts.add(Fact.silent("seed", choice.sample() == null ? null : choice.seed()));
    facts.add(new Fact("limit", choice.limit(), shown(choice, concordance)));
    facts.add(Fact.silent("sort", choice.order().name().toLowerCase(Locale.ROOT)));
    facts.add(
        CountFootnote.of(
            request,
            concordance.query(),
            List.of("repeated text each time"),
            concordance.size(),
            stamp));
    facts.addAll(IndexFacts.of(stamp));
    String filters = String.join(" ", request.filters());
    return new CountingMethod(
        "concordance",
        NumberText.count(concordance.occurrences(), "occurrence")
            + " in "
            + NumberText.count(concordance.paragraphs(), "paragraph")
            + " of "
            + NumberText.count(concordance.papers(), "paper")
            + " · «"
            + request.query()
            + "»"
            + (filters.isEmpty() ? "" : " " + filters),
        facts);
  }

  private static String shown(Concordance.LineCriteria choice, Concordance concordance) {
    int lines = concordance.lines().size();
    Integer sample = choice.sample();
    if (sample != null && sample < concordance.occurrences()) {
      return "a random "
          + NumberText.text(sample)
          + " of them (seed "
          + choice.seed()
          + ")"
          + (lines < sample ? ", " + NumberText.text(lines) + " shown" : "");
    }
    return lines < concordance.occurrences()
        ? "the first " + NumberText.text(lines) + " shown; --limit or --sample gives others"
        : "";
  }

  private void jsonLines(JsonLines json, boolean isCited) throws IOException {
    for (ConcordanceLine line : concordance.lines()) {
      Metadata metadata = line.paragraph().paper().metadata();
      ParagraphCitation quotation = ParagraphCitation.of(line.paragraph());
      json.line(
          "line",
          fields -> {
            fields.text("term", request.query());
            fields.text("id", line.paragraph().id()).text("paper", line.paragraph().paper().id());
            PaperJson.values(metadata, fields);
            PaperJson.speaker(line.paragraph().paragraph(), fields);
            fields.text("left", line.left()).text("keyword", line.keyword());
            fields.text("right", line.right());
            fields.text("form", line.occurrence().form());
            fields.text("match", match(line));
            fields.number("start", (long) line.occurrence().start());
            fields.number("end", (long) line.occurrence().end());
            fields.text("citation", quotation.citation());
            fields.text("link", quotation.link().isEmpty() ? null : quotation.link());
            fields.text("quotation", isCited ? quotation.of(text(line)) : null);
          });
    }
  }

  private static String text(ConcordanceLine line) {
    return line.left() + line.keyword() + line.right();
  }

  private static Listing listing(List<ConcordanceLine> lines, boolean isCited) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ConcordanceLine line : lines) {
      Metadata metadata = line.paragraph().paper().metadata();
      ParagraphCitation quotation = ParagraphCitation.of(line.paragraph());
      List<@Nullable Object> row = new ArrayList<>();
      row.add(line.left());
      row.add(line.keyword());
      row.add(line.right());
      row.add(metadata.date() == null ? null : metadata.date().value());
      row.add(line.paragraph().id());
      row.addAll(SpeakerCells.of(line.paragraph().paragraph()));
      row.add(Wording.people(metadata.signatories()));
      row.add(Wording.people(metadata.signatories(), OfficeKind.GOVERNMENT));
      row.add(Wording.people(metadata.signatories(), OfficeKind.MEMBER));
      row.add(Wording.people(metadata.sentBy()));
      row.add(line.occurrence().form());
      row.add(match(line));
      row.add(quotation.citation());
      if (isCited) {
        row.add(quotation.address());
        row.add(quotation.of(text(line)));
      }
      rows.add(row);
    }
    List<Column> columns =
        new ArrayList<>(
            Stream.of(
                    "left",
                    "keyword",
                    "right",
                    "date",
                    "paragraph",
                    "speaker",
                    "speaker_party",
                    "speaker_role",
                    "signatories",
                    "minister",
                    "member",
                    "sent_by",
                    "form",
                    "match",
                    "citation")
                .map(Column::of)
                .toList());
    if (isCited) {
      columns.add(Column.of("link"));
      columns.add(Column.of("quotation"));
    }
    return new Listing("line", columns, rows);
  }

  private static String match(ConcordanceLine line) {
    return line.occurrence().kind().name().toLowerCase(Locale.ROOT);
  }
}
