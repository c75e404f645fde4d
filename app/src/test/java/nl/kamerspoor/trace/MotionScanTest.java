package nl.kamerspoor.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.testing.OptionalData;
import nl.kamerspoor.testing.Seeded;
import nl.kamerspoor.trace.MotionScan.Motion;
import nl.kamerspoor.trace.MotionScan.Spot;
import nl.kamerspoor.trace.bucket.Buckets;
import nl.kamerspoor.trace.measure.BucketSizes;
import nl.kamerspoor.trace.measure.PaperCounts;
import nl.kamerspoor.trace.occurrence.FoundParagraph;
import nl.kamerspoor.trace.occurrence.Occurrences;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.junit.jupiter.api.Test;

/**
 * Counts in the running text of the motions agree with those of a second program that reads the XML
 * by itself: words, phrases, and what they are held against. What differs is explained one by one.
 */
final class MotionScanTest {

  private static final int WORDS = 60;
  private static final int PHRASES = 20;

  @Test
  void readsWordsAsItsRulesSay() {
    assertEquals(
        "[ct ctbeleid][beleid][is][zo'n][dd][1.5]",
        MotionScan.spots("«CT‑beleid» is zo’n d.d. € 1.5 – (!)").stream()
            .map(spot -> "[" + String.join(" ", spot.forms()) + "]")
            .reduce("", String::concat));
  }

  /** Motions whose running text is told from their names in another way, and why. */
  private static final Map<String, String> OTHER_TEXT =
      Map.of(
          "kst-21501-30-620",
          "its last line has no mark at its end, so the scan takes it for a name");

