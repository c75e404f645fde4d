package nl.kamerspoor.search.request;

import java.util.List;

/**
 * Which word or filter left how much, and what does occur.
 *
 * @param without the same query with one word or filter left out, and how many paragraphs have all
 *     the rest
 * @param missing words that occur nowhere, and filters that nothing meets
 * @param spellings for a word that is rare or missing: spellings near it that do occur, commonest
 *     first
 * @param parts of a compound that is missing: its parts that do occur
 * @param values for a filter that nothing meets: filters near it that something does
 */
public record Advice(
    List<Without> without,
    List<String> missing,
    List<Spelling> spellings,
    List<Spelling> parts,
    List<Spelling> values) {
  public Advice {
    values = List.copyOf(values);
    parts = List.copyOf(parts);
    without = List.copyOf(without);
    missing = List.copyOf(missing);
    spellings = List.copyOf(spellings);
  }

  /** The query without one of its words or filters. */
  public record Without(String leftOut, long total) {}

  /** A word or filter that does occur, for a typed one. */
  public record Spelling(String typed, String occurs, long paragraphs) {}
}
