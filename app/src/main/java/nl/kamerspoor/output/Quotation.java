package nl.kamerspoor.output;

import nl.kamerspoor.document.LegalCitation;
import nl.kamerspoor.index.IndexedParagraph;

/**
 * A paragraph to its citation, with the page where it is known, and the link to the official text.
 *
 * @param citation {@code Kamerstukken II 2016/17, 29754, nr. 423, p. 3}; the paragraph's id for a
 *     text that is no paper of parliament
 * @param link empty for a text that is no paper of parliament
 */
record Quotation(String citation, String link) {

  /** A passage with its source, ready to be put into a text: {@code “…” (Kamerstukken II …)}. */
  String of(String passage) {
    return "“" + passage.strip() + "” (" + citation + ")";
  }

  static Quotation of(IndexedParagraph found) {
    LegalCitation citation = LegalCitation.of(found.paper().id(), found.paper().metadata());
    if (citation == null) {
      return new Quotation(found.id(), "");
    }
    Integer page = found.paragraph().page();
    return new Quotation(
        page == null ? citation.text() : citation.onPage(page), citation.link().toString());
  }
}
