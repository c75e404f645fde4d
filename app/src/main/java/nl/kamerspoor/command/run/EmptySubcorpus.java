package nl.kamerspoor.command.run;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.count.KindWords;
import nl.kamerspoor.search.request.ParagraphSelection;
import nl.kamerspoor.trace.occurrence.KindCount;
import nl.kamerspoor.trace.vocabulary.Subcorpus;

/** Says that nothing is in a part of the papers, and what there is instead. */
final class EmptySubcorpus {

  private EmptySubcorpus() {}

  /** The sentence about a part in which nothing is. */
  static String of(ParagraphSelection part, OpenIndex index) throws IndexException, IOException {
    List<KindCount> elsewhere = Subcorpus.of(index, part.elsewhere()).kinds(index);
    if (!elsewhere.isEmpty()) {
      return "nothing is said in \"%s\"; there are %s"
          .formatted(part.read(), KindWords.notCountedParagraphs(elsewhere));
    }
    IndexStatistics statistics = IndexStatistics.of(index);
    return statistics.oldest() == null
        ? "no paragraph is in \"%s\"; no paper in the index has a date".formatted(part.read())
        : "no paragraph is in \"%s\"; the index has papers from %s to %s"
            .formatted(part.read(), statistics.oldest(), statistics.newest());
  }
}
