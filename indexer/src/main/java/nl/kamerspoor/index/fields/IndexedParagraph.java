package nl.kamerspoor.index.fields;

import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphId;

/** A paragraph as the index knows it, and the paper that it stands in. */
public record IndexedParagraph(IndexedPaper paper, Paragraph paragraph) {

  /** The paragraph's id: {@code kst-29754-391#12}. */
  public ParagraphId id() {
    return paper.id().paragraph(paragraph.number());
  }
}
