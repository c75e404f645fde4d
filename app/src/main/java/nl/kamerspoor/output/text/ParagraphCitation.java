package nl.kamerspoor.output.text;

import java.net.URI;
import nl.kamerspoor.document.LegalCitation;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.index.fields.IndexedParagraph;

/**
 * A paragraph to its citation, with the page where it is known, and the link to the official text.
 *
 * <p>What is said in a debate is cited by who says it: the Handelingen are a record of what many
 * say, and a quotation without its speaker would pass for parliament's own words.
 *
 * @param citation {@code Kamerstukken II 2016/17, 29754, nr. 423, p. 3}, {@code Madlener (PVV),
 *     Handelingen II 2017/18, 61, item 10, p. 3}; the paragraph's id for a text that is not a paper
 *     of parliament
 * @param link empty for a text that is not a paper of parliament
 */
public record ParagraphCitation(String citation, String link) {

  /** A passage with its source, ready to be put into a text: {@code “…” (Kamerstukken II …)}. */
  public String of(String passage) {
    return "“" + passage.strip() + "” (" + citation + ")";
  }

  /** The link as a cell of a table: an address, or an empty text. */
  public Object address() {
    return link.isEmpty() ? link : URI.create(link);
  }

  public static ParagraphCitation of(IndexedParagraph found) {
    String speaker = speaker(found);
    LegalCitation citation = LegalCitation.of(found.paper().id(), found.paper().metadata());
    if (citation == null) {
      return new ParagraphCitation(speaker + found.id(), "");
    }
    Integer page = found.paragraph().page();
    return new ParagraphCitation(
        speaker + (page == null ? citation.text() : citation.onPage(page)),
        citation.link().toString());
  }

  private static String speaker(IndexedParagraph found) {
    Speaker speaker = found.paragraph().speaker();
    return speaker == null ? "" : speaker.printed() + ", ";
  }
}
