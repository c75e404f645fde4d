package nl.kamerspoor.index;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.index.fields.PaperDocuments;
import nl.kamerspoor.index.sources.CorpusFile;
import nl.kamerspoor.index.sources.CorpusWalk;
import nl.kamerspoor.index.sources.StoredPaths;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;
import nl.kamerspoor.read.PaperReader;
import nl.kamerspoor.read.input.PaperSink;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures how fast and how large a corpus is indexed, beside a bare Lucene loop over the same
 * paragraphs with its stock Dutch analyzer, in one run.
 *
 * <p>Arguments: a corpus (file or folder), and the number of threads. Prints one line a measure.
 */
public final class IndexingMeasure {

  private static final double MEGABYTE = 1e6;

  private final Path corpus;
  private final int threads;
  private final PrintStream out;
  private final LongAdder rejected = new LongAdder();

  private IndexingMeasure(Path corpus, int threads, PrintStream out) {
    this.corpus = corpus;
    this.threads = threads;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new IndexingMeasure(Path.of(arguments[0]), Integer.parseInt(arguments[1]), out).run();
  }

  private void run() throws Exception {
    Path folder = Files.createTempDirectory("indexing");
    LongAdder text = new LongAdder();
    Times reading = time(() -> read(paper -> text.add(bytes(paper))));
    say("read only", reading, text.sum(), 0);
    out.println(rejected + " parts of it could not be read");
    for (int round = 0; round < 2; round++) {
      Path stock = folder.resolve("stock" + round);
      Times bare = time(() -> indexBare(stock));
      say("bare Lucene, 1 thread", bare, text.sum(), size(stock));
      Path own = folder.resolve("own" + round);
      Times indexing =
          time(
              () ->
                  new Indexer()
                      .update(
                          new IndexRequest(own, List.of(corpus), List.of(), threads),
                          ProgressListener.SILENT));
      say("Kamerspoor, " + threads + " threads", indexing, text.sum(), size(own));
      Times again =
          time(
              () ->
                  new Indexer()
                      .update(
                          new IndexRequest(own, List.of(), List.of(), threads),
                          ProgressListener.SILENT));
      say("nothing changed", again, text.sum(), size(own));
      out.printf(
          Locale.ROOT,
          "ratio of processor time %.2f, of size %.2f%n",
          (double) indexing.processor.toMillis() / bare.processor.toMillis(),
          (double) size(own) / size(stock));
    }
  }

  private void say(String what, Times times, long text, long size) {
    out.printf(
        Locale.ROOT,
        "%-24s %7.1f s  %7.1f s of processor  %6.1f MB text  %6.1f MB index  %5.2f index/text%n",
        what,
        times.wall.toMillis() / 1e3,
        times.processor.toMillis() / 1e3,
        text / MEGABYTE,
        size / MEGABYTE,
        (double) size / text);
  }

  /** What is timed. */
  private interface Work {
    void run() throws Exception;
  }

  /**
   * The time on the wall, and that of all processors together, which other programs do not touch.
   */
  private record Times(Duration wall, Duration processor) {}

  private static Times time(Work work) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long wall = System.nanoTime();
    long processor = system.getProcessCpuTime();
    work.run();
    return new Times(
        Duration.ofNanos(System.nanoTime() - wall),
        Duration.ofNanos(system.getProcessCpuTime() - processor));
  }

  private void read(java.util.function.Consumer<Kamerstuk> papers) throws Exception {
    PaperReader reader = new PaperReader();
    for (CorpusFile file :
        CorpusWalk.of(List.of(corpus), StoredPaths.of(corpus.resolve("-"))).files().values()) {
      reader.read(
          file.path(),
          new PaperSink() {
            @Override
            public void accept(Kamerstuk paper) {
              papers.accept(paper);
            }

            @Override
            public void reject(String where, String problem) {
              rejected.increment();
            }
          });
    }
  }

  private static long bytes(Kamerstuk paper) {
    return PaperDocuments.searchable(paper).stream()
        .map(Paragraph::text)
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private void indexBare(Path index) throws Exception {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    IndexWriterConfig configuration = new IndexWriterConfig(new DutchAnalyzer());
    configuration.setRAMBufferSizeMB(128);
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, configuration)) {
      read(
          paper -> {
            for (Paragraph paragraph : PaperDocuments.searchable(paper)) {
              Document document = new Document();
              document.add(
                  new StringField(
                      "id", paper.id().paragraph(paragraph.number()).toString(), Field.Store.YES));
              document.add(new Field("text", paragraph.text(), type));
              try {
                writer.addDocument(document);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }
          });
    }
  }

  private static long size(Path index) throws IOException {
    try (var files = Files.list(index)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
