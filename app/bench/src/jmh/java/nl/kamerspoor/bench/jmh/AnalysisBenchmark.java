package nl.kamerspoor.bench.jmh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.bench.corpus.PassageFile;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Paragraphs a second on one thread: our analysis beside Lucene's own for Dutch. The words and
 * terms that come out are counted too; they are fewer with Lucene's, which leaves out stop words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 4)
public class AnalysisBenchmark {

  private static final int PARAGRAPHS = 100_000;

  private final List<String> texts = new ArrayList<>();
  private final Analyzer own = new nl.kamerspoor.analysis.DutchAnalyzer();
  private final Analyzer stock = new DutchAnalyzer();

  /** What has gone through; terms at one position are one word. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Seen {
    private int paragraphs;
    public long words;
    public long terms;
  }

  @Setup
  public void read() throws IOException, InterruptedException {
    PassageFile.read(
        Prepared.here().passages(),
        passage -> {
          if (texts.size() < PARAGRAPHS) {
            texts.add(passage.text());
          }
        });
  }

  @Benchmark
  public void kamerspoor(Seen seen) throws IOException {
    analyze(own, seen);
  }

  @Benchmark
  public void stockLucene(Seen seen) throws IOException {
    analyze(stock, seen);
  }

  /** The next paragraph. */
  private void analyze(Analyzer analyzer, Seen seen) throws IOException {
    String text = texts.get(seen.paragraphs++ % texts.size());
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        seen.terms++;
        seen.words += increment.getPositionIncrement() > 0 ? 1 : 0;
      }
      stream.end();
    }
  }
}
