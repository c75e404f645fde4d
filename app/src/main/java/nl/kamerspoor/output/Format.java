package nl.kamerspoor.output;

/** The forms that results are printed in. */
public enum Format {
  /** For people. */
  TEXT,
  /** For programs: one JSON object a line. */
  JSONL,
  /** For spreadsheets: commas, RFC 4180. */
  CSV,
  /** The same with tabs. */
  TSV,
  /** For reports. */
  MARKDOWN
}
