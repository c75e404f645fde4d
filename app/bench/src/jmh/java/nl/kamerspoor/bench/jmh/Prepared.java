package nl.kamerspoor.bench.jmh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import nl.kamerspoor.bench.Folders;
import nl.kamerspoor.bench.FullRun;
import nl.kamerspoor.bench.corpus.BenchCorpus;
import nl.kamerspoor.bench.job.BareLucene;
import nl.kamerspoor.index.Indexer;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;

/**
 * The text, indexes and queries that are measured. They are made before anything is, so that no
 * measured process has done anything else, and kept until the program that makes them changes.
 *
 * @param folder where they are
 */
record Prepared(Path folder) {

  /** Tells the processes that measure where this is. */
  static final String PROPERTY = "kamerspoor.prepared";

  private static final Path MOTIONS = Path.of("kst-motions.tar.xz");
  private static final Path KNOWN_ITEMS = Path.of("known-items.tsv");

  /** What was prepared, for a process that measures. */
  static Prepared here() {
    return new Prepared(Path.of(Objects.requireNonNull(System.getProperty(PROPERTY))));
  }

  /**
   * Makes what is not there yet.
   *
   * @param home the folder of the project
   * @param data the folder of the optional test data
   */
  static Prepared of(Path home, Path data, Consumer<String> progress) throws Exception {
    boolean law = Files.isRegularFile(data.resolve(BenchCorpus.LAW));
    boolean motions =
        Files.isRegularFile(data.resolve(MOTIONS))
            && Files.isRegularFile(data.resolve(KNOWN_ITEMS));
    Path bench = Files.createDirectories(home.resolve("target/bench"));
    Path folder = bench.resolve(law ? "jmh-law" : "jmh-drawn");
    Path mark = folder.resolve("made-by");
    String program = program() + (motions ? ", with motions" : "");
    if (Files.exists(mark) && Files.readString(mark, StandardCharsets.UTF_8).equals(program)) {
      return new Prepared(folder);
    }
    progress.accept("preparing the text and its indexes in " + folder);
    Folders.delete(folder);
    Prepared prepared = new Prepared(folder);
    Files.createDirectories(prepared.corpus());
    new FullRun(home, data, null, false).corpus(prepared.corpus(), Integer.MAX_VALUE);
    int threads = Runtime.getRuntime().availableProcessors();
    BareLucene.build(prepared.passages(), prepared.bareIndex(), threads);
    index(prepared.passages(), prepared.index(), threads);
    if (motions) {
      index(data.resolve(MOTIONS), prepared.motions(), threads);
      Files.copy(data.resolve(KNOWN_ITEMS), prepared.knownItems());
    }
    Files.writeString(mark, program, StandardCharsets.UTF_8);
    return prepared;
  }

  private static void index(Path papers, Path index, int threads) throws Exception {
    new Indexer()
        .update(
            new IndexRequest(index, List.of(papers), List.of(), threads), ProgressListener.SILENT);
  }

  /** A fingerprint of all that reads, analyses or indexes, which changes with any of it. */
  private static String program() throws Exception {
    Path indexer =
        Path.of(Indexer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (!Files.isRegularFile(indexer)) {
      throw new IOException(indexer + ": no jar; measure by mvn verify -Pbench");
    }
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(indexer));
    return Long.toHexString(sum.getValue());
  }

  private Path corpus() {
    return folder.resolve("corpus");
  }

  /** All of the text. */
  Path passages() {
    return BenchCorpus.passagesIn(corpus());
  }

  /** Queries of so many words, drawn from the text. */
  List<String> queries(int words) throws IOException {
    return Files.readAllLines(BenchCorpus.queriesIn(corpus(), words), StandardCharsets.UTF_8);
  }

  /** Kamerspoor's index of the text. */
  Path index() {
    return folder.resolve("index-kamerspoor");
  }

  /** The index of the bare Lucene loop. */
  Path bareIndex() {
    return folder.resolve("index-lucene");
  }

  private Path motions() {
    return folder.resolve("index-motions");
  }

  private Path knownItems() {
    return folder.resolve(KNOWN_ITEMS);
  }

  /** What a list of queries is asked of: the official motions, or the text where they are not. */
  Path batchIndex() {
    return Files.exists(motions()) ? motions() : index();
  }

  /** That list, as {@code batch} reads it. */
  Path batchList() {
    return Files.exists(motions()) ? knownItems() : BenchCorpus.queriesIn(corpus(), 2);
  }

  /** The queries of that list. */
  List<String> batchQueries() throws IOException {
    List<String> lines = Files.readAllLines(batchList(), StandardCharsets.UTF_8);
    return Files.exists(motions())
        ? lines.stream().skip(1).map(line -> line.substring(0, line.indexOf('\t'))).toList()
        : lines;
  }
}
