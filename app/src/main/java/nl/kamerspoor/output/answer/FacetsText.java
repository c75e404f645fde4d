package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.facet.Facet;
import nl.kamerspoor.search.request.SearchRequest.Unit;

/** Prints for people what was found by person, party and the like, each value as its filter. */
final class FacetsText {

  private final TextPage page;
  private final ListingPrinter tables;

  FacetsText(Writer out, TextPage page, Presentation presentation) {
    this.page = page;
    this.tables = new ListingPrinter(Format.TEXT, out, presentation);
  }

  /** Prints the facets of an answer, a table each; suggested ones on a line each. */
  void print(Answer answer) throws IOException {
    List<Facet> facets = answer.result().facets();
    if (facets.isEmpty()) {
      return;
    }
    if (answer.result().total() == 0) {
      page.blank();
      page.paragraph(0, AnswerWording.NO_FACETS, TextStyle.PLAIN);
    } else if (answer.request().facets().suggested()) {
      page.blank();
      page.paragraph(0, AnswerWording.narrow(answer.result().unit()), TextStyle.FAINT);
      for (Facet facet : facets) {
        suggested(facet, answer.result().unit());
      }
    } else {
      for (Facet facet : facets) {
        page.blank();
        table(facet);
      }
    }
  }

  private void table(Facet facet) throws IOException {
    if (facet.values().isEmpty()) {
      page.paragraph(0, AnswerWording.withoutValue(facet), TextStyle.PLAIN);
      return;
    }
    tables.print(FacetRow.listing(facet));
    if (facet.more() > 0) {
      page.paragraph(0, AnswerWording.moreValues(facet), TextStyle.FAINT);
    }
  }

  private void suggested(Facet facet, Unit unit) throws IOException {
    List<List<StyledSpan>> phrases = new ArrayList<>();
    for (FacetRow row : FacetRow.of(facet)) {
      phrases.add(
          List.of(
              StyledSpan.plain(row.value().filter()),
              new StyledSpan(" " + NumberText.text(row.value().in(unit)), TextStyle.FAINT)));
    }
    if (facet.more() > 0) {
      phrases.add(List.of(new StyledSpan(AnswerWording.moreValues(facet), TextStyle.FAINT)));
    }
    page.phrases(2, phrases);
  }
}
