package nl.kamerspoor.index.fields;

import nl.kamerspoor.document.Paragraph;

/** A paragraph as the index knows it, and the paper that it stands in. */
public record IndexedParagraph(IndexedPaper paper, Paragraph paragraph) {

  /** The paragraph's id: {@code kst-29754-391#12}. */
  public String id() {
    return paper.id() + "#" + paragraph.number();
  }
}
