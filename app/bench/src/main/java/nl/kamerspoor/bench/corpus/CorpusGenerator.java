package nl.kamerspoor.bench.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Draws a corpus of any size from real papers: each word follows the one before it as often as it
 * does there, so that frequencies and neighbours are natural.
 *
 * <p>A few papers have few different words, and a large corpus many; so now and then two words are
 * joined to a new one, as Dutch does, and the vocabulary grows as that of real text does.
 */
public final class CorpusGenerator {

  private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int PARAGRAPHS_PER_PAPER = 80;
  private static final int MAX_PARAGRAPH_WORDS = 200;
  private static final int MIN_HALF_LETTERS = 5;

  /** One word in this many is a new compound, which gives about as many words as the law has. */
  private static final int WORDS_PER_NEW_COMPOUND = 60;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> following = new HashMap<>();
  private final List<Integer> lengths = new ArrayList<>();

  public CorpusGenerator(Path papers, long seed) throws IOException {
    this.random = new Random(seed);
    try (Stream<Path> files = Files.list(papers)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        learn(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    if (words.isEmpty()) {
      throw new IOException(papers + ": no .txt file to draw words from");
    }
  }

  private void learn(String text) {
    for (String block : BLANK_LINE.splitAsStream(text).toList()) {
      List<String> line = SPACE.splitAsStream(block.strip()).filter(w -> !w.isEmpty()).toList();
      if (line.isEmpty()) {
        continue;
      }
      lengths.add(Math.min(MAX_PARAGRAPH_WORDS, line.size()));
      words.addAll(line);
      for (int i = 0; i + 1 < line.size(); i++) {
        following.computeIfAbsent(line.get(i), _ -> new ArrayList<>()).add(line.get(i + 1));
      }
    }
  }

  /** Draws passages, in papers of about equal length. */
  void draw(int passages, PassageFile.Sink sink) throws IOException, InterruptedException {
    for (int i = 0; i < passages; i++) {
      int paper = i / PARAGRAPHS_PER_PAPER;
      sink.accept(
          new Passage(
              "drawn-" + paper + "#" + (i % PARAGRAPHS_PER_PAPER + 1),
              (1995 + paper % 30) + "-01-01",
              "Drawn paper " + paper,
              text(lengths.get(random.nextInt(lengths.size())))));
    }
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    String word = any(words);
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ")
          .append(random.nextInt(WORDS_PER_NEW_COMPOUND) == 0 ? compound() : word);
      word = any(following.getOrDefault(word, words));
    }
    return text.toString();
  }

  private String compound() {
    return half() + half();
  }

  private String half() {
    String word = any(words);
    while (word.length() < MIN_HALF_LETTERS || !word.chars().allMatch(Character::isLowerCase)) {
      word = any(words);
    }
    return word;
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
