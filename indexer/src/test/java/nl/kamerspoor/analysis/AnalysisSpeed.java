package nl.kamerspoor.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tukaani.xz.XZInputStream;

/**
 * Measures words and terms a second on one thread, over the texts of the first paragraphs of a file
 * of JSON Lines, compressed by xz; the rounds after the first are warm. No test: a machine at work
 * tells nothing.
 */
final class AnalysisSpeed {
  private static final int PARAGRAPHS = 100_000;
  private static final int ROUNDS = 4;

  private AnalysisSpeed() {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new XZInputStream(Files.newInputStream(Path.of(arguments[0]))),
                StandardCharsets.UTF_8))) {
      lines = reader.lines().limit(PARAGRAPHS).map(AnalysisSpeed::text).toList();
    }
    try (DutchAnalyzer analyzer = new DutchAnalyzer()) {
      for (int round = 1; round <= ROUNDS; round++) {
        measure(analyzer, lines, round);
      }
    }
  }

  /** What stands after {@code "text":}, which comes last in a line. */
  private static String text(String line) {
    String name = "\"text\":";
    return line.substring(line.indexOf(name) + name.length());
  }

  private static void measure(DutchAnalyzer analyzer, List<String> lines, int round)
      throws IOException {
    var thread = ManagementFactory.getThreadMXBean();
    long started = thread.getCurrentThreadCpuTime();
    long words = 0;
    long terms = 0;
    for (String line : lines) {
      try (TokenStream stream = analyzer.tokenStream("text", line)) {
        PositionIncrementAttribute increment =
            stream.addAttribute(PositionIncrementAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          terms++;
          words += increment.getPositionIncrement() > 0 ? 1 : 0;
        }
        stream.end();
      }
    }
    double seconds = (thread.getCurrentThreadCpuTime() - started) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "round %d: %,d words, %.2f terms a word, %.2f million words a second of processor time%n",
        round,
        words,
        (double) terms / words,
        words / 1e6 / seconds);
  }
}
