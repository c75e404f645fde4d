package nl.kamerspoor.search.request;

import java.util.List;

/**
 * A typed word for which other names or words were searched too.
 *
 * @param typed as typed: {@code NCTV}
 * @param also what else it is called, at least one
 * @param paragraphs how many paragraphs have each of these, whatever the filters; empty where they
 *     were not counted
 */
public record Expansion(String typed, List<String> also, List<Integer> paragraphs) {
  public Expansion {
    also = List.copyOf(also);
    paragraphs = List.copyOf(paragraphs);
  }

  /** One whose paragraphs were not counted. */
  public Expansion(String typed, List<String> also) {
    this(typed, also, List.of());
  }
}
