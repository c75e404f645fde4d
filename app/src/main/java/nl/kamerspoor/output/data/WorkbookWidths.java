package nl.kamerspoor.output.data;

/** Knows how wide the columns of a workbook are, in characters. */
final class WorkbookWidths {

  private static final int NARROW_CHARACTERS = 12;
  private static final int MIDDLE_CHARACTERS = 28;
  private static final int WIDE_CHARACTERS = 80;

  private WorkbookWidths() {}

  static double of(String column) {
    return switch (column) {
      case "snippet", "snippet_marked", "text", "value" -> WIDE_CHARACTERS;
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
          MIDDLE_CHARACTERS;
      default -> NARROW_CHARACTERS;
    };
  }
}
