package nl.kamerspoor.output.text;

import java.net.URI;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.document.reference.LegalCitation;
import nl.kamerspoor.index.fields.IndexedParagraph;
import org.jspecify.annotations.Nullable;

/**
 * The citation of a paragraph, with the page where it is known, and the link to the official text.
 *
 * <p>What is said in a debate is cited by who says it: the Handelingen are a record of what many
 * say, and a quotation without its speaker would pass for parliament's own words.
 *
 * @param speaker who says it, with a comma and a blank behind; empty where nobody is known to
 * @param publication what is set in italics: {@code Kamerstukken II}; empty for a text that is not
 *     a paper of parliament
 * @param before the words before the publication: {@code bijlage bij}
 * @param after what stands behind it: {@code 2016/17, 29754, nr. 423, p. 3}; the paragraph's id for
 *     a text that is not a paper of parliament
 * @param address the official text; null for a text that is not a paper of parliament
 */
public record ParagraphCitation(
    String speaker, String before, String publication, String after, @Nullable URI address) {

  /** The citation of a paragraph that was found. */
  public static ParagraphCitation of(IndexedParagraph found) {
    Speaker speaking = found.paragraph().speaker();
    String speaker = speaking == null ? "" : speaking.printed() + ", ";
    LegalCitation paper = LegalCitation.of(found.paper().id(), found.paper().metadata());
    if (paper == null) {
      return new ParagraphCitation(speaker, "", "", found.id().toString(), null);
    }
    Integer page = found.paragraph().page();
    return new ParagraphCitation(
        speaker,
        paper.relation().words(),
        paper.publication(),
        page == null ? paper.inPublication() : paper.inPublication(page),
        paper.link());
  }

  /**
   * The citation: {@code Kamerstukken II 2016/17, 29754, nr. 423, p. 3}, {@code Madlener (PVV),
   * Handelingen II 2017/18, 61, item 10, p. 3}.
   */
  public String text() {
    return speaker + before + publication + after;
  }

  /** The link to the official text; empty for a text that is not a paper of parliament. */
  public String link() {
    return address == null ? "" : address.toString();
  }

  /** The citation and the link, ready to stand below a passage. */
  public String withLink() {
    return address == null ? text() + "." : text() + ". " + link();
  }

  /** A passage with its source, ready to be put into a text: {@code “…” (Kamerstukken II …)}. */
  public String of(String passage) {
    return "“" + passage.strip() + "” (" + text() + ")";
  }
}
