package nl.kamerspoor.trace;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.index.Fields;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.search.CountRequest;
import nl.kamerspoor.search.MatchLevel;
import nl.kamerspoor.search.Searcher;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Measures how long a trend over all years takes, beside a search that only counts its hits; run by
 * hand on a large index, warm, one thread. The words are those that stand in nearest to one in a
 * hundred paragraphs.
 *
 * <p>Argument: the index directory.
 */
final class TrendSpeed {

  private static final int WORDS = 5;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 31;

  private TrendSpeed() {}

  private interface Work {
    long run() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (OpenIndex index = OpenIndex.open(Path.of(arguments[0]))) {
      out.printf("%d paragraphs; medians of %d, in ms%n", index.reader().numDocs(), ROUNDS);
      out.println("word                 paragraphs   count  search   trend  trend/search");
      for (String word : words(index)) {
        CountRequest request = new CountRequest(word, List.of(), MatchLevel.INFLECTION, false);
        Searcher searcher = new Searcher(index);
        TrendRequest trend = new TrendRequest(List.of(request), BucketBy.YEAR, List.of(), false);
        long paragraphs = searcher.search(request.toSearch(0)).total();
        double counting =
            median(() -> index.searcher().count(searcher.counted(request).paragraphs()));
        double searching = median(() -> searcher.search(request.toSearch(0)).total());
        double tracing =
            median(() -> Trend.of(index, trend).terms().getFirst().total().paragraphs());
        out.printf(
            "%-20s %10d %7.2f %7.2f %7.2f %13.1f%n",
            word, paragraphs, counting, searching, tracing, tracing / searching);
      }
    }
  }

  private static List<String> words(OpenIndex index) throws IOException {
    record Candidate(String word, int distance) {}
    List<Candidate> candidates = new ArrayList<>();
    int wanted = index.reader().numDocs() / 100;
    TermsEnum terms = MultiTerms.getTerms(index.reader(), Fields.TEXT).iterator();
    terms.seekCeil(new BytesRef(TermKind.EXACT.prefix()));
    for (BytesRef term = terms.term(); term != null; term = terms.next()) {
      String text = term.utf8ToString();
      if (TermKind.of(text) == TermKind.EXACT
          && text.substring(1).chars().allMatch(Character::isLowerCase)) {
        candidates.add(new Candidate(text.substring(1), Math.abs(terms.docFreq() - wanted)));
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(WORDS)
        .map(Candidate::word)
        .toList();
  }

  private static double median(Work work) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    double[] milliseconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return milliseconds[ROUNDS / 2];
  }
}
