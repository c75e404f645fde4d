package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.data.MarkdownText;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.MatchHighlighter;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.facet.Facet;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.PaperMatches;

/**
 * Prints answers for reports: a heading, then each hit with its source linked and its words in
 * bold.
 */
public final class AnswerMarkdown implements AnswerPrinter {

  private final Writer out;
  private final boolean fullText;
  private final boolean cite;
  private final Presentation presentation;

  public AnswerMarkdown(Writer out, Presentation presentation) {
    this.out = out;
    this.fullText = presentation.fullText();
    this.cite = presentation.cite();
    this.presentation = presentation;
  }

  @Override
  public void begin() {
    // Nothing stands before the first answer.
  }

  @Override
  public void print(Answer answer) throws IOException {
    SearchResult result = answer.result();
    line("## «" + MarkdownText.of(result.query()) + "»");
    line("");
    if (!answer.request().filters().isEmpty()) {
      line("Only: " + MarkdownText.of(String.join(" ", answer.request().filterTexts())));
      line("");
    }
    String limit = AnswerWording.limit(answer);
    String counts = AnswerWording.counts(result);
    line(
        result.total() == 0
            ? "Nothing found."
            : limit.isEmpty() ? counts + "." : "%s; %s.".formatted(counts, limit));
    line("");
    for (QueryNote note : result.notes()) {
      line(MarkdownText.of(AnswerWording.note(note)) + ".");
      line("");
    }
    if (!result.absent().isEmpty()) {
      line(MarkdownText.of(AnswerWording.absent(result.absent())) + ".");
      line("");
    }
    if (result.hits().isEmpty() && result.total() > 0 && answer.request().limit() > 0) {
      line(AnswerWording.passedOver(result));
      line("");
    }
    for (Hit hit : result.hits()) {
      if (hit.ofPaper() == null) {
        hit(hit);
      } else {
        paper(hit, hit.ofPaper(), result);
      }
    }
    facets(result);
  }

  private void facets(SearchResult result) throws IOException {
    if (result.total() == 0 && !result.facets().isEmpty()) {
      line(AnswerWording.NO_FACETS + ".");
      line("");
      return;
    }
    for (Facet facet : result.facets()) {
      if (facet.values().isEmpty()) {
        line(MarkdownText.of(AnswerWording.withoutValue(facet)) + ".");
      } else {
        new ListingPrinter(Format.MARKDOWN, out, presentation).print(FacetRow.listing(facet));
        if (facet.more() > 0) {
          line("");
          line(AnswerWording.moreValues(facet) + ".");
        }
      }
      line("");
    }
  }

  /** A paper: its title and source, then its best paragraphs with theirs. */
  private void paper(Hit hit, PaperMatches matches, SearchResult result) throws IOException {
    line("**" + hit.rank() + ". " + MarkdownText.of(Wording.title(hit.found().paper())) + "**\\");
    List<String> place = new ArrayList<>();
    Wording.place(hit.found().paper()).forEach(phrase -> place.add(MarkdownText.of(phrase)));
    place.add(AnswerWording.matches(matches, result));
    line(String.join(" · ", place));
    line("");
    for (Hit paragraph : hit.paragraphs()) {
      String speaker = Wording.speaker(paragraph.found().paragraph());
      String label =
          (speaker.isEmpty() ? "" : MarkdownText.of(speaker) + " · ")
              + Wording.paragraph(paragraph.found().paragraph());
      ParagraphCitation quotation = ParagraphCitation.of(paragraph.found());
      line(
          "> "
              + (quotation.address() == null ? label : "[" + label + "](" + quotation.link() + ")")
              + ": "
              + passage(paragraph));
      line("");
      if (cite) {
        line((legal(quotation) + ". " + quotation.link()).strip());
        line("");
      }
    }
  }

  private String passage(Hit hit) {
    JoinedSnippets snippets = JoinedSnippets.of(hit.snippets());
    return MarkdownText.of(
        fullText
            ? MatchHighlighter.spans(hit.found().paragraph().text(), hit.matches())
            : MatchHighlighter.spans(snippets.text(), snippets.matches()));
  }

  private void hit(Hit hit) throws IOException {
    IndexedPaper paper = hit.found().paper();
    Metadata metadata = paper.metadata();
    String speaker = Wording.speaker(hit.found().paragraph());
    String leading = speaker.isEmpty() ? "" : MarkdownText.of(speaker) + " · ";
    line("**" + hit.rank() + ". " + leading + MarkdownText.of(Wording.title(paper)) + "**\\");
    List<String> place = new ArrayList<>();
    place.add(Wording.date(metadata));
    String signatories = Wording.signatories(metadata);
    if (!signatories.isEmpty()) {
      place.add(MarkdownText.of(signatories));
    }
    ParagraphCitation quotation = ParagraphCitation.of(hit.found());
    String citation = MarkdownText.of(quotation.text());
    place.add(
        quotation.address() == null ? citation : "[" + citation + "](" + quotation.link() + ")");
    place.add(Wording.paragraph(hit.found().paragraph()));
    line(String.join(" · ", place));
    line("");
    line("> " + passage(hit));
    line("");
    if (cite) {
      line((legal(quotation) + ". " + quotation.link()).strip());
      line("");
    }
  }

  /** Sets the publication of a citation in italics. */
  private static String legal(ParagraphCitation citation) {
    return citation.publication().isEmpty()
        ? MarkdownText.of(citation.text())
        : MarkdownText.of(citation.speaker() + citation.before())
            + "*"
            + citation.publication()
            + "*"
            + MarkdownText.of(citation.after());
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
