package nl.kamerspoor.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.count.CountingMethod.Fact;

/** Which index a number was counted in: with the same one it comes out the same. */
public final class IndexFacts {

  private IndexFacts() {}

  public static List<Fact> of(IndexStamp stamp) {
    return List.of(Fact.silent("index", inJson(stamp)));
  }

  /** The index for programs; docs/jsonl.md. */
  public static Map<String, Object> inJson(IndexStamp stamp) {
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put("schema", stamp.rules().schema());
    rules.put("reading", stamp.rules().reading());
    rules.put("analysis", stamp.rules().analysis());
    rules.put("lucene", stamp.rules().lucene());
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("fingerprint", stamp.fingerprint());
    index.put("updated", stamp.updated().toString());
    index.put("rules", rules);
    return index;
  }
}
