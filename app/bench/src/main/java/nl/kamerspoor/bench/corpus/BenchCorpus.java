package nl.kamerspoor.bench.corpus;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/**
 * The text that all contenders get, in the forms that they read, in one folder.
 *
 * @param name for people: what it is and how large
 * @param passages one paragraph a line
 * @param tenth every tenth paper of it
 * @param papers all of it again, as a folder with a file for each paper
 * @param rows as sqlite3's {@code .import} reads it in its mode "ascii"
 * @param megabytes of text
 */
public record BenchCorpus(
    String name,
    int size,
    double megabytes,
    Path passages,
    Path tenth,
    Path papers,
    Path rows,
    Map<Integer, Path> queries) {

  /** A file of queries with so many words each, one of {@link #LENGTHS}. */
  public Path queriesOf(int words) {
    return Objects.requireNonNull(queries.get(words));
  }

  /** The law in force, where the optional test data are. */
  public static final String LAW = "law-paragraphs.jsonl.xz";

  private static final int QUERIES = 200;
  private static final int TENTH = 10;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int MIN_WORD_LENGTH = 4;

  /** Words of a query, by how many are drawn for each kind of measurement. */
  static final List<Integer> LENGTHS = List.of(1, 2, 5);

  /** Prepares the corpus in a folder. */
  public static BenchCorpus prepare(Source source, Path folder)
      throws IOException, InterruptedException {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    Path passages = passagesIn(folder);
    Path tenth = folder.resolve("tenth.jsonl");
    Path rows = folder.resolve("rows.ascii");
    PassageCollector preparation = new PassageCollector(papers);
    try (PassageFile.Output all = new PassageFile.Output(passages);
        PassageFile.Output few = new PassageFile.Output(tenth);
        Writer table = Files.newBufferedWriter(rows, StandardCharsets.UTF_8)) {
      source.read(
          passage -> {
            all.add(passage);
            table.write(
                "%s\u001f%d\u001f%s\u001e"
                    .formatted(passage.id(), FilteredYears.of(passage.date()), passage.text()));
            if (preparation.take(passage)) {
              few.add(passage);
            }
          });
      preparation.writePaper();
    }
    return new BenchCorpus(
        source.name(),
        preparation.size,
        preparation.bytes / 1e6,
        passages,
        tenth,
        papers,
        rows,
        preparation.writeQueries(folder));
  }

  /** Where {@link #passages} are in the folder of a prepared corpus. */
  public static Path passagesIn(Path folder) {
    return folder.resolve("passages.jsonl");
  }

  /** Where the queries of so many words lie. */
  public static Path queriesIn(Path folder, int words) {
    return folder.resolve("queries-" + words + ".txt");
  }

  /** Where the text comes from. */
  public interface Source {
    String name();

    void read(PassageFile.Sink sink) throws IOException, InterruptedException;

    /** The first passages of a file. */
    static Source of(String name, Path file, int most) {
      return new Source() {
        private int taken;

        @Override
        public String name() {
          return name;
        }

        @Override
        public void read(PassageFile.Sink sink) throws IOException, InterruptedException {
          PassageFile.read(
              file,
              passage -> {
                if (taken++ < most) {
                  sink.accept(passage);
                }
              });
        }
      };
    }

    /** So many drawn passages. */
    static Source of(String name, CorpusGenerator generator, int size) {
      return new Source() {
        @Override
        public String name() {
          return name;
        }

        @Override
        public void read(PassageFile.Sink sink) throws IOException, InterruptedException {
          generator.draw(size, sink);
        }
      };
    }
  }

  /** Collects what goes through, a paper at a time. */
  private static final class PassageCollector {

    private final Path papers;
    private final List<Passage> paper = new ArrayList<>();
    private final List<List<String>> samples = new ArrayList<>();
    private final Random random = new Random(1);
    private int paperCount;
    private int size;
    private long bytes;

    PassageCollector(Path papers) {
      this.papers = papers;
    }

    /** Takes a passage; whether it belongs to the tenth. */
    boolean take(Passage passage) throws IOException {
      size++;
      bytes += passage.text().getBytes(StandardCharsets.UTF_8).length;
      if (!paper.isEmpty() && !paper.getFirst().paper().equals(passage.paper())) {
        writePaper();
        paperCount++;
      }
      paper.add(passage);
      sample(passage.text());
      return paperCount % TENTH == 0;
    }

    /** Keeps a random few of all passages, each as likely as the others. */
    private void sample(String text) {
      int place = samples.size() < 20 * QUERIES ? samples.size() : random.nextInt(size);
      if (place >= 20 * QUERIES) {
        return;
      }
      List<String> words =
          NO_LETTERS
              .splitAsStream(text)
              .map(word -> word.toLowerCase(Locale.ROOT))
              .filter(word -> word.length() >= MIN_WORD_LENGTH)
              .filter(word -> !DutchAnalyzer.getDefaultStopSet().contains(word))
              .toList();
      if (place == samples.size()) {
        samples.add(words);
      } else {
        samples.set(place, words);
      }
    }

    void writePaper() throws IOException {
      if (!paper.isEmpty()) {
        Path file = papers.resolve(paper.getFirst().paper() + ".jsonl");
        try (PassageFile.Output one = new PassageFile.Output(file)) {
          for (Passage passage : paper) {
            one.add(passage);
          }
        }
      }
      paper.clear();
    }

    /** Queries of words that stand side by side in the text, but for stop words. */
    Map<Integer, Path> writeQueries(Path folder) throws IOException {
      Map<Integer, Path> files = new LinkedHashMap<>();
      for (int length : LENGTHS) {
        List<String> queries = new ArrayList<>();
        for (List<String> words : samples) {
          if (queries.size() < QUERIES && words.stream().distinct().count() >= length) {
            int first = random.nextInt(words.size() - length + 1);
            List<String> query = words.subList(first, first + length);
            if (query.stream().distinct().count() == length) {
              queries.add(String.join(" ", query));
            }
          }
        }
        Path file = queriesIn(folder, length);
        Files.write(file, queries, StandardCharsets.UTF_8);
        files.put(length, file);
      }
      return files;
    }
  }
}
