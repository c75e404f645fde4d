package nl.kamerspoor.search.query;

import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.reference.PrintedReference;
import nl.kamerspoor.document.reference.ReferenceReader;
import org.jspecify.annotations.Nullable;

/**
 * The number of a paper as a reader types it, in any of its printed forms.
 *
 * @param id the document id, with {@code #12} where a paragraph is meant
 * @param end one past the last character read
 */
record PaperNumber(String id, int end) {

  /** The number that begins at a character of the query, or null where none does. */
  static @Nullable PaperNumber at(String query, int start) {
    PrintedReference reference = ReferenceReader.ALONE.at(query, start);
    return reference == null ? null : new PaperNumber(reference.id(), reference.end());
  }

  /** The id that a whole text stands for, that of a dossier too, or null where it is none. */
  static @Nullable PaperNumber of(String text) {
    PaperNumber number = text.isEmpty() ? null : at(text, 0);
    if (number != null) {
      return number.end == text.length() ? number : null;
    }
    return text.regionMatches(true, 0, PaperId.KAMERSTUK, 0, PaperId.KAMERSTUK.length())
        ? ReferenceReader.ALONE
            .dossier(text)
            .map(dossier -> new PaperNumber(PaperId.KAMERSTUK + dossier, text.length()))
            .orElse(null)
        : null;
  }
}
