package nl.kamerspoor.bench.corpus;

import nl.kamerspoor.document.ParagraphId;

/**
 * A paragraph as every contender gets it.
 *
 * @param id {@code BWBR0028717#1}
 * @param date ISO
 */
public record Passage(String id, String date, String title, String text) {

  /** The part of the id before the hash. */
  String paper() {
    return ParagraphId.paperIn(id);
  }
}
