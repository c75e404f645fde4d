package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.index.fields.IndexedParagraph;

/**
 * What is shown of a paper: all of it, or the paragraphs asked for among their neighbours, each
 * once and in reading order however often and in whatever order they were asked for.
 *
 * @param excerpts paragraphs that follow each other; between two excerpts some are left out
 * @param chosen the numbers of those asked for
 * @param missing what the paper does not have, a sentence each
 */
public record PaperExcerpt(
    IndexedPaper paper,
    boolean isWhole,
    List<List<Paragraph>> excerpts,
    Set<Integer> chosen,
    List<String> missing) {

  /**
   * Chooses the paragraphs to show.
   *
   * @param paragraphs all of the paper
   * @param around how many more before and after those asked for
   */
  public static PaperExcerpt of(
      List<IndexedParagraph> paragraphs, List<TypedId> asked, int around) {
    IndexedPaper paper = paragraphs.getFirst().paper();
    List<Paragraph> units = paragraphs.stream().map(IndexedParagraph::paragraph).toList();
    int last = units.stream().mapToInt(Paragraph::number).max().orElse(0);
    if (asked.stream().anyMatch(TypedId::isWhole)) {
      return new PaperExcerpt(paper, true, List.of(units), Set.of(), List.of());
    }
    Set<Integer> chosen = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    for (TypedId id : asked) {
      for (TypedId.Range range : id.ranges()) {
        List<Integer> there =
            units.stream()
                .map(Paragraph::number)
                .filter(number -> number > 0) // Furniture has none.
                .filter(number -> number >= range.first() && number <= range.last())
                .toList();
        chosen.addAll(there);
        if (there.isEmpty() || range.last() > last) {
          int first = there.isEmpty() ? range.first() : last + 1;
          missing.add(
              first == range.last()
                  ? OptionWording.noParagraph(paper.id(), first, last)
                  : OptionWording.noParagraphs(paper.id(), first, range.last(), last));
        }
      }
    }
    return new PaperExcerpt(paper, false, excerpts(units, chosen, around), chosen, missing);
  }

  private static List<List<Paragraph>> excerpts(
      List<Paragraph> units, Set<Integer> chosen, int around) {
    List<List<Paragraph>> excerpts = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int place = 0; place < units.size(); place++) {
      if (!chosen.contains(units.get(place).number())) {
        continue;
      }
      int begin = Math.max(0, place - around);
      if (from >= 0 && begin > to) {
        excerpts.add(units.subList(from, to));
        from = -1;
      }
      from = from < 0 ? begin : from;
      to = Math.min(units.size(), place + around + 1);
    }
    if (from >= 0) {
      excerpts.add(units.subList(from, to));
    }
    return excerpts;
  }

  public boolean isEmpty() {
    return excerpts.isEmpty();
  }
}
