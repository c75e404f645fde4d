package nl.kamerspoor.bench.jmh;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the time of all processors together that an operation takes, with what Java itself does
 * meanwhile; other programs disturb it less than the time by the clock.
 */
public final class ProcessorTime implements InternalProfiler {

  /** The name of its results, in microseconds. */
  static final String NAME = "processor";

  private static final double NANOSECONDS = 1e3;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long before;

  @Override
  public String getDescription() {
    return "time of all processors together";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = system.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double spent = (system.getProcessCpuTime() - before) / NANOSECONDS;
    long done = Math.max(1, result.getMetadata().getAllOps());
    return List.of(new ScalarResult(NAME, spent / done, "us/op", AggregationPolicy.AVG));
  }
}
