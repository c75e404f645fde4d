package nl.kamerspoor.output.index;

import java.time.ZoneOffset;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.output.ProgramVersion;
import nl.kamerspoor.output.words.DateText;
import nl.kamerspoor.output.words.NumberText;

/** The sentences about an index: what it holds, what indexing did, whether it is whole. */
final class IndexWording {

  static final String WHOLE = "intact: every byte is as it was written";
  static final String UP_TO_DATE = "up to date: its files have not changed";
  private static final long KIBIBYTE = 1024;

  private IndexWording() {}

  /** {@code 5 papers, 310 paragraphs, 16,098 words, from 9 February 2016 to 15 October 2021}. */
  static String summary(IndexStatistics statistics) {
    String papers = NumberText.count(statistics.total().papers(), "paper");
    String paragraphs = NumberText.count(statistics.total().paragraphs(), "paragraph");
    String words = NumberText.count(statistics.total().words(), "word");
    String counts =
        statistics.persons() == 0
            ? "%s, %s, %s".formatted(papers, paragraphs, words)
            : "%s, %s, %s, %s"
                .formatted(
                    papers, paragraphs, words, NumberText.count(statistics.persons(), "person"));
    return statistics.oldest() == null || statistics.newest() == null
        ? counts
        : "%s, from %s to %s"
            .formatted(
                counts, DateText.text(statistics.oldest()), DateText.text(statistics.newest()));
  }

  /** What a search was in; the day is the index's, so that the same search says the same. */
  static String searched(IndexStamp stamp, IndexStatistics statistics) {
    return "Searched: %s; Kamerspoor %s, index of %s."
        .formatted(
            summary(statistics),
            ProgramVersion.version(),
            DateText.text(stamp.updated().atZone(ZoneOffset.UTC).toLocalDate()));
  }

  static String remade(String why) {
    return "Rebuilt, because the rules have changed: %s.".formatted(why);
  }

  /** {@code Files: 3 added, 1 changed.}. */
  static String files(String counts) {
    return counts.isEmpty() ? "Files: none." : "Files: %s.".formatted(counts);
  }

  /** {@code .kamerspoor holds 5 papers, 310 paragraphs, 16,098 words.}. */
  static String holds(String index, IndexReport report) {
    return "%s holds %s, %s, %s."
        .formatted(
            index,
            NumberText.count(report.papers(), "paper"),
            NumberText.count(report.paragraphs(), "paragraph"),
            NumberText.count(report.words(), "word"));
  }

  /** {@code .kamerspoor: 1,234 KiB in 2 segments}. */
  static String size(String index, IndexCheck check) {
    return "%s: %s KiB in %s"
        .formatted(
            index,
            NumberText.text(check.bytes() / KIBIBYTE),
            NumberText.count(check.pieces(), "segment"));
  }

  static String rules(IndexStamp.Rules rules) {
    return "made by schema %s, reading %s, analysis %s, Lucene %s"
        .formatted(rules.schema(), rules.reading(), rules.analysis(), rules.lucene());
  }

  static String changed(IndexStamp stamp) {
    return "last changed %s, fingerprint %s".formatted(stamp.updated(), stamp.fingerprint());
  }
}
