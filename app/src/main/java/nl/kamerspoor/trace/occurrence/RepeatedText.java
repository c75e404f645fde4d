package nl.kamerspoor.trace.occurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.index.fields.TextSignature;
import org.apache.lucene.util.BytesRef;

/**
 * Tells which texts, taken one after the other, nearly repeat an earlier one, by their {@link
 * TextSignature}s.
 *
 * <p>A text is held against those before it that repeat none themselves, so that a chain of small
 * changes does not make two different texts the same. Those that may be like it are found by
 * stretches of four equal bytes: of two texts at the threshold at least one of the eight stretches
 * is equal, since six bytes at most differ.
 */
public final class RepeatedText {

  private static final int BAND_BYTES = 4;

  private final Map<BytesRef, Boolean> seen = new HashMap<>();
  private final Map<Long, List<BytesRef>> byStretch = new HashMap<>();

  /** Whether a text repeats one that was asked before. */
  public boolean repeats(BytesRef signature) {
    Boolean known = seen.get(signature);
    if (known != null) {
      return TextSignature.same(signature, signature);
    }
    boolean repeats = isLikeOne(signature);
    seen.put(signature, repeats);
    if (!repeats) {
      for (int i = 0; i < TextSignature.LENGTH_BYTES; i += BAND_BYTES) {
        byStretch.computeIfAbsent(stretch(signature, i), key -> new ArrayList<>(1)).add(signature);
      }
    }
    return repeats;
  }

  private boolean isLikeOne(BytesRef signature) {
    for (int i = 0; i < TextSignature.LENGTH_BYTES; i += BAND_BYTES) {
      for (BytesRef other : byStretch.getOrDefault(stretch(signature, i), List.of())) {
        if (TextSignature.same(signature, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static long stretch(BytesRef signature, int from) {
    long key = from;
    for (int i = 0; i < BAND_BYTES; i++) {
      key = key << Byte.SIZE | (signature.bytes[signature.offset + from + i] & 0xFF);
    }
    return key;
  }
}
