package nl.kamerspoor.trace.occurrence;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** Counts something by the kind of paragraph that it stands in. */
public final class KindTally {

  private final Map<ParagraphKind, Long> counts = new EnumMap<>(ParagraphKind.class);
  private @Nullable LeafReaderContext segment;
  private SortedDocValues kinds = DocValues.emptySorted();

  /**
   * Counts what stands in a paragraph.
   *
   * @param document its number in the segment
   */
  public void add(LeafReaderContext next, int document, long count) throws IOException {
    if (segment != next) {
      segment = next;
      kinds = DocValues.getSorted(next.reader(), IndexFields.PARAGRAPH_KIND);
    }
    if (kinds.advanceExact(document)) {
      ParagraphKind kind = ParagraphKind.of(kinds.lookupOrd(kinds.ordValue()).utf8ToString());
      counts.merge(kind, count, Long::sum);
    }
  }

  /** The kinds that have any, the one with most first. */
  public List<KindCount> counts() {
    return counts.entrySet().stream()
        .filter(kind -> kind.getValue() > 0)
        .map(kind -> new KindCount(kind.getKey(), kind.getValue()))
        .sorted(Comparator.comparingLong(KindCount::count).reversed())
        .toList();
  }
}
