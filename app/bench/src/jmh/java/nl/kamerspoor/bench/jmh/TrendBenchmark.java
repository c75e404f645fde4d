package nl.kamerspoor.bench.jmh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRequest;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A trend over all years, beside a search that only counts what it finds. The words are those that
 * stand in nearest to one in a hundred paragraphs; a time is the mean of theirs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
public class TrendBenchmark {

  private static final int WORDS = 5;
  private static final int ONE_IN = 100;

  private final List<CountRequest> requests = new ArrayList<>();
  private OpenIndex index;
  private Searcher searcher;

  @Setup
  public void open() throws Exception {
    index = OpenIndex.openMapped(Prepared.here().index());
    searcher = new Searcher(index);
    for (String word : words(index)) {
      requests.add(CountRequest.of(word));
    }
    if (search() != trend()) {
      throw new IllegalStateException("a trend and a search find other paragraphs");
    }
  }

  @Benchmark
  @OperationsPerInvocation(WORDS)
  public long search() throws Exception {
    long found = 0;
    for (CountRequest request : requests) {
      found += searcher.search(request.toSearch(0)).total();
    }
    return found;
  }

  @Benchmark
  @OperationsPerInvocation(WORDS)
  public long trend() throws Exception {
    long found = 0;
    for (CountRequest request : requests) {
      TrendRequest trend = TrendRequest.of(List.of(request));
      found += Trend.of(index, trend).terms().getFirst().total().paragraphs();
    }
    return found;
  }

  @TearDown
  public void close() throws IOException {
    index.close();
  }

  private static List<String> words(OpenIndex index) throws IOException {
    record Candidate(String word, int distance) {}
    List<Candidate> candidates = new ArrayList<>();
    int wanted = index.reader().numDocs() / ONE_IN;
    TermsEnum terms = MultiTerms.getTerms(index.reader(), IndexFields.TEXT).iterator();
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
}
