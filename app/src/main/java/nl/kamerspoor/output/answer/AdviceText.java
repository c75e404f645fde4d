package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.request.Advice;

/** Prints which word or filter stands in the way, and what does occur. */
public final class AdviceText {

  private final TextPage page;

  public AdviceText(TextPage page) {
    this.page = page;
  }

  public void print(SearchResult result) throws IOException {
    print(result, List.of());
  }

  /**
   * Prints what may help.
   *
   * @param told words of which it has been told that they occur nowhere
   */
  void print(SearchResult result, List<String> told) throws IOException {
    Advice advice = result.advice();
    if (advice == null) {
      return;
    }
    List<String> missing = advice.missing().stream().filter(word -> !told.contains(word)).toList();
    if (!missing.isEmpty()) {
      page.blank();
      page.paragraph(
          0,
          List.of(
              StyledSpan.plain("In no paragraph: "),
              new StyledSpan(String.join(", ", missing), TextStyle.WARNING)));
    }
    occurring(AnswerWording.NEAR_SPELLINGS, advice.spellings());
    occurring(AnswerWording.PARTS, advice.parts());
    occurring(AnswerWording.NEAR_FILTERS, advice.values());
    if (!advice.without().isEmpty()) {
      page.blank();
      page.paragraph(0, AnswerWording.LEFT_OUT, TextStyle.PLAIN);
      for (Advice.Without without : advice.without()) {
        page.paragraph(
            4,
            List.of(
                StyledSpan.plain("without "),
                new StyledSpan(without.leftOut(), TextStyle.NAME),
                StyledSpan.plain(": " + NumberText.count(without.total(), "paragraph"))));
      }
    }
  }

  private void occurring(String heading, List<Advice.Spelling> words) throws IOException {
    if (words.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(0, heading, TextStyle.PLAIN);
    for (Advice.Spelling word : words) {
      page.paragraph(
          4,
          List.of(
              new StyledSpan(word.occurs(), TextStyle.NAME),
              StyledSpan.plain(
                  " (for %s): %s"
                      .formatted(word.typed(), NumberText.count(word.paragraphs(), "paragraph")))));
    }
  }
}
