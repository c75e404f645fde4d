package nl.kamerspoor.index.open;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** Keeps what was made of an open reader until the reader is closed. */
final class PerReader<T> {

  private final Map<IndexReader.CacheKey, T> made = new ConcurrentHashMap<>();
  private final Maker<T> maker;

  /** Makes something of a reader. */
  interface Maker<T> {
    T of(IndexReader reader) throws IOException;
  }

  PerReader(Maker<T> maker) {
    this.maker = maker;
  }

  /** What belongs to a reader; made at the first call. */
  T of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return maker.of(reader);
    }
    synchronized (helper) {
      T known = made.get(helper.getKey());
      if (known == null) {
        known = maker.of(reader);
        made.put(helper.getKey(), known);
        helper.addClosedListener(made::remove);
      }
      return known;
    }
  }
}
