package nl.kamerspoor.index.open;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.sources.StoredPaths;
import nl.kamerspoor.read.PaperReader;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * By which rules an index was made, of what, and when. It stands in Lucene's commit, so it changes
 * together with what it speaks of or not at all.
 *
 * @param rules the rules
 * @param fingerprint SHA-256 over the names and contents of all files in it, in hexadecimal: two
 *     indexes with equal rules and fingerprints give equal answers
 * @param created when it was first made, or made anew by other rules
 * @param updated when its content last changed
 * @param sources the files and directories that it is made of, absolute, in order
 * @param ledger the files beside the index that list the files in it, the oldest first
 * @param files how many files that list has
 * @param leftOut how many files are not in it, or not with all their papers
 */
public record IndexStamp(
    Rules rules,
    String fingerprint,
    Instant created,
    Instant updated,
    List<Path> sources,
    List<String> ledger,
    int files,
    int leftOut) {

  /**
   * Begins the name of each source, followed by its number from 0; sources are kept as in {@link
   * StoredPaths}.
   */
  private static final String SOURCE = "source_";

  /**
   * What an index depends on besides the papers. When one of them differs from the program's, the
   * index has to be made anew.
   *
   * @param schema version of the fields
   * @param reading version of how files are read
   * @param analysis version of how words are analysed
   * @param lucene version of Lucene
   */
  public record Rules(String schema, String reading, String analysis, String lucene) {

    /** Counts up when {@link IndexFields} or the ledger changes what an index holds. */
    private static final String SCHEMA = "8";

    /** The rules of this program. */
    public static final Rules CURRENT =
        new Rules(SCHEMA, PaperReader.VERSION, DutchAnalyzer.VERSION, Version.LATEST.toString());

    /** Whether they are those of this program; sooner than the first call of a record's equals. */
    public boolean areCurrent() {
      return difference(CURRENT).isEmpty();
    }

    /** What differs between these rules and others, for people: {@code analysis 1, here 2}. */
    public String difference(Rules other) {
      List<String> differences = new ArrayList<>();
      add(differences, "schema", schema, other.schema);
      add(differences, "reading", reading, other.reading);
      add(differences, "analysis", analysis, other.analysis);
      add(differences, "Lucene", lucene, other.lucene);
      return String.join("; ", differences);
    }

    private static void add(List<String> differences, String what, String mine, String other) {
      if (!mine.equals(other)) {
        differences.add(what + " " + mine + ", here " + other);
      }
    }
  }

  public IndexStamp {
    sources = List.copyOf(sources);
    ledger = List.copyOf(ledger);
  }

  public Map<String, String> toCommit(StoredPaths paths) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("schema", rules.schema());
    data.put("reading", rules.reading());
    data.put("analysis", rules.analysis());
    data.put("lucene", rules.lucene());
    data.put("fingerprint", fingerprint);
    data.put("created", created.toString());
    data.put("updated", updated.toString());
    for (int i = 0; i < sources.size(); i++) { // apart, since a name may hold any letter
      data.put(SOURCE + i, paths.key(sources.get(i)));
    }
    data.put("ledger", String.join(" ", ledger));
    data.put("files", Integer.toString(files));
    data.put("left_out", Integer.toString(leftOut));
    return data;
  }

  /** The stamp in a commit, or null where there is none: not an index of this program. */
  public static @Nullable IndexStamp fromCommit(Map<String, String> data, StoredPaths paths) {
    if (!data.keySet().containsAll(List.of("schema", "ledger"))) {
      return null;
    }
    return new IndexStamp(
        new Rules(
            value(data, "schema"),
            value(data, "reading"),
            value(data, "analysis"),
            value(data, "lucene")),
        value(data, "fingerprint"),
        Instant.parse(value(data, "created")),
        Instant.parse(value(data, "updated")),
        sources(data, paths),
        List.of(value(data, "ledger").split(" ")),
        Integer.parseInt(data.getOrDefault("files", "0")),
        Integer.parseInt(data.getOrDefault("left_out", "0")));
  }

  private static List<Path> sources(Map<String, String> data, StoredPaths paths) {
    String lines = data.get("sources"); // as written up to schema 4, absolute
    if (lines != null) {
      return lines.lines().map(Path::of).toList();
    }
    List<Path> sources = new ArrayList<>();
    for (String key = data.get(SOURCE + 0); key != null; key = data.get(SOURCE + sources.size())) {
      sources.add(paths.path(key));
    }
    return sources;
  }

  private static String value(Map<String, String> data, String name) {
    return Objects.requireNonNull(data.get(name), name);
  }
}
