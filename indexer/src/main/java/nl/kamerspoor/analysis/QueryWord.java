package nl.kamerspoor.analysis;

import java.util.List;

/**
 * A word as typed in a query, with the terms of the index that it can match. All terms are ready
 * for the index, prefix and all; the lists do not overlap.
 *
 * @param start the first character, in the text that was typed
 * @param end one past the last
 * @param typed the word as typed
 * @param exact terms of the form typed
 * @param lemmas terms of its other inflections; with {@code exact}, level "inflection"
 * @param derivations terms of words that derive from the same; with the above and {@code parts},
 *     level "family"
 * @param parts terms of compounds that have this word as a part
 * @param components if the word is a compound or hyphenated: for each of its parts, in order, the
 *     terms of that part as a word of its own or in another compound; the word also matches where
 *     all of them stand close together, never where one stands alone. Else empty
 * @param positions for quoted phrases: for each position that the word takes, one or more, the
 *     exact terms of which one must stand there
 * @param separable for forms of separable verbs: where such a verb may stand apart
 * @param stopWord whether a ranked query does better without it
 */
public record QueryWord(
    int start,
    int end,
    String typed,
    List<String> exact,
    List<String> lemmas,
    List<String> derivations,
    List<String> parts,
    List<List<String>> components,
    List<List<String>> positions,
    List<Separable> separable,
    boolean stopWord) {

  /** This word, left out of a ranked query wherever there are others. */
  public QueryWord asStopWord() {
    return new QueryWord(
        start,
        end,
        typed,
        exact,
        lemmas,
        derivations,
        parts,
        components,
        positions,
        separable,
        true);
  }

  /**
   * A separable verb apart: one of the verb's terms and, up to eight words later, the particle
   * (<i>trekt … in</i>), or the particle and then the verb (<i>in te trekken</i>).
   *
   * @param verb the terms of the verb without particle
   * @param particle the term of the particle
   * @param infinitive the exact term of the infinitive, for <i>in te trekken</i>
   */
  public record Separable(List<String> verb, String particle, String infinitive) {}
}
