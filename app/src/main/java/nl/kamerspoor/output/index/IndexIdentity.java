package nl.kamerspoor.output.index;

import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.data.Cell;

/** The index that a number was counted in, for programs; the same index gives the same number. */
public final class IndexIdentity {

  private IndexIdentity() {}

  /** The index; docs/jsonl.md. */
  public static Cell of(IndexStamp stamp) {
    return Cell.field("fingerprint", Cell.text(stamp.fingerprint()))
        .with("updated", Cell.text(stamp.updated().toString()))
        .with("rules", rules(stamp.rules()));
  }

  /** The versions of the rules that it was made by. */
  public static Cell rules(IndexStamp.Rules rules) {
    return Cell.field("schema", Cell.text(rules.schema()))
        .with("reading", Cell.text(rules.reading()))
        .with("analysis", Cell.text(rules.analysis()))
        .with("lucene", Cell.text(rules.lucene()));
  }
}
