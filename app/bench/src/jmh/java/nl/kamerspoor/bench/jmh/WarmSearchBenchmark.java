package nl.kamerspoor.bench.jmh;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamerspoor.bench.job.BareLucene;
import nl.kamerspoor.bench.job.KamerspoorSearch;
import nl.kamerspoor.bench.job.QueryKind;
import nl.kamerspoor.bench.job.QueryWork;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * The ten best paragraphs with snippets and counts, from an index that stays open: Kamerspoor, the
 * same by Lucene's own parts, and bare Lucene, which looks for less. One query after the other, the
 * same for all.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 3) // less leaves much of the program uncompiled
@Measurement(iterations = 2, time = 2)
public class WarmSearchBenchmark {

  private static final QueryKind KIND = new QueryKind(true, false, true);

  @Benchmark
  public long kamerspoor(Kamerspoor contender, Turn turn) throws Exception {
    return contender.answer(turn);
  }

  @Benchmark
  public long plainLoop(PlainLoop contender, Turn turn) throws Exception {
    return contender.answer(turn);
  }

  @Benchmark
  public long bareLucene(Bare contender, Turn turn) throws Exception {
    return contender.answer(turn);
  }

  /** Which query is next on a thread; threads begin at different ones. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;

    @Setup
    public void begin(ThreadParams thread) {
      next = 17 * thread.getThreadIndex();
    }
  }

  /** An open index and its queries. */
  @State(Scope.Benchmark)
  public abstract static class Searching {

    /** How many words a query has. */
    @Param({"1", "2", "5"})
    public int words;

    private List<String> queries = List.of();
    private QueryWork work;

    abstract QueryWork open(Prepared prepared) throws Exception;

    @Setup
    public void open() throws Exception {
      Prepared prepared = Prepared.here();
      queries = prepared.queries(words);
      work = open(prepared);
    }

    long answer(Turn turn) throws Exception {
      return work.answer(queries.get(turn.next++ % queries.size()));
    }

    @TearDown
    public void close() throws IOException {
      work.close();
    }
  }

  /** As {@code search} and {@code batch} answer. */
  @State(Scope.Benchmark)
  public static class Kamerspoor extends Searching {
    @Override
    QueryWork open(Prepared prepared) throws Exception {
      return KamerspoorSearch.own(prepared.index(), KIND);
    }
  }

  /** Lucene's own parts doing that work. */
  @State(Scope.Benchmark)
  public static class PlainLoop extends Searching {
    @Override
    QueryWork open(Prepared prepared) throws Exception {
      return KamerspoorSearch.plain(prepared.index(), KIND);
    }
  }

  /** Lucene with its own analyzer, on an index of that. */
  @State(Scope.Benchmark)
  public static class Bare extends Searching {
    @Override
    QueryWork open(Prepared prepared) throws IOException {
      return new BareLucene.Open(prepared.bareIndex(), KIND);
    }
  }
}
