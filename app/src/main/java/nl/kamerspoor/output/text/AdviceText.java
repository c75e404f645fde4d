package nl.kamerspoor.output.text;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.output.words.Numbers;
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
              Span.plain("In no paragraph: "),
              new Span(String.join(", ", advice.missing()), Style.WARNING)));
    }
    occurring("Near spellings that do occur:", advice.spellings());
    occurring("Parts of it that do occur:", advice.parts());
    occurring("Filters near it that find something:", advice.values());
    if (!advice.without().isEmpty()) {
      page.blank();
      page.paragraph(0, List.of(Span.plain("What is found when one thing is left out:")));
      for (SearchResult.Without without : advice.without()) {
        page.paragraph(
            4,
            List.of(
                Span.plain("without "),
                new Span(without.leftOut(), Style.NAME),
                Span.plain(": " + Numbers.count(without.total(), "paragraph"))));
      }
    }
  }

  private void occurring(String heading, List<SearchResult.Spelling> words) throws IOException {
    if (words.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(0, List.of(Span.plain(heading)));
    for (SearchResult.Spelling word : words) {
      page.paragraph(
          4,
          List.of(
              new Span(word.occurs(), Style.NAME),
              Span.plain(
                  " (for "
                      + word.typed()
                      + "): "
                      + Numbers.count(word.paragraphs(), "paragraph"))));
    }
  }
}
