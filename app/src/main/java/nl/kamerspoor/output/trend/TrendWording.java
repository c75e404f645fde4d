package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kamerspoor.output.count.CountFootnote;
import nl.kamerspoor.output.count.CountWording;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.RateChange;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRequest;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;

/** The sentences about trends, and what their rates and terms are called. */
public final class TrendWording {

  /** A bucket without any text: not zero, for there is nothing to count in. */
  static final String NO_TEXT = "–";

  static final String NO_OCCURRENCE = "no occurrence";
  static final String NO_TEXT_NOTE = NO_TEXT + " no text from that time under these filters";
  static final String SEVERAL_ROWS = "A paper that falls into several rows counts in each.";
  static final String FEW =
      "few occurrences (under five expected in one of the two): chance alone may explain this";
  static final String LINKS = "The paragraphs behind each row: --links";
  static final String MERGED_WITHOUT = "%s; without them:";

  private TrendWording() {}

  /** {@code 3,526–6,225}. */
  public static String interval(Rate rate) {
    return NumberText.rate(rate.low()) + "–" + NumberText.rate(rate.high());
  }

  /** What stands for a term where several stand beside each other. */
  public static String letter(int term) {
    return String.valueOf((char) ('A' + term));
  }

  /** The terms, as they were typed. */
  public static String title(Trend trend) {
    return trend.terms().stream()
        .map(term -> term.request().query())
        .collect(Collectors.joining(", "));
  }

  /** What a picture or table was made of; each sentence may be longer than a line. */
  public static List<String> sources(Trend trend) {
    List<String> sentences = new ArrayList<>(CountFootnote.of(trend));
    TrendRow unknown = trend.terms().getFirst().unknown();
    if (unknown != null) {
      sentences.add(
          "Not shown: %s (%s)."
              .formatted(
                  NumberText.count(unknown.size().papers(), "paper"), unknown.bucket().label()));
    }
    return sentences;
  }

  /** {@code 12.3 per million words (95 % interval 9.1–16.6)}. */
  static String rate(String rate, Rate interval) {
    return "%s (95 %% interval %s)".formatted(rate, interval(interval));
  }

  static String rateOfAll(Rate rate) {
    return rate("%s per million words".formatted(NumberText.rate(rate.value())), rate);
  }

  /** How the occurrences lie over the papers. */
  static String dispersion(double dispersion) {
    return "dispersion over papers DP %s".formatted(NumberText.dispersion(dispersion));
  }

  static String dispersion(TrendRow total, double dispersion) {
    return "dispersion over the %s DP %s (0: even, 1: only in few)"
        .formatted(
            NumberText.count(total.size().papers(), "paper"), NumberText.dispersion(dispersion));
  }

  /** What a rate is. */
  static String method(TrendUnit unit, boolean isUnique) {
    return switch (unit) {
      case WORDS ->
          isUnique
              ? "Per million: occurrences per million words of all papers under the same filters,"
                  + " repeated text among them; 95 %: the interval of the rate (docs/measures.md)."
              : "Per million: occurrences per million words of all papers under the same filters;"
                  + " 95 %: the interval of the rate (docs/measures.md).";
      case PARAGRAPHS ->
          isUnique
              ? "Per 1,000: paragraphs with it per 1,000 paragraphs under the same filters,"
                  + " repeated text among them; 95 %: the interval of the rate (docs/measures.md)."
              : "Per 1,000: paragraphs with it per 1,000 paragraphs under the same filters;"
                  + " 95 %: the interval of the rate (docs/measures.md).";
      case PAPERS ->
          "%: papers with it in a hundred papers under the same filters; 95 %: the interval of the"
              + " rate (docs/measures.md).";
      case NONE -> "";
    };
  }

  /** How many occurrences stand in repeated text. */
  static String repeated(TrendRow total, boolean isUnique) {
    String repeated = NumberText.text(total.repeated());
    boolean isOne = total.repeated() == 1;
    if (isUnique) {
      return isOne
          ? "1 more stands in text that repeats an earlier paragraph; left out here"
          : "%s more stand in text that repeats an earlier paragraph; left out here"
              .formatted(repeated);
    }
    String all = NumberText.count(total.occurrences(), "occurrence");
    if (isOne) {
      return "1 of the %s stands in text that repeats an earlier paragraph (--unique leaves them out)"
          .formatted(all);
    }
    return total.repeated() == 0
        ? "0 of the %s stand in text that repeats an earlier paragraph".formatted(all)
        : "%s of the %s stand in text that repeats an earlier paragraph (--unique leaves them out)"
            .formatted(repeated, all);
  }

  /** {@code from 2.1 per million words in 2016 to 12.3 in 2017, 5.86 times as often; …}. */
  static String change(RateChange change) {
    boolean hasRatio = change.before().occurrences() != 0 && change.after().occurrences() != 0;
    String rates =
        "from %s per million words in %s to %s in %s"
            .formatted(
                NumberText.rate(change.before().perMillionWords()),
                change.before().bucket().label(),
                NumberText.rate(change.after().perMillionWords()),
                change.after().bucket().label());
    String times =
        hasRatio
            ? "%s, %s times as often".formatted(rates, NumberText.text(change.ratio()))
            : rates;
    String sure =
        "%s; log-likelihood %s, %s"
            .formatted(
                times,
                NumberText.rate(change.likelihood().ratio()),
                NumberText.probability(change.probability()));
    return change.among() > 1 ? "%s as the largest of %s".formatted(sure, change.among()) : sure;
  }

  /** {@code zorg 311, zorgen 244 and 3 others together 12 (--forms lists them)}. */
  static String moreForms(String listed, int others, long together) {
    return "%s and %s together %s (--forms lists them)"
        .formatted(listed, NumberText.count(others, "other"), NumberText.text(together));
  }

  static String linksHeading(boolean isUnique) {
    return isUnique
        ? "The paragraphs behind each row, and those that repeat them:"
        : "The paragraphs behind each row:";
  }

  /** Says how many names have papers, but no occurrence. */
  static String hidden(long names) {
    return "and %s with papers but no occurrence".formatted(NumberText.count(names, "other"));
  }

  /** How much falls into none of the names. */
  static String unknownName(TermTrend term, TrendRow unknown) {
    TrendRow total = term.total();
    return "%s: %s of the occurrences, %s of the words"
        .formatted(
            unknown.bucket().label(),
            share(unknown.occurrences(), total.occurrences()),
            share(unknown.size().words(), total.size().words()));
  }

  /** How many papers fall into no bucket of time. */
  static String unknownTime(TrendRow unknown, TrendRequest request) {
    String buckets = CountWording.buckets(request);
    long papers = unknown.size().papers();
    return papers == 1
        ? "1 paper falls into no %s and is counted apart: %s"
            .formatted(buckets, unknown.bucket().label())
        : "%s papers fall into no %s and are counted apart: %s"
            .formatted(NumberText.text(papers), buckets, unknown.bucket().label());
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }
}
