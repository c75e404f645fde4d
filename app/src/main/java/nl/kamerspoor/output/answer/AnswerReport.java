package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.index.SearchedIndex;
import nl.kamerspoor.output.report.ReportSpan;
import nl.kamerspoor.output.report.ReportWriter;
import nl.kamerspoor.output.report.ReportWriter.Level;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.MatchHighlighter;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.PaperMatches;

/**
 * Writes answers into a report: what was asked and found, then each hit as a quotation, with who
 * says it and where it stands below it.
 */
public final class AnswerReport {

  private final ReportWriter report;
  private final boolean fullText;

  public AnswerReport(ReportWriter report, Presentation presentation) {
    this.report = report;
    this.fullText = presentation.fullText();
  }

  /** Writes a report of one answer. */
  public void alone(Answer answer, SearchedIndex index) throws IOException {
    report.begin("«" + answer.result().query() + "»");
    heading(answer);
    report.paragraph(index.sentence());
    hits(answer);
    report.end();
  }

  /** Writes an answer among others. */
  public void add(Answer answer) throws IOException {
    heading(answer);
    hits(answer);
  }

  private void heading(Answer answer) throws IOException {
    report.heading(Level.QUERY, "«" + answer.result().query() + "»");
    for (String sentence : AnswerWording.summary(answer)) {
      report.paragraph(sentence);
    }
  }

  private void hits(Answer answer) throws IOException {
    for (Hit hit : answer.result().hits()) {
      report.heading(Level.HIT, hit.rank() + ". " + Wording.title(hit.found().paper()));
      PaperMatches matches = hit.ofPaper();
      if (matches != null) {
        report.paragraph(AnswerWording.matches(matches, answer.result()) + ".");
      }
      for (Hit paragraph : hit.paragraphs()) {
        quotation(paragraph);
      }
    }
  }

  private void quotation(Hit hit) throws IOException {
    IndexedParagraph found = hit.found();
    JoinedSnippets snippets = JoinedSnippets.of(hit.snippets());
    report.quotation(
        ReportSpan.marked(
            fullText
                ? MatchHighlighter.spans(found.paragraph().text(), hit.matches())
                : MatchHighlighter.spans(snippets.text(), snippets.matches())));
    report.source(source(found));
  }

  private static List<ReportSpan> source(IndexedParagraph found) {
    Metadata metadata = found.paper().metadata();
    ParagraphCitation citation = ParagraphCitation.of(found);
    List<ReportSpan> source = new ArrayList<>();
    String signatories = Wording.signatories(metadata);
    if (!signatories.isEmpty()) {
      source.add(ReportSpan.plain(signatories + " · "));
    }
    source.add(ReportSpan.plain(Wording.date(metadata) + " · "));
    source.add(ReportSpan.plain(citation.speaker() + citation.before()));
    source.add(ReportSpan.publication(citation.publication()));
    source.add(ReportSpan.plain(citation.after() + " · " + Wording.paragraph(found.paragraph())));
    if (citation.address() != null) {
      source.add(ReportSpan.plain(" · "));
      source.add(ReportSpan.link(citation.address()));
    }
    return source;
  }
}
