package nl.kamerspoor.search.synonym;

import nl.kamerspoor.analysis.QueryAnalysis;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * Loads what every search or index run needs while the command line is still being read: Lucene's
 * codecs, the dictionary, the lists of other names. On two processors a search starts a tenth
 * sooner.
 */
public final class WarmUp {

  /** Any word of the dictionary that takes the whole way through the analysis. */
  private static final String WORD = "terrorismebestrijding";

  private WarmUp() {}

  /** Begins, and does not keep the program from ending. */
  public static void begin() {
    Thread.ofPlatform().daemon().name("preparation").start(() -> load(true));
  }

  /** Begins to load what a command needs that makes an index or brings one up to date. */
  public static void beginIndexing() {
    Thread.ofPlatform().daemon().name("preparation").start(() -> load(false));
  }

  private static void load(boolean search) {
    try {
      var _ = Codec.getDefault();
      var _ = QueryAnalysis.words(WORD);
      if (!search) {
        var _ = MMapDirectory.ADVISE_BY_CONTEXT; // makes Java link the calls for mapped files
        return;
      }
      // Java makes code for the hash of a record when it is first asked, and a query has such.
      var _ = new SynonymQuery.Builder(WORD).addTerm(new Term(WORD, WORD)).build().hashCode();
      var _ = Abbreviations.ofTheField();
      var _ = Thesaurus.ofTheField();
    } catch (OutOfMemoryError told) {
      // The search itself meets it too, and is the one to tell.
    }
  }
}
