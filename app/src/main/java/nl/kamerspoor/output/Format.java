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
  MARKDOWN,
  /** For reference managers: an entry a paper, as RefMan and EndNote had it. */
  RIS,
  /** The same for LaTeX. */
  BIBTEX,
  /** The same as Zotero and citeproc have it: one JSON array. */
  CSLJSON,
  /** For measuring: a run as TREC has it. */
  TREC,
  /** For spreadsheets: a workbook with sheets. */
  XLSX
}
