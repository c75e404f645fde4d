package nl.kamerspoor.command;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.index.IndexException;
import nl.kamerspoor.index.IndexStatistics;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.output.KindWords;
import nl.kamerspoor.search.Selection;
import nl.kamerspoor.trace.KindCount;
import nl.kamerspoor.trace.vocabulary.Part;

/** Says that nothing is in a part of the papers, and what there is. */
final class EmptyPart {

  private EmptyPart() {}

  /** The sentence. */
  static String of(Selection part, OpenIndex index) throws IndexException, IOException {
    List<KindCount> elsewhere = Part.of(index, part.elsewhere()).kinds(index);
    if (!elsewhere.isEmpty()) {
      return "nothing is said in \""
          + part.read()
          + "\"; there are "
          + KindWords.notCountedParagraphs(elsewhere);
    }
    IndexStatistics statistics = IndexStatistics.of(index);
    return "no paragraph is in \""
        + part.read()
        + "\"; "
        + (statistics.oldest() == null
            ? "no paper in the index has a date"
            : "the index has papers from " + statistics.oldest() + " to " + statistics.newest());
  }
}
