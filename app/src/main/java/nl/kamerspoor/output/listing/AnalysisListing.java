package nl.kamerspoor.output.listing;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.analysis.WordExplanation;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;

/** Lists what becomes of words: a row a word. */
public final class AnalysisListing {

  private static final String AND = " + ";

  private AnalysisListing() {}

  /** Words of a text with the terms that they give to the index. */
  public static Listing<WordExplanation> ofText(List<WordExplanation> words) {
    return new Listing<>(
        "word",
        List.of(
            Column.count("position", WordExplanation::position),
            Column.text("written", WordExplanation::written),
            Column.text("exact", word -> terms(word, TermKind.EXACT)),
            Column.text("lemma", word -> terms(word, TermKind.LEMMA)),
            Column.text("derivation", word -> terms(word, TermKind.DERIVATION)),
            Column.text("parts", word -> terms(word, TermKind.PART)),
            Column.text("why", WordExplanation::why)),
        words);
  }

  /** Words of a query with the terms of the index that they can match. */
  public static Listing<QueryWord> ofQuery(List<QueryWord> words) {
    return new Listing<>(
        "query_word",
        List.of(
            Column.text("typed", QueryWord::typed),
            Column.text("exact", word -> joined(word.exact())),
            Column.text("lemma", word -> joined(word.lemmas())),
            Column.text("derivation", word -> joined(word.derivations())),
            Column.text("part", word -> joined(word.parts())),
            Column.text("stop_word", word -> word.stopWord() ? "yes" : ""),
            Column.text("all_of", AnalysisListing::components)),
        words);
  }

  private static String components(QueryWord word) {
    return word.components().stream().map(AnalysisListing::joined).collect(Collectors.joining(AND));
  }

  private static String terms(WordExplanation word, TermKind kind) {
    return joined(
        word.terms().stream()
            .filter(term -> term.kind() == kind)
            .map(term -> term.text())
            .distinct()
            .toList());
  }

  /** The terms without the prefixes that tell their kinds apart in the index. */
  private static String joined(List<String> terms) {
    return terms.stream()
        .map(term -> term.substring(TermKind.of(term).prefix().length()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
