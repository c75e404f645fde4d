package nl.kamerspoor.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.read.PaperFiles;
import nl.kamerspoor.read.PaperReader;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.trace.PlainScan.Reading;

/**
 * Papers as a plain scan reads them.
 *
 * @param papers to be indexed, too
 * @param texts of the paragraphs that count, by id
 * @param readings of these
 */
record ScannedPapers(
    List<Kamerstuk> papers, Map<String, String> texts, Map<String, List<Reading>> readings) {

  /** An occurrence, comparable between two ways to find it. */
  record Place(String paragraph, int start, int end) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = paragraph.compareTo(other.paragraph);
      order = order == 0 ? Integer.compare(start, other.start) : order;
      return order == 0 ? Integer.compare(end, other.end) : order;
    }
  }

  /** Reads the papers of a folder or an archive; all of them have to be readable. */
  static ScannedPapers of(Path source) throws Exception {
    List<Kamerstuk> papers = new ArrayList<>();
    PaperSink sink =
        new PaperSink() {
          @Override
          public void accept(Kamerstuk paper) {
            papers.add(paper);
          }

          @Override
          public void reject(String where, String problem) {
            throw new AssertionError(where + ": " + problem);
          }
        };
    List<Path> files = Files.isDirectory(source) ? PaperFiles.under(source, sink) : List.of(source);
    PaperReader reader = new PaperReader();
    for (Path file : files) {
      reader.read(file, sink);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<Reading>> readings = new LinkedHashMap<>();
    for (Kamerstuk paper : papers) {
      for (Paragraph paragraph : paper.paragraphs()) {
        if (paragraph.kind().isSaid()) {
          String id = paper.id().paragraph(paragraph.number()).toString();
          texts.put(id, paragraph.text());
          readings.put(id, PlainScan.read(paragraph.text()));
        }
      }
    }
    return new ScannedPapers(papers, texts, readings);
  }

  /** All forms that are letters only, in the order of the alphabet. */
  List<String> forms() {
    return new ArrayList<>(
        new TreeSet<>(
            readings.values().stream()
                .flatMap(List::stream)
                .map(Reading::form)
                .filter(ScannedPapers::isLetters)
                .toList()));
  }

  /** The forms of a paragraph drawn at random, in their order. */
  List<String> paragraph(Random random) {
    List<List<Reading>> paragraphs = new ArrayList<>(readings.values());
    return paragraphs.get(random.nextInt(paragraphs.size())).stream().map(Reading::form).toList();
  }

  static boolean isLetters(String form) {
    return form.chars().allMatch(Character::isLetter);
  }

  /** The text of the paragraph of a place. */
  String text(Place place) {
    return Objects.requireNonNull(texts.get(place.paragraph));
  }

  /** A place with some characters around it. */
  String around(Place place, int before, int after) {
    String text = text(place);
    return text.substring(
        Math.max(0, place.start - before), Math.min(text.length(), place.end + after));
  }
}
