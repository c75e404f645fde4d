package nl.kamerspoor.output;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms that results are printed in. */
public enum Format {
  /** Text for people. */
  TEXT,
  /** JSON Lines, for programs: one object a line. */
  JSONL,
  /** A table with commas between its cells, for spreadsheets: RFC 4180. */
  CSV,
  /** A table with tabs between its cells. */
  TSV,
  /** Markdown, for reports. */
  MARKDOWN,
  /** A page of HTML, for reports. */
  HTML,
  /** A Word document, for reports. */
  DOCX,
  /** RIS, for reference managers: an entry a paper, as RefMan and EndNote had it. */
  RIS,
  /** A bibliography for LaTeX. */
  BIBTEX,
  /** A bibliography as Zotero and citeproc have it: one JSON array. */
  CSLJSON,
  /** A run as TREC has it, for measuring. */
  TREC,
  /** A workbook with sheets, for spreadsheets. */
  XLSX;

  /**
   * Cuts off the ending of a file's name, in lower case and without its dot; empty where it has
   * none.
   */
  public static String ending(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Finds the format that the ending of a file's name tells; null where it tells none. */
  public static @Nullable Format ofEnding(String file) {
    return switch (ending(file)) {
      case "txt" -> TEXT;
      case "jsonl", "ndjson", "json" -> JSONL;
      case "csv" -> CSV;
      case "tsv" -> TSV;
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm" -> HTML;
      case "docx" -> DOCX;
      case "ris" -> RIS;
      case "bib" -> BIBTEX;
      case "csljson" -> CSLJSON;
      case "trec", "run" -> TREC;
      case "xlsx" -> XLSX;
      default -> null;
    };
  }

  /** Whether it is text, which can go to stdout, too. */
  public boolean isText() {
    return this != XLSX && this != DOCX;
  }

  /** The usual ending of its files, with the dot. */
  public String ending() {
    return switch (this) {
      case TEXT -> ".txt";
      case JSONL -> ".jsonl";
      case CSV -> ".csv";
      case TSV -> ".tsv";
      case MARKDOWN -> ".md";
      case HTML -> ".html";
      case DOCX -> ".docx";
      case RIS -> ".ris";
      case BIBTEX -> ".bib";
      case CSLJSON -> ".csljson";
      case TREC -> ".trec";
      case XLSX -> ".xlsx";
    };
  }

  /**
   * Whether a file of this name can hold the format without its ending saying otherwise: any text
   * can be in a {@code .txt}, a bibliography in a {@code .json}, everything in a file without an
   * ending.
   */
  public boolean fits(String file) {
    Format told = ofEnding(file);
    return told == null
        || told == this
        || (told == TEXT && isText())
        || (this == CSLJSON && file.toLowerCase(Locale.ROOT).endsWith(".json"));
  }
}
