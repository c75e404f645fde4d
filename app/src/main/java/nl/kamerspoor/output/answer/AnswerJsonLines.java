package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.paper.PaperJson;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.PaperMatches;
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.request.SearchRequest.Unit;

/**
 * Prints answers for programs: a {@code query} line, then a {@code hit} line each; docs/jsonl.md.
 */
public final class AnswerJsonLines implements AnswerPrinter {

  private final JsonLines lines;
  private final boolean fullText;
  private final boolean cite;

  public AnswerJsonLines(Writer out, Presentation presentation) {
    this.lines = new JsonLines(out);
    this.fullText = presentation.fullText();
    this.cite = presentation.cite();
  }

  @Override
  public void begin() {
    // Nothing stands before the first answer.
  }

  @Override
  public void print(Answer answer) throws IOException {
    lines.line("query", line -> query(answer, line));
    for (Hit hit : answer.result().hits()) {
      PaperMatches ofPaper = hit.ofPaper();
      if (ofPaper == null) {
        lines.line("hit", line -> hit(answer.id(), hit, line));
      } else {
        lines.line("paper", line -> paper(answer.id(), hit, ofPaper, line));
      }
    }
  }

  /** Writes what was asked, and how much was found. */
  public static void query(Answer answer, JsonLines.JsonFields line) {
    SearchResult result = answer.result();
    line.text("query_id", answer.id()).text("query", result.query());
    line.texts("filters", answer.request().filterTexts());
    if (result.unit() == Unit.PAPER) {
      line.text("unit", result.unit().label()).number("paragraphs", result.paragraphs());
    }
    line.number("total", result.total());
    line.number("total_all_words", result.totalAllWords());
    line.number("papers", result.papers());
    line.number("not_listed", result.unlisted());
    line.text("expand", answer.request().expand().label());
    line.number("offset", answer.request().offset());
    line.number("limit", answer.request().limit());
    line.number("shown", result.hits().size());
    Sample sample = answer.request().sample();
    if (sample != null) {
      line.number("sample", sample.size()).number("seed", sample.seed());
    }
    line.objects(
        "expanded",
        result.expansions(),
        (expansion, fields) ->
            fields
                .text("typed", expansion.typed())
                .texts("also", expansion.also())
                .numbers("paragraphs", expansion.paragraphs()));
    if (!result.leftOut().isEmpty()) {
      line.texts("left_out", result.leftOut());
    }
    if (!result.absent().isEmpty()) {
      line.texts("absent", result.absent());
    }
    if (!result.notes().isEmpty()) {
      line.objects(
          "notes",
          result.notes(),
          (note, fields) ->
              fields
                  .text("kind", note.kind().label())
                  .text("typed", note.typed())
                  .text("read", note.read()));
    }
    if (!result.persons().isEmpty()) {
      line.cell("persons", PersonsText.inJson(result.persons()));
    }
    if (!result.facets().isEmpty()) {
      line.object("facets", fields -> FacetRow.write(result.facets(), fields));
    }
    Advice advice = result.advice();
    if (advice != null) {
      line.object("advice", fields -> advice(advice, fields));
    }
  }

  private void hit(String queryId, Hit hit, JsonLines.JsonFields line) {
    head(queryId, hit, line);
    PaperJson.values(hit.found().paper().metadata(), line);
    paragraph(hit, line);
  }

  private void paper(String queryId, Hit hit, PaperMatches matches, JsonLines.JsonFields line) {
    head(queryId, hit, line);
    PaperJson.values(hit.found().paper().metadata(), line);
    line.flag("all_words", matches.hasAllWords()).number("paragraphs", matches.paragraphs());
    line.objects(
        "best",
        hit.paragraphs(),
        (paragraph, fields) -> {
          fields.text("id", paragraph.found().id().toString());
          paragraph(paragraph, fields);
        });
  }

  private static void head(String queryId, Hit hit, JsonLines.JsonFields line) {
    line.text("query_id", queryId);
    line.number("rank", hit.rank()).number("score", hit.score());
    line.text("id", hit.id()).text("paper", hit.found().paper().id().text());
  }

  private void paragraph(Hit hit, JsonLines.JsonFields line) {
    IndexedParagraph found = hit.found();
    PaperJson.speaker(found.paragraph(), line);
    line.text("paragraph_kind", found.paragraph().kind().label());
    line.text("heading", found.paragraph().heading()).number("page", found.paragraph().page());
    JoinedSnippets joined = JoinedSnippets.of(hit.snippets());
    line.text("snippet", joined.text());
    matches("matches", joined.matches(), line);
    ParagraphCitation quotation = ParagraphCitation.of(found);
    line.text("citation", quotation.text());
    line.text("link", quotation.address() == null ? null : quotation.link());
    line.text("quotation", cite ? quotation.of(joined.text()) : null);
    if (fullText) {
      line.text("text", found.paragraph().text());
      matches("text_matches", hit.matches(), line);
    }
  }

  private static void matches(String name, List<Match> matches, JsonLines.JsonFields line) {
    line.objects(
        name,
        matches,
        (match, fields) ->
            fields
                .number("start", match.start())
                .number("end", match.end())
                .text("kind", match.kind().label()));
  }

  private static void advice(Advice advice, JsonLines.JsonFields fields) {
    fields.texts("missing", advice.missing());
    occurring("spellings", advice.spellings(), fields);
    if (!advice.parts().isEmpty()) {
      occurring("parts", advice.parts(), fields);
    }
    if (!advice.values().isEmpty()) {
      occurring("values", advice.values(), fields);
    }
    fields.objects(
        "without",
        advice.without(),
        (without, inner) ->
            inner.text("left_out", without.leftOut()).number("total", without.total()));
  }

  private static void occurring(
      String name, List<Advice.Spelling> words, JsonLines.JsonFields fields) {
    fields.objects(
        name,
        words,
        (word, inner) ->
            inner
                .text("typed", word.typed())
                .text("occurs", word.occurs())
                .number("paragraphs", word.paragraphs()));
  }
}
