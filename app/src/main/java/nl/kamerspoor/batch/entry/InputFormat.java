package nl.kamerspoor.batch.entry;

/** The forms of a list of queries. */
public enum InputFormat {
  /** Whichever its content shows. */
  AUTO,
  /** A query a line. */
  LINES,
  /** A table with tabs, each cell as it stands. */
  TSV,
  /** A table with commas or semicolons, as RFC 4180 has it. */
  CSV,
  /** A JSON object a line. */
  JSONL,
  /** Topics as TREC has them. */
  TREC
}
