package nl.kamerspoor.search.plan;

import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.analysis.QueryWord;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;

/**
 * A place in a phrase.
 *
 * @param terms the terms of which one stands there; empty where it can hold more than one word
 * @param source where it can stand
 */
record PhraseSlot(List<String> terms, IntervalsSource source) {

  PhraseSlot {
    terms = List.copyOf(terms);
  }

  /** A place that one of these terms takes. */
  static PhraseSlot of(Stream<String> terms) {
    List<String> choice = terms.distinct().toList();
    return new PhraseSlot(choice, source(choice));
  }

  /** The places that words take as they were typed. */
  static List<PhraseSlot> of(List<QueryWord> words) {
    return words.stream()
        .flatMap(word -> word.positions().stream())
        .map(terms -> of(terms.stream()))
        .toList();
  }

  /** The places that words take, with their inflections where a word takes one place. */
  static List<PhraseSlot> inflected(List<QueryWord> words) {
    return words.stream()
        .flatMap(
            word ->
                word.positions().size() == 1
                    ? Stream.of(of(Stream.concat(word.exact().stream(), word.lemmas().stream())))
                    : word.positions().stream().map(terms -> of(terms.stream())))
        .toList();
  }

  /** Where places stand one after the other; at least one. */
  static IntervalsSource sequence(List<PhraseSlot> slots) {
    return slots.size() == 1
        ? slots.getFirst().source
        : Intervals.phrase(slots.stream().map(PhraseSlot::source).toArray(IntervalsSource[]::new));
  }

  /** Where any of these terms stands. */
  static IntervalsSource source(List<String> terms) {
    return any(terms.stream().map(term -> Intervals.term(new BytesRef(term))).toList());
  }

  static IntervalsSource any(List<IntervalsSource> sources) {
    return switch (sources.size()) {
      case 0 -> Intervals.noIntervals("nothing fits");
      case 1 -> sources.getFirst();
      default -> Intervals.or(sources.toArray(IntervalsSource[]::new));
    };
  }
}
