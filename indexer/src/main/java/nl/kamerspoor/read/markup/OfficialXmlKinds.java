package nl.kamerspoor.read.markup;

import java.util.Deque;
import nl.kamerspoor.document.ParagraphKind;
import org.jspecify.annotations.Nullable;

/** Which elements of the official XML decide what the text in them is. */
final class OfficialXmlKinds {

  private OfficialXmlKinds() {}

  /**
   * The kind of the text in an element; null when its parent decides.
   *
   * @param around the elements around it, the nearest first
   */
  static @Nullable ParagraphKind of(String name, Deque<String> around) {
    String parent = around.isEmpty() ? "" : around.element();
    return switch (name) {
      case "kamerstukkop",
          "kamervraagkop",
          "kamervraagnummer",
          "dossier",
          "stuknr",
          "datumtekst",
          "vergadering" ->
          ParagraphKind.LETTERHEAD;
      case "titel" -> parent.equals("stuk") ? ParagraphKind.LETTERHEAD : null;
      case "nr" ->
          switch (parent) {
            case "agendapunt", "opening" -> ParagraphKind.LETTERHEAD;
            case "vraag", "antwoord" -> ParagraphKind.HEADING;
            default -> null;
          };
      // The heading of a motion in a debate stands over the motion only, not over what follows it.
      case "kop" -> parent.equals("motie") ? ParagraphKind.PARAGRAPH : ParagraphKind.HEADING;
      case "tussenkop", "item-titel", "kamervraagomschrijving" -> ParagraphKind.HEADING;
      case "li" -> ParagraphKind.LIST_ITEM;
      case "ondertekening" -> ParagraphKind.SIGNATURE;
      case "table", "plaatje", "illustratie" -> ParagraphKind.FIGURE;
      default -> null;
    };
  }
}
