package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora that nobody thought of. */
class RandomCorpusTest {

  private static final List<String> WORDS =
      List.of("aap", "noot", "mies", "wim", "zus", "jet", "teun", "vuur", "gijs", "lam", "kees");

  @TempDir Path folder;

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 1 + random.nextInt(6); line++) {
      for (int word = 0; word < 1 + random.nextInt(12); word++) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void update(Path index, int threads, Path... sources) throws IndexException {
    new Indexer(PlainText::read, new DutchAnalyzer())
        .update(
            new IndexRequest(index, List.of(sources), List.of(), threads), ProgressListener.SILENT);
  }

  /**
   * Changes files at random, and after each step compares the index that was brought up to date
   * with what stands on the disk. Two folders hold papers of the same names, so many are there
   * twice; the newest counts, of equals the first by path.
   */
  @Test
  @Seeded
  void anIndexBroughtUpToDateHoldsWhatOneMadeAnewWould(Random random) throws Exception {
    int texts = 0;
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    List<Path> folders =
        List.of(
            Files.createDirectory(corpus.resolve("first")),
            Files.createDirectory(corpus.resolve("second")));
    Files.writeString(folders.getFirst().resolve("always.txt"), "Altijd.");
    Path index = folder.resolve("index");
    for (int step = 0; step < Rounds.of(30); step++) {
      for (int change = 0; change < 1 + random.nextInt(4); change++) {
        Path file = folders.get(random.nextInt(2)).resolve("p" + random.nextInt(8) + ".txt");
        if (random.nextInt(3) == 0) {
          Files.deleteIfExists(file);
        } else {
          Files.writeString(file, text(random) + "Tekst " + ++texts + ".");
          // Each time once, so that no change of equal length goes unseen.
          Files.setLastModifiedTime(
              file, FileTime.fromMillis((random.nextInt(100) * 1_000L + texts) * 4_000));
        }
      }
      update(index, 1 + random.nextInt(3), corpus);
      try (OpenIndex open = OpenIndex.open(index)) {
        assertEquals(onDisk(folders), IndexContent.of(open), "step " + step);
      }
    }
    assertEquals(List.of(), IndexCheck.of(index).damage());
  }

  private static Map<String, String> onDisk(List<Path> folders) throws IOException {
    Map<String, Path> newest = new TreeMap<>();
    for (Path each : folders) {
      try (var files = Files.list(each)) {
        for (Path file : files.toList()) {
          String id = file.getFileName().toString().replace(".txt", "");
          Path other = newest.get(id);
          if (other == null || modified(other).compareTo(modified(file)) < 0) {
            newest.put(id, file);
          }
        }
      }
    }
    Map<String, String> content = new TreeMap<>();
    for (Map.Entry<String, Path> paper : newest.entrySet()) {
      int number = 0;
      for (String line : Files.readAllLines(paper.getValue())) {
        content.put(paper.getKey() + "#" + ++number, line);
      }
    }
    return content;
  }

  private static FileTime modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file);
  }

  @Test
  @Seeded
  void anyNumberOfThreadsRanksTheSame(Random random) throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int paper = 0; paper < 100; paper++) {
      Files.writeString(corpus.resolve("p" + paper + ".txt"), text(random));
    }
    List<Path> indexes = new ArrayList<>();
    for (int threads : List.of(1, 2, 5)) {
      Path index = folder.resolve("index" + threads);
      update(index, threads, corpus);
      indexes.add(index);
    }
    for (int round = 0; round < Rounds.of(10); round++) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (int word = 0; word < 1 + random.nextInt(3); word++) {
        String exact = "=" + WORDS.get(random.nextInt(WORDS.size()));
        query.add(new TermQuery(new Term(IndexFields.TEXT, exact)), Occur.SHOULD);
      }
      List<String> expected = ranking(indexes.getFirst(), query.build());
      assertEquals(expected, ranking(indexes.get(1), query.build()));
      assertEquals(expected, ranking(indexes.get(2), query.build()));
    }
  }

  private static List<String> ranking(Path index, BooleanQuery query) throws Exception {
    List<String> ranking = new ArrayList<>();
    try (OpenIndex open = OpenIndex.open(index)) {
      for (ScoreDoc hit : open.searcher().search(query, 1000, IndexFields.BY_RELEVANCE).scoreDocs) {
        ranking.add(open.paragraph(hit.doc).id().toString());
      }
    }
    return ranking;
  }
}
