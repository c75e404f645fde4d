package nl.kamerspoor.lexicon;

import java.util.List;

/**
 * A part of a compound: {@code bestrijding} in {@code terrorismebestrijding}.
 *
 * @param start the first letter of the part, counted in the folded compound
 * @param end one past its last letter, linking letters left out
 * @param lemmas what the part is a form of; at least one
 * @param parts its own parts if it is a compound itself, else empty
 */
public record CompoundPart(int start, int end, List<String> lemmas, List<CompoundPart> parts) {
  public CompoundPart {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a part from " + start + " to " + end);
    }
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException("a part without lemmas");
    }
    lemmas = List.copyOf(lemmas);
    parts = List.copyOf(parts);
  }
}
