package nl.kamerspoor.output.data;

/** How wide the columns of a workbook are, in characters. */
final class WorkbookWidths {

  private static final int NARROW = 12;
  private static final int MIDDLE = 28;
  private static final int WIDE = 80;

  private WorkbookWidths() {}

  static double of(String column) {
    return switch (column) {
      case "snippet", "snippet_marked", "text", "value" -> WIDE;
      case "query",
          "signatories",
          "minister",
          "member",
          "sent_by",
          "title",
          "dossier_title",
          "subject",
          "heading",
          "citation",
          "link",
          "note",
          "paragraph",
          "paper",
          "what",
          "filters",
          "also_searched_for" ->
          MIDDLE;
      default -> NARROW;
    };
  }
}
