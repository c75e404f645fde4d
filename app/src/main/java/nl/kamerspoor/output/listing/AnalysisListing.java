package nl.kamerspoor.output.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.analysis.WordExplanation;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import org.jspecify.annotations.Nullable;

/** What becomes of words, as a listing: a row a word. */
public final class AnalysisListing {

  private static final String AND = " + ";

  private AnalysisListing() {}

  /** Words of a text with the terms that they give to the index. */
  public static Listing ofText(List<WordExplanation> words) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (WordExplanation word : words) {
      rows.add(
          Arrays.asList(
              word.position(),
              word.written(),
              terms(word, TermKind.EXACT),
              terms(word, TermKind.LEMMA),
              terms(word, TermKind.DERIVATION),
              terms(word, TermKind.PART),
              word.why()));
    }
    return new Listing(
        "word",
        columns("position", "written", "exact", "lemma", "derivation", "parts", "why"),
        rows);
  }

  /** Words of a query with the terms of the index that they can match. */
  public static Listing ofQuery(List<QueryWord> words) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (QueryWord word : words) {
      String components =
          word.components().stream().map(AnalysisListing::joined).collect(Collectors.joining(AND));
      rows.add(
          Arrays.asList(
              word.typed(),
              joined(word.exact()),
              joined(word.lemmas()),
              joined(word.derivations()),
              joined(word.parts()),
              word.stopWord() ? "yes" : "",
              components));
    }
    return new Listing(
        "query_word",
        columns("typed", "exact", "lemma", "derivation", "part", "stop_word", "all_of"),
        rows);
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

  private static List<Column> columns(String... names) {
    return Arrays.stream(names).map(Column::of).toList();
  }
}
