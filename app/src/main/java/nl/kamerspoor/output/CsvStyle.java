package nl.kamerspoor.output;

/** How tables with commas are written; {@code DelimitedRows} writes them so. */
public enum CsvStyle {
  /** As the standard has it, for programs. */
  RFC4180,
  /**
   * As Excel opens them in columns where decimals have a comma, as in the Netherlands: with
   * semicolons, decimal commas, CR LF and a byte order mark.
   */
  EXCEL
}
