package nl.kamerspoor.document;

import java.text.Normalizer;
import java.util.List;

/**
 * A paper of parliament as read: what is known of it, and its paragraphs.
 *
 * @param id the document id: {@code kst-29754-391}, {@code bijlage-kst-29754-500}, or the file's
 *     name without ending where no number is known
 * @param file where it was read, as given; inside an archive {@code archive.zip!/folder/name.xml}
 * @param metadata what is known of it
 * @param paragraphs its units in reading order, furniture among them
 * @param warnings what a careful reader should know: contradictions, repaired encodings, doubtful
 *     text
 */
public record Kamerstuk(
    String id, String file, Metadata metadata, List<Paragraph> paragraphs, List<String> warnings) {

  /** Of those that are written apart; no character below it has another spelling. */
  private static final char FIRST_ACCENT = '\u0300';

  public Kamerstuk {
    id = idOf(id);
    if (id.isBlank() || id.indexOf('#') >= 0) {
      throw new IllegalArgumentException("\"" + id + "\" can't be the id of a document");
    }
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }

  /**
   * The one spelling of an id: names of files come with their accents apart or not, by the system
   * that they were written on.
   */
  public static String idOf(String typed) {
    return typed.chars().allMatch(c -> c < FIRST_ACCENT)
        ? typed
        : Normalizer.normalize(typed, Normalizer.Form.NFC);
  }
}
