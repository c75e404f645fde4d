package nl.kamerspoor.document;

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

  public Kamerstuk {
    if (id.isBlank() || id.indexOf('#') >= 0) {
      throw new IllegalArgumentException("\"" + id + "\" can't be the id of a document");
    }
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }
}
