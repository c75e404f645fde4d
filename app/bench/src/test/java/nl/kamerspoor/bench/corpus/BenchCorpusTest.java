package nl.kamerspoor.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamerspoor.testing.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text that contenders get where there is no law. */
class BenchCorpusTest {

  @TempDir Path folder;

  private BenchCorpus prepared(int paragraphs) throws Exception {
    return BenchCorpus.prepare(
        BenchCorpus.Source.of("drawn", new CorpusGenerator(Checkout.CORPUS, 7), paragraphs),
        Files.createDirectory(folder.resolve("corpus" + paragraphs)));
  }

  private static List<Passage> passages(Path file) throws Exception {
    List<Passage> passages = new ArrayList<>();
    PassageFile.read(file, passages::add);
    return passages;
  }

  @Test
  void theSameSeedDrawsTheSameText() throws Exception {
    List<Passage> one = new ArrayList<>();
    List<Passage> two = new ArrayList<>();
    new CorpusGenerator(Checkout.CORPUS, 7).draw(200, one::add);
    new CorpusGenerator(Checkout.CORPUS, 7).draw(200, two::add);
    assertEquals(one, two);
    assertEquals("drawn-2#40", one.getLast().id());
  }

  @Test
  void theVocabularyGrowsWithTheText() throws Exception {
    List<Passage> drawn = new ArrayList<>();
    new CorpusGenerator(Checkout.CORPUS, 7).draw(4_000, drawn::add);
    int early = words(drawn.subList(0, 2_000));
    int all = words(drawn);
    assertTrue(all > 1.2 * early && all < 2 * early, early + " words, then " + all);
  }

  private static int words(List<Passage> passages) {
    Set<String> words = new HashSet<>();
    passages.forEach(passage -> words.addAll(List.of(passage.text().split(" ", -1))));
    return words.size();
  }

  @Test
  void allFormsHoldTheSameText() throws Exception {
    BenchCorpus corpus = prepared(2_000);
    List<Passage> passages = passages(corpus.passages());
    assertEquals(2_000, passages.size());
    assertEquals(240, passages(corpus.tenth()).size(), "papers 0, 10 and 20 of 25, 80 each");
    try (Stream<Path> papers = Files.list(corpus.papers())) {
      List<Passage> each = new ArrayList<>();
      for (Path paper : papers.toList()) {
        each.addAll(passages(paper));
      }
      assertEquals(new HashSet<>(passages), new HashSet<>(each));
    }
    assertEquals(2_000, Files.readString(corpus.rows()).chars().filter(c -> c == 0x1e).count());
    for (int length : BenchCorpus.LENGTHS) {
      List<String> queries = Files.readAllLines(corpus.queriesOf(length));
      assertEquals(200, queries.size());
      assertTrue(queries.stream().allMatch(query -> query.split(" ", -1).length == length));
    }
  }
}