  /** 36 410 is one number to the index, two words to the scan. */
  private static final Pattern GROUPS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,3}(?: \\d{3})+(?!\\d)");

  /** A word that begins with one or two letters and a hyphen may be one word to the index. */
  private static final Pattern SHORT_BEGINNING =
      Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}{1,2}(?:-[\\p{L}\\p{N}]+)+");

  @Test
  @Seeded(14)
  void countsAgree(Random random) throws Exception {
    Path archive = OptionalData.file(OptionalData.MOTIONS);
    Map<String, Motion> motions = new TreeMap<>();
    MotionScan.read(archive).forEach(motion -> motions.put(motion.id(), motion));
    Map<String, List<List<Spot>>> spots = new TreeMap<>();
    motions.forEach(
        (id, motion) ->
            spots.put(id, motion.paragraphs().stream().map(MotionScan::spots).toList()));
    try (OpenIndex index = MemoryIndex.of(ScannedPapers.of(archive).papers())) {
      sizesAgree(index, motions, spots);
      Map<String, Integer> reasons = new TreeMap<>();
      long both = 0;
      for (List<String> phrase : phrases(motions, spots, random)) {
        both += compare(index, phrase, motions, spots, reasons);
      }
      System.out.printf(
          "%d words and %d phrases in %d motions: %d occurrences found by both; by one only, in so"
              + " many motions: %s%n",
          WORDS, PHRASES, motions.size(), both, reasons);
      assertEquals(
          Map.of(
              "a short beginning is not a word: [de]",
              1,
              "half of a suspended compound counts for the whole: [dag]",
              2,
              "half of a suspended compound counts for the whole: [een]",
              1,
              "kst-21501-30-620: " + OTHER_TEXT.get("kst-21501-30-620"),
              4),
          reasons);
    }
  }

  /** Compares what is counted in: of each motion, and of each year. */
  private static void sizesAgree(
      OpenIndex index, Map<String, Motion> motions, Map<String, List<List<Spot>>> spots)
      throws Exception {
    PaperCounts counted =
        BucketSizes.of(index, Occurrences.of(index, request("de")).query().scope(), Buckets.whole())
            .papersOfAll();
    assertEquals(motions.size(), counted.papers());
    Map<Integer, long[]> years = new TreeMap<>();
    Map<String, Integer> reasons = new TreeMap<>();
    int same = 0;
    for (int i = 0; i < counted.papers(); i++) {
      String id = paper(index, counted.paper(i));
      Motion motion = Objects.requireNonNull(motions.get(id), id);
      long[] year = years.computeIfAbsent(motion.year(), _ -> new long[3]);
      year[0]++;
      year[1] += counted.paragraphs(i);
      year[2] += counted.words(i);
      if (OTHER_TEXT.containsKey(id)) {
        reasons.merge(Objects.requireNonNull(OTHER_TEXT.get(id)), 1, Integer::sum);
        continue;
      }
      List<List<Spot>> paragraphs = Objects.requireNonNull(spots.get(id));
      assertEquals(paragraphs.size(), counted.paragraphs(i), id);
      long more = paragraphs.stream().mapToInt(List::size).sum() - counted.words(i);
      String text = String.join("\n", motion.paragraphs());
      long groups = GROUPS.matcher(text).results().mapToLong(one -> joints(one.group())).sum();
      long beginnings =
          SHORT_BEGINNING.matcher(text).results().mapToLong(one -> joints(one.group())).sum();
      assertTrue(
          groups <= more && more <= groups + beginnings, id + ": " + more + " more words: " + text);
      same += more == 0 ? 1 : 0;
      reasons.merge("digits in groups are one number", (int) groups, Integer::sum);
      reasons.merge("a short beginning is not a word", (int) (more - groups), Integer::sum);
    }
    System.out.printf("%d motions have as many words; in others: %s%n", same, reasons);
    assertEquals(
        Map.of(
            "digits in groups are one number",
            128,
            "a short beginning is not a word",
            35,
            Objects.requireNonNull(OTHER_TEXT.get("kst-21501-30-620")),
            1),
        reasons);
    Trend trend = Trend.of(index, TrendRequest.of(List.of(request("de"))));
    List<TrendRow> rows = new ArrayList<>(trend.terms().getFirst().rows());
    TrendRow unknown = trend.terms().getFirst().unknown();
    if (unknown != null) {
      rows.addFirst(unknown);
    }
    assertEquals(
        years.entrySet().stream()
            .map(
                year ->
                    (year.getKey() == 0 ? "undated" : year.getKey())
                        + Arrays.toString(year.getValue()))
            .toList(),
        rows.stream()
            .map(
                row ->
                    row.bucket().label()
                        + Arrays.toString(
                            new long[] {
                              row.size().papers(), row.size().paragraphs(), row.size().words()
                            }))
            .toList());
    System.out.println(rows.stream().map(row -> row.bucket().label() + " " + row.size()).toList());
  }

  private static long joints(String run) {
    return run.chars().filter(c -> c == ' ' || c == '-').count();
  }

  private static String paper(OpenIndex index, int document) throws Exception {
    for (LeafReaderContext leaf : index.reader().leaves()) {
      if (document >= leaf.docBase && document < leaf.docBase + leaf.reader().maxDoc()) {
        SortedDocValues papers = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
        papers.advanceExact(document - leaf.docBase);
        return papers.lookupOrd(papers.ordValue()).utf8ToString();
      }
    }
    throw new AssertionError(document);
  }

  private static String paper(FoundParagraph paragraph) throws IOException {
    SortedDocValues papers = DocValues.getSorted(paragraph.segment().reader(), IndexFields.PAPER);
    papers.advanceExact(paragraph.document());
    return papers.lookupOrd(papers.ordValue()).utf8ToString();
  }

  private static CountRequest request(String query) {
    return CountRequest.of(query).withMatch(MatchLevel.EXACT);
  }

  /** Words, half of them from the vocabulary and half as often as they stand; then phrases. */
  private static List<List<String>> phrases(
      Map<String, Motion> motions, Map<String, List<List<Spot>>> spots, Random random) {
    List<String> vocabulary =
        new ArrayList<>(MotionScan.vocabulary(List.copyOf(motions.values())).keySet());
    List<List<Spot>> paragraphs = spots.values().stream().flatMap(List::stream).toList();
    List<List<String>> phrases = new ArrayList<>();
    while (phrases.size() < WORDS / 2) {
      addNew(phrases, List.of(vocabulary.get(random.nextInt(vocabulary.size()))));
    }
    while (phrases.size() < WORDS + PHRASES) {
      int length = phrases.size() < WORDS ? 1 : 2 + random.nextInt(3);
      List<Spot> paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
      if (paragraph.size() >= length) {
        int from = random.nextInt(paragraph.size() - length + 1);
        List<String> phrase =
            paragraph.subList(from, from + length).stream()
                .map(spot -> spot.forms().getFirst())
                .toList();
        if (phrase.stream().allMatch(form -> form.matches("[a-z]+"))) {
          addNew(phrases, phrase);
        }
      }
    }
    return phrases;
  }

  private static void addNew(List<List<String>> phrases, List<String> phrase) {
    if (!phrases.contains(phrase)) {
      phrases.add(phrase);
    }
  }

  private static long compare(
      OpenIndex index,
      List<String> phrase,
      Map<String, Motion> motions,
      Map<String, List<List<Spot>>> spots,
      Map<String, Integer> reasons)
      throws Exception {
    String query =
        phrase.size() == 1 ? "=" + phrase.getFirst() : "\"" + String.join(" ", phrase) + "\"";
    Map<String, Integer> found = new HashMap<>();
    Occurrences.of(index, request(query))
        .forEach(
            paragraph ->
                found.merge(paper(paragraph), paragraph.occurrences().size(), Integer::sum));
    long both = 0;
    for (Motion motion : motions.values()) {
      int scanned =
          Objects.requireNonNull(spots.get(motion.id())).stream()
              .mapToInt(places -> MotionScan.count(places, phrase))
              .sum();
      int indexed = found.getOrDefault(motion.id(), 0);
      both += Math.min(scanned, indexed);
      if (scanned != indexed) {
        reasons.merge(reason(phrase, motion, scanned - indexed), 1, Integer::sum);
      }
    }
    return both;
  }

  /** Why the two differ; fails where there is no reason. */
  private static String reason(List<String> phrase, Motion motion, int more) {
    String reason = OTHER_TEXT.get(motion.id());
    if (reason != null) {
      return motion.id() + ": " + reason;
    }
    String text = String.join("\n", motion.paragraphs()).toLowerCase(Locale.ROOT);
    long halves = 0;
    long beginnings = 0;
    for (String word : phrase) {
      halves += count(text, "(?<![\\p{L}-])" + word + "-(?![\\p{L}\\p{N}])|(?<= )-" + word + "\\b");
      beginnings += word.length() > 2 ? 0 : count(text, "(?<![\\p{L}-])" + word + "-\\p{L}");
    }
    if (more > 0 && more <= halves) {
      return "half of a suspended compound counts for the whole: " + phrase;
    }
    if (more > 0 && more <= beginnings) {
      return "a short beginning is not a word: " + phrase;
    }
    throw new AssertionError(phrase + " in " + motion.id() + ": the scan has " + more + " more");
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
