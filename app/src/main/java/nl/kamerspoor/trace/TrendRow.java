package nl.kamerspoor.trace;

import java.util.List;
import nl.kamerspoor.trace.bucket.Bucket;
import nl.kamerspoor.trace.measure.Dispersion;
import nl.kamerspoor.trace.measure.Rate;
import nl.kamerspoor.trace.measure.TextSize;
import nl.kamerspoor.trace.occurrence.FormCount;
import org.jspecify.annotations.Nullable;

/**
 * What one bucket has of a term.
 *
 * @param papers that have an occurrence
 * @param paragraphs that have an occurrence
 * @param occurrences all, whatever their kind
 * @param derived how many of them are derivations of the word
 * @param compounds how many of them are parts of compounds, or their parts close together
 * @param repeated how many occurrences stand in text that repeats an earlier paragraph with the
 *     term; where each text is counted once, these are not among the occurrences
 * @param size how much text the bucket has under the same filters, with or without the term
 * @param scatter how it lies over the papers of the bucket
 * @param forms the word forms in it, the most frequent first
 */
public record TrendRow(
    Bucket bucket,
    long papers,
    long paragraphs,
    long occurrences,
    long derived,
    long compounds,
    long repeated,
    TextSize size,
    Dispersion scatter,
    List<FormCount> forms) {

  public TrendRow {
    forms = List.copyOf(forms);
  }

  /** Whether there is anything at all in the bucket to look for the term in. */
  public boolean hasPapers() {
    return size.papers() > 0;
  }

  /** Whether there are words to hold occurrences against. */
  boolean hasWords() {
    return size.words() > 0;
  }

  /** Occurrences per million words; 0 where there are no words. */
  public double perMillionWords() {
    return size.words() == 0 ? 0 : 1e6 * occurrences / size.words();
  }

  /** The rate per million words with its interval; null where this row has no words. */
  public @Nullable Rate inMillionWords() {
    return Rate.of(occurrences, size.words(), scatter.wordEffect(), 1e6);
  }

  /** Paragraphs with it in a thousand paragraphs; null where there are none. */
  public @Nullable Rate inThousandParagraphs() {
    return Rate.of(paragraphs, size.paragraphs(), scatter.paragraphEffect(), 1e3);
  }

  /** Papers with it in a hundred papers, which are what is drawn; null where there are none. */
  public @Nullable Rate inHundredPapers() {
    return Rate.of(papers, size.papers(), 1, 1e2);
  }
}
