package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** The other names of a typed word: what an abbreviation stands for, what it was called before. */
final class OtherNames {

  private final IndexReader reader;

  OtherNames(IndexReader reader) {
    this.reader = reader;
  }

  /** The other names, as they are written; empty where there are none. */
  List<String> of(QueryWord word) throws IOException {
    List<String> names = new ArrayList<>(Abbreviations.ofTheField().of(word.typed()));
    @Nullable String defined = Definitions.of(reader, word.typed(), word.exact().getFirst());
    if (defined != null && names.stream().noneMatch(defined::equalsIgnoreCase)) {
      names.add(defined);
    }
    return names;
  }

  /** The abbreviation of a name typed in full, or null where there is none. */
  @Nullable String shortFormOf(String fullName) {
    return Abbreviations.ofTheField().shortFormOf(fullName);
  }
}
