package nl.kamerspoor.document;

import java.util.List;

/**
 * A paper of parliament as read: what is known of it, and its paragraphs.
 *
 * @param id its number's, another official one, or the file's name without ending
 * @param file where it was read, as given; inside an archive {@code archive.zip!/folder/name.xml}
 * @param metadata what is known of it
 * @param paragraphs its units in reading order, furniture among them
 * @param warnings what a careful reader should know: contradictions, repaired encodings, doubtful
 *     text
 */
public record Kamerstuk(
    PaperId id, String file, Metadata metadata, List<Paragraph> paragraphs, List<String> warnings) {

  public Kamerstuk {
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }
}
