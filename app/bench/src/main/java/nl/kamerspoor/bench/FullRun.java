package nl.kamerspoor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.kamerspoor.bench.corpus.BenchCorpus;
import nl.kamerspoor.bench.corpus.CorpusGenerator;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * All contenders and jobs, and a page about them.
 *
 * @param home the folder of the project
 * @param data the folder of the optional test data
 * @param drawn how many paragraphs to draw instead of taking the law; null for the law where it is
 * @param quick a tenth of the text and one round, to see whether everything works
 */
public record FullRun(Path home, Path data, @Nullable Integer drawn, boolean quick) {

  static final int LAW_PARAGRAPHS = 482_816;
  private static final int TENTH = 10;
  private static final int ROUNDS = 3;
  private static final long SEED = 20_171_001;
  private static final String BEGIN = "<!-- figures: written by kamerspoor bench -->\n";
  private static final String END = "<!-- end of figures -->\n";

  /** The options that each measured worker is started with: those Java has for long work. */
  public static List<String> options(Path home) {
    return List.of(
        "--enable-native-access=ALL-UNNAMED",
        "-XX:-UsePerfData",
        "-XX:+UseParallelGC",
        "-Xmx1g",
        "-Djava.util.logging.config.file=" + home.resolve("app/logging.properties"));
  }

  /** How workers are started; their files stand in a folder that is not kept in the repository. */
  static Processes processes(Path home) throws IOException {
    return new Processes(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        options(home),
        Objects.requireNonNull(System.getProperty("java.class.path")),
        Files.createDirectories(home.resolve("target/bench")));
  }

  /** Measures, and gives the page's part with figures. */
  String run(Consumer<String> progress) throws IOException, InterruptedException {
    Processes processes = processes(home);
    progress.accept("preparing the text");
    Path prepared = processes.folder().resolve("corpus");
    Folders.delete(prepared);
    Files.createDirectories(prepared);
    BenchCorpus corpus = corpus(prepared, most());
    Benchmark benchmark =
        new Benchmark(processes, corpus, home.resolve("kamerspoor"), quick ? 1 : ROUNDS, progress);
    long began = System.nanoTime();
    Measurements figures = benchmark.run();
    long minutes = Math.round((System.nanoTime() - began) / 60e9);
    return heading(processes, corpus, minutes)
        + "\n"
        + MeasurementsTable.targets(PerformanceTarget.of(figures))
        + "\n"
        + MeasurementsTable.jobs(figures);
  }

  /** How many paragraphs at the most: all, or a tenth of what there is or is to be drawn. */
  private int most() {
    int all = drawn == null ? LAW_PARAGRAPHS : drawn;
    return quick ? Math.max(1, all / TENTH) : Integer.MAX_VALUE;
  }

  /** Puts figures into the page in the place of those before; gives the page's path. */
  Path write(String figures) throws IOException {
    Path page = home.resolve("docs/performance.md");
    String text = Files.readString(page, StandardCharsets.UTF_8);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + ": the lines around the figures are gone; put them back");
    }
    Files.writeString(
        page,
        text.substring(0, begin + BEGIN.length()) + "\n" + figures + "\n" + text.substring(end),
        StandardCharsets.UTF_8);
    return page;
  }

  /**
   * Prepares the text in an empty folder.
   *
   * @param most how many paragraphs at the most
   */
  public BenchCorpus corpus(Path folder, int most) throws IOException, InterruptedException {
    Path law = data.resolve(BenchCorpus.LAW);
    if (drawn == null && Files.isRegularFile(law)) {
      return BenchCorpus.prepare(BenchCorpus.Source.of("Dutch law", law, most), folder);
    }
    CorpusGenerator generator = new CorpusGenerator(home.resolve("corpus"), SEED);
    int size = Math.min(most, drawn == null ? LAW_PARAGRAPHS : drawn);
    return BenchCorpus.prepare(
        BenchCorpus.Source.of("Text drawn from the five papers, seed " + SEED, generator, size),
        folder);
  }

  private String heading(Processes processes, BenchCorpus corpus, long minutes)
      throws InterruptedException {
    String commit = processes.version("git", "-C", home.toString(), "rev-parse", "--short", "HEAD");
    String sqlite = processes.version("sqlite3", "--version");
    String ripgrep = processes.version("rg", "--version");
    return """
    `./kamerspoor bench%s`, %s, commit %s; %d minutes.

    - Text: %s, %,d paragraphs, %.0f MB.
    - Machine: %s.
    - Lucene %s; sqlite3 %s; %s.
    - Each figure is the median, with the least and the most, over %s; jobs on 2 and 4 threads, filters and queries of other lengths run in the first only. Each ratio is the median of those within the rounds.
    """
        .formatted(
            quick ? " --quick" : "",
            LocalDate.now(ZoneOffset.UTC),
            commit == null ? "unknown" : commit,
            minutes,
            corpus.name(),
            corpus.size(),
            corpus.megabytes(),
            Machine.kind(),
            Version.LATEST,
            sqlite == null ? "not installed, so left out" : sqlite.replaceFirst(" .*", ""),
            ripgrep == null ? "ripgrep not installed, so left out" : ripgrep,
            quick ? "one round" : ROUNDS + " rounds");
  }
}
