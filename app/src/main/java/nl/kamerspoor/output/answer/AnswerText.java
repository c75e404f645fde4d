package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.text.AdviceText;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.Marking;
import nl.kamerspoor.output.text.Quotation;
import nl.kamerspoor.output.text.Span;
import nl.kamerspoor.output.text.Style;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.words.Numbers;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.SearchRequest;

/** Answers for people: what was found in how many papers, then each hit with its words marked. */
final class AnswerText implements AnswerPrinter {

  private final TextPage page;
  private final Presentation presentation;

  AnswerText(Writer out, Presentation presentation) {
    this.page = new TextPage(out, presentation.width(), presentation.colour());
    this.presentation = presentation;
  }

  @Override
  public void begin() {
    // Nothing stands before the first answer.
  }

  @Override
  public void print(Answer answer) throws IOException {
    SearchResult result = answer.result();
    heading(answer);
    for (SearchResult.Expansion expansion : result.expansions()) {
      page.paragraph(
          0,
          List.of(
              new Span("also searched for: " + others(expansion), Style.FAINT),
              new Span(" (" + expansion.typed() + ")", Style.FAINT)));
    }
    if (!result.leftOut().isEmpty()) {
      page.paragraph(
          0,
          List.of(
              new Span("not searched for: " + String.join(", ", result.leftOut()), Style.FAINT)));
    }
    new PersonsText(page).print(result.persons());
    int digits = result.hits().stream().mapToInt(hit -> digits(hit.rank())).max().orElse(1);
    int indent = Math.max(2, digits) + 2;
    for (Hit hit : result.hits()) {
      page.blank();
      hit(hit, indent);
    }
    if (result.advice() != null) {
      new AdviceText(page).print(result);
    }
    remainder(answer);
  }

  private static String others(SearchResult.Expansion expansion) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < expansion.also().size(); i++) {
      boolean counted = i < expansion.paragraphs().size();
      others.add(
          expansion.also().get(i)
              + (counted ? " " + Numbers.text(expansion.paragraphs().get(i)) : ""));
    }
    return String.join(", ", others);
  }

  private void heading(Answer answer) throws IOException {
    SearchResult result = answer.result();
    String counts =
        result.total() == 0
            ? "nothing found"
            : Wording.counts(result.total(), result.totalAllWords(), result.papers());
    List<Span> asked = new ArrayList<>();
    asked.add(Span.plain("«" + result.query() + "»"));
    if (!answer.request().filters().isEmpty()) {
      asked.add(new Span(" " + String.join(" ", answer.request().filters()), Style.FAINT));
    }
    List<Span> heading = new ArrayList<>();
    heading.add(new Span(counts, Style.TITLE));
    heading.add(Span.plain(" · "));
    heading.addAll(asked);
    page.paragraph(0, heading);
  }

  private void hit(Hit hit, int indent) throws IOException {
    String rank = Integer.toString(hit.rank());
    page.paragraph(
        List.of(
            new Span(" ".repeat(indent - 2 - rank.length()) + rank, Style.NAME), Span.plain("  ")),
        indent,
        title(hit));
    page.phrases(indent, place(hit));
    if (presentation.fullText()) {
      page.paragraph(indent, Marking.spans(hit.found().paragraph().text(), hit.matches()));
    } else {
      JoinedSnippets snippets = JoinedSnippets.of(hit.snippets());
      page.paragraph(indent, Marking.spans(snippets.text(), snippets.matches()));
    }
    if (presentation.cite()) {
      Quotation quotation = Quotation.of(hit.found());
      page.paragraph(
          indent, List.of(new Span(quotation.citation() + ". " + quotation.link(), Style.FAINT)));
    }
  }

  /** What the paper is called; in a debate who speaks leads. */
  private static List<Span> title(Hit hit) {
    Span title = new Span(Wording.title(hit.found().paper()), Style.TITLE);
    String speaker = Wording.speaker(hit.found().paragraph());
    return speaker.isEmpty()
        ? List.of(title)
        : List.of(new Span(speaker, Style.NAME), Span.plain(" · "), title);
  }

  private static List<List<Span>> place(Hit hit) {
    List<List<Span>> phrases = new ArrayList<>();
    Wording.place(hit.found().paper()).forEach(phrase -> phrases.add(faint(phrase)));
    phrases.add(faint(Wording.paragraph(hit.found().paragraph())));
    return phrases;
  }

  /** What was not shown, and how to see it; how to read the first hit in its place. */
  private void remainder(Answer answer) throws IOException {
    SearchResult result = answer.result();
    SearchRequest request = answer.request();
    if (result.hits().isEmpty()) {
      if (request.limit() > 0 && result.total() > 0) {
        page.blank();
        page.paragraph(0, List.of(Span.plain(AnswerPrinter.passedOver(result.listed()))));
      }
      return;
    }
    page.blank();
    int last = request.offset() + result.hits().size();
    if (last < result.listed() || request.offset() > 0) {
      String shown =
          Numbers.text(request.offset() + 1L)
              + "–"
              + Numbers.text(last)
              + " of "
              + Numbers.text(result.listed());
      String more = last < result.listed() ? "; go on with --offset " + last : "";
      page.paragraph(0, List.of(new Span(shown + more, Style.FAINT)));
    }
    if (result.unlisted() > 0) {
      page.paragraph(
          0, List.of(new Span(Wording.unlisted(result, request.include()), Style.FAINT)));
    }
    page.command(
        "Read the first in its place:",
        ShellCommand.inIndex("show", result.hits().getFirst().found().id())
            .text(presentation.called()),
        Style.FAINT);
  }

  private static List<Span> faint(String text) {
    return List.of(new Span(text, Style.FAINT));
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }
}
