package nl.kamerspoor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.bench.Processes.Cost;
import nl.kamerspoor.bench.corpus.BenchCorpus;
import nl.kamerspoor.bench.job.PaperChanges;
import org.jspecify.annotations.Nullable;

/** Has the contenders make their indexes, and ours bring one up to date. */
final class IndexBuilds {

  static final String BUILD = "build, s";
  static final String BUILD_TENTH = "build a tenth of it, s";
  static final String BUILD_PAPERS = "build from a file for each paper, s";
  static final String PROCESSOR = "build, s of processor";
  static final String MEMORY = "build, peak MB";
  static final String SIZE = "index, MB for each MB of text";
  static final String UPDATE = "update 1 % of the papers, whole process, s";
  static final String UPDATE_AGAIN = "the same in a program that has run for a while, s";

  private static final int UPDATES = 12;

  private final Processes processes;
  private final BenchCorpus corpus;
  private final Path launcher;
  private final @Nullable Sqlite database;
  private final Measurements figures;
  private final int threads = Runtime.getRuntime().availableProcessors();

  /**
   * @param database null where there is no sqlite3
   * @param figures take what is measured
   */
  IndexBuilds(
      Processes processes,
      BenchCorpus corpus,
      Path launcher,
      @Nullable Sqlite database,
      Measurements figures) {
    this.processes = processes;
    this.corpus = corpus;
    this.launcher = launcher;
    this.database = database;
    this.figures = figures;
  }

  /** The whole text, and a tenth of it. */
  void build() throws IOException, InterruptedException {
    Map<String, Double> bare = bare(corpus.passages(), index("lucene"));
    figures.add(BUILD, Contender.BARE_LUCENE, Processes.value(bare, "wall"));
    figures.add(PROCESSOR, Contender.BARE_LUCENE, Processes.value(bare, "processor"));
    figures.add(MEMORY, Contender.BARE_LUCENE, Processes.value(bare, "peak_megabytes"));
    add(Contender.KAMERSPOOR, own(corpus.passages(), index("kamerspoor")));
    size(Contender.BARE_LUCENE, index("lucene"));
    size(Contender.KAMERSPOOR, index("kamerspoor"));
    if (database != null) {
      add(Contender.SQLITE, database.build(corpus.rows()));
      size(Contender.SQLITE, database.database());
    }
    Cost tenth = own(corpus.tenth(), index("kamerspoor-tenth"));
    figures.add(BUILD_TENTH, Contender.KAMERSPOOR, tenth.seconds());
    bare = bare(corpus.tenth(), index("lucene-tenth"));
    figures.add(BUILD_TENTH, Contender.BARE_LUCENE, Processes.value(bare, "wall"));
  }

  private Map<String, Double> bare(Path from, Path index) throws IOException, InterruptedException {
    Folders.delete(index);
    return processes.worker("build-lucene", from, index, threads);
  }

  /** As a user does it, from the start of the program to its end. */
  private Cost own(Path from, Path index) throws IOException, InterruptedException {
    Folders.delete(index);
    return index(from, index);
  }

  private Cost index(Path from, Path index) throws IOException, InterruptedException {
    return processes.run(
        List.of(launcher.toString(), "index", from.toString(), "--index", index.toString()),
        null,
        processes.folder().resolve("index.out"),
        0);
  }

  private void add(Contender contender, Cost cost) {
    figures.add(BUILD, contender, cost.seconds());
    figures.add(PROCESSOR, contender, cost.processorSeconds());
    figures.add(MEMORY, contender, cost.peakMegabytes());
  }

  private void size(Contender contender, Path index) throws IOException {
    figures.add(SIZE, contender, Folders.size(index) / 1e6 / corpus.megabytes());
  }

  /** One paper in a hundred has changed. */
  void update(int round) throws IOException, InterruptedException {
    Path index = index("papers");
    figures.add(BUILD_PAPERS, Contender.KAMERSPOOR, own(corpus.papers(), index).seconds());
    int first = round * (UPDATES + 1);
    PaperChanges.toOnePercent(corpus.papers(), first);
    figures.add(UPDATE, Contender.KAMERSPOOR, index(corpus.papers(), index).seconds());
    Map<String, Double> again =
        processes.worker("update-kamerspoor", corpus.papers(), index, first + 1, UPDATES);
    figures.add(UPDATE_AGAIN, Contender.KAMERSPOOR, Processes.value(again, "median"));
  }

  private Path index(String name) {
    return processes.folder().resolve("index-" + name);
  }
}
