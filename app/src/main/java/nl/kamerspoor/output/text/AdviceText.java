package nl.kamerspoor.output.text;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.SearchResult;

/** Which word or filter stands in the way, and what does occur, on a few lines. */
public final class AdviceText {

  private final TextPage page;

  public AdviceText(TextPage page) {
    this.page = page;
  }

  public void print(SearchResult result) throws IOException {
    SearchResult.Advice advice = result.advice();
    if (advice == null) {
      return;
    }
    if (!advice.missing().isEmpty()) {
      page.blank();
      page.paragraph(
          0,
          List.of(
              StyledSpan.plain("In no paragraph: "),
              new StyledSpan(String.join(", ", advice.missing()), TextStyle.WARNING)));
    }
    occurring("Near spellings that do occur:", advice.spellings());
    occurring("Parts of it that do occur:", advice.parts());
    occurring("Filters near it that find something:", advice.values());
    if (!advice.without().isEmpty()) {
      page.blank();
      page.paragraph(0, List.of(StyledSpan.plain("What is found when one thing is left out:")));
      for (SearchResult.Without without : advice.without()) {
        page.paragraph(
            4,
            List.of(
                StyledSpan.plain("without "),
                new StyledSpan(without.leftOut(), TextStyle.NAME),
                StyledSpan.plain(": " + NumberText.count(without.total(), "paragraph"))));
      }
    }
  }

  private void occurring(String heading, List<SearchResult.Spelling> words) throws IOException {
    if (words.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(0, List.of(StyledSpan.plain(heading)));
    for (SearchResult.Spelling word : words) {
      page.paragraph(
          4,
          List.of(
              new StyledSpan(word.occurs(), TextStyle.NAME),
              StyledSpan.plain(
                  " (for "
                      + word.typed()
                      + "): "
                      + NumberText.count(word.paragraphs(), "paragraph"))));
    }
  }
}
