package nl.kamerspoor.batch.entry;

/** The forms of a list of queries. */
public enum InputFormat {
  /** The form that its content shows. */
  AUTO,
  /** A query on each line. */
  LINES,
  /** A table with tabs, each cell as it stands. */
  TSV,
  /** A table with commas or semicolons, as RFC 4180 has it. */
  CSV,
  /** A JSON object on each line. */
  JSONL,
  /** Topics as TREC has them. */
  TREC
}
