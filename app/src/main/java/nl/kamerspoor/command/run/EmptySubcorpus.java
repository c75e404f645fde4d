package nl.kamerspoor.command.run;

import java.io.IOException;
import java.time.LocalDate;
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
      return CommandWording.nothingSaid(part.read(), KindWords.notCountedParagraphs(elsewhere));
    }
    IndexStatistics statistics = IndexStatistics.of(index);
    LocalDate oldest = statistics.oldest();
    LocalDate newest = statistics.newest();
    return oldest == null || newest == null
        ? CommandWording.emptyAndUndated(part.read())
        : CommandWording.empty(part.read(), oldest, newest);
  }
}
