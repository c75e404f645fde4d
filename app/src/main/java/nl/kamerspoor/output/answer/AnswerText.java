package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.MatchHighlighter;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.request.Expansion;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.request.SearchRequest;

/**
 * Prints answers for people: what was found in how many papers, then each hit with its words
 * marked.
 */
final class AnswerText implements AnswerPrinter {

  private final TextPage page;
  private final Presentation presentation;
  private final FacetsText facets;

  AnswerText(Writer out, Presentation presentation) {
    this.page = new TextPage(out, presentation);
    this.presentation = presentation;
    this.facets = new FacetsText(out, page, presentation);
  }

  @Override
  public void begin() {
    // Nothing stands before the first answer.
  }

  @Override
  public void print(Answer answer) throws IOException {
    SearchResult result = answer.result();
    heading(answer);
    for (QueryNote note : result.notes()) {
      page.paragraph(0, AnswerWording.note(note), TextStyle.FAINT);
    }
    if (!result.absent().isEmpty()) {
      page.paragraph(0, AnswerWording.absent(result.absent()), TextStyle.WARNING);
    }
    for (Expansion expansion : result.expansions()) {
      page.paragraph(0, AnswerWording.expanded(expansion), TextStyle.FAINT);
    }
    if (!result.leftOut().isEmpty()) {
      page.paragraph(0, AnswerWording.leftOut(result.leftOut()), TextStyle.FAINT);
    }
    new PersonsText(page).print(result.persons());
    int digits = result.hits().stream().mapToInt(hit -> digits(hit.rank())).max().orElse(1);
    int indent = Math.max(2, digits) + 2;
    String before = "";
    for (Hit hit : result.hits()) {
      String paper = hit.found().paper().id().text();
      page.blank();
      hit(hit, result, indent, paper.equals(before));
      before = paper;
    }
    if (result.advice() != null) {
      new AdviceText(page).print(result, result.absent());
    }
    remainder(answer);
    facets.print(answer);
  }

  private void heading(Answer answer) throws IOException {
    SearchResult result = answer.result();
    String counts =
        result.total() == 0 ? AnswerWording.NOTHING_FOUND : AnswerWording.counts(result);
    List<StyledSpan> asked = new ArrayList<>();
    asked.add(StyledSpan.plain("«" + result.query() + "»"));
    if (!answer.request().filters().isEmpty()) {
      asked.add(
          new StyledSpan(" " + String.join(" ", answer.request().filterTexts()), TextStyle.FAINT));
    }
    List<StyledSpan> heading = new ArrayList<>();
    heading.add(new StyledSpan(counts, TextStyle.TITLE));
    Sample sample = answer.request().sample();
    if (sample != null && result.total() > 0) {
      heading.add(StyledSpan.plain(" · " + AnswerWording.drawn(answer, sample)));
    }
    heading.add(StyledSpan.plain(" · "));
    heading.addAll(asked);
    page.paragraph(0, heading);
  }

  /**
   * Prints a hit.
   *
   * @param isNeighbour whether the hit before is of the same paper, whose head stands there
   */
  private void hit(Hit hit, SearchResult result, int indent, boolean isNeighbour)
      throws IOException {
    String rank = Integer.toString(hit.rank());
    List<StyledSpan> label =
        List.of(
            new StyledSpan(" ".repeat(indent - 2 - rank.length()) + rank, TextStyle.NAME),
            StyledSpan.plain("  "));
    if (hit.ofPaper() != null) {
      page.paragraph(label, indent, paperTitle(hit));
      page.phrases(indent, place(hit, AnswerWording.matches(hit.ofPaper(), result)));
      for (Hit paragraph : hit.paragraphs()) {
        passage(paragraph, indent, paragraphLabel(paragraph));
      }
      return;
    }
    if (isNeighbour) {
      page.paragraph(label, indent, paragraphLabel(hit));
    } else {
      page.paragraph(label, indent, title(hit));
      page.phrases(indent, place(hit, Wording.paragraph(hit.found().paragraph())));
    }
    passage(hit, indent, List.of());
  }

  /**
   * Prints what a paragraph says.
   *
   * @param label which paragraph it is, where that does not stand above
   */
  private void passage(Hit hit, int indent, List<StyledSpan> label) throws IOException {
    List<StyledSpan> spans = new ArrayList<>(label);
    if (!label.isEmpty()) {
      spans.add(StyledSpan.plain("  "));
    }
    if (presentation.fullText()) {
      spans.addAll(MatchHighlighter.spans(hit.found().paragraph().text(), hit.matches()));
    } else {
      JoinedSnippets snippets = JoinedSnippets.of(hit.snippets());
      spans.addAll(MatchHighlighter.spans(snippets.text(), snippets.matches()));
    }
    page.paragraph(indent, spans);
    if (presentation.cite()) {
      ParagraphCitation quotation = ParagraphCitation.of(hit.found());
      page.paragraph(indent, quotation.withLink(), TextStyle.FAINT);
    }
  }

  /** {@code ¶ 14}, in a debate behind who speaks. */
  private static List<StyledSpan> paragraphLabel(Hit hit) {
    StyledSpan number = new StyledSpan(Wording.paragraph(hit.found().paragraph()), TextStyle.FAINT);
    String speaker = Wording.speaker(hit.found().paragraph());
    return speaker.isEmpty()
        ? List.of(number)
        : List.of(new StyledSpan(speaker, TextStyle.NAME), StyledSpan.plain(" · "), number);
  }

  private static List<StyledSpan> paperTitle(Hit hit) {
    return List.of(new StyledSpan(Wording.title(hit.found().paper()), TextStyle.TITLE));
  }

  /** Writes what the paper is called; in a debate who speaks leads. */
  private static List<StyledSpan> title(Hit hit) {
    StyledSpan title = new StyledSpan(Wording.title(hit.found().paper()), TextStyle.TITLE);
    String speaker = Wording.speaker(hit.found().paragraph());
    return speaker.isEmpty()
        ? List.of(title)
        : List.of(new StyledSpan(speaker, TextStyle.NAME), StyledSpan.plain(" · "), title);
  }

  private static List<List<StyledSpan>> place(Hit hit, String last) {
    List<List<StyledSpan>> phrases = new ArrayList<>();
    Wording.place(hit.found().paper()).forEach(phrase -> phrases.add(faint(phrase)));
    phrases.add(faint(last));
    return phrases;
  }

  /** Tells what was not shown and how to see it, and how to read the first hit in its place. */
  private void remainder(Answer answer) throws IOException {
    SearchResult result = answer.result();
    SearchRequest request = answer.request();
    if (result.hits().isEmpty()) {
      if (request.limit() > 0 && result.total() > 0) {
        page.blank();
        page.paragraph(0, AnswerWording.passedOver(result), TextStyle.PLAIN);
      }
      return;
    }
    page.blank();
    int last = request.offset() + result.hits().size();
    if (request.sample() == null && (last < result.listed() || request.offset() > 0)) {
      page.paragraph(0, AnswerWording.shown(answer), TextStyle.FAINT);
    }
    if (result.unlisted() > 0) {
      page.paragraph(0, AnswerWording.unlisted(result, request.include()), TextStyle.FAINT);
    }
    page.command(
        AnswerWording.READ_IN_PLACE,
        ShellCommand.inIndex("show", result.hits().getFirst().found().id().toString())
            .text(presentation.called()),
        TextStyle.FAINT);
  }

  private static List<StyledSpan> faint(String text) {
    return List.of(new StyledSpan(text, TextStyle.FAINT));
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }
}
