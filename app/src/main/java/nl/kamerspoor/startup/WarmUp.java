package nl.kamerspoor.startup;

import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.search.synonym.Abbreviations;
import nl.kamerspoor.search.synonym.Thesaurus;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * Loads what every search or index run needs on a second thread while the command line is still
 * being read: Lucene's codecs, the dictionary, the lists of other names.
 */
public final class WarmUp {

  /** Any word of the dictionary that takes the whole way through the analysis. */
  private static final String WORD = "terrorismebestrijding";

  private WarmUp() {}

  /** Begins to load what a command needs, if it is one that gains by it; returns at once. */
  public static void begin(String... arguments) {
    switch (command(arguments)) {
      case "search", "zoek" -> onAnotherThread(WarmUp::loadForSearch);
      case "index", "indexeer" -> onAnotherThread(WarmUp::loadForIndex);
      default -> {
        // The others need less of it, or do enough for a start not to matter.
      }
    }
  }

  /** The first argument that is not an option. */
  private static String command(String... arguments) {
    for (String argument : arguments) {
      if (!argument.startsWith("-")) {
        return argument;
      }
    }
    return "";
  }

  /** On a thread that does not keep the program from ending. */
  private static void onAnotherThread(Runnable load) {
    Thread.ofPlatform()
        .daemon()
        .name("warm-up")
        .start(
            () -> {
              try {
                load.run();
              } catch (OutOfMemoryError told) {
                // The command itself meets it too, and is the one to tell.
              }
            });
  }

  private static void loadForSearch() {
    loadForAll();
    // Java makes code for the hash of a record when it is first asked, and a query has such.
    var _ = new SynonymQuery.Builder(WORD).addTerm(new Term(WORD, WORD)).build().hashCode();
    var _ = Abbreviations.ofTheField();
    var _ = Thesaurus.ofTheField();
  }

  private static void loadForIndex() {
    loadForAll();
    var _ = MMapDirectory.ADVISE_BY_CONTEXT; // makes Java link the calls for mapped files
  }

  private static void loadForAll() {
    var _ = Codec.getDefault();
    var _ = QueryAnalysis.words(WORD);
  }
}
