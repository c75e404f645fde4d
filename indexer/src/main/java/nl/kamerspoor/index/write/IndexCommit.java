package nl.kamerspoor.index.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.LatestCommit;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.sources.StoredPaths;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/**
 * Makes an update hold for good: a new segment of the ledger, and Lucene's commit with the stamp
 * that names it. Whatever stops the program, both hold or neither does.
 */
record IndexCommit(
    StoredPaths paths, Directory directory, IndexWriter writer, ConcurrentMergeScheduler merges) {

  /**
   * An index of at most this many paragraphs is kept in one segment, which costs no time worth
   * counting and lets a search start sooner.
   */
  private static final int MAX_PARAGRAPHS_IN_ONE_SEGMENT = 5_000;

  /**
   * Writes and commits.
   *
   * @param entries what is known of all files now, by key
   * @param unseen what could not be looked at
   * @param stamp what the index says of itself, by the ledger that it will have
   * @param optimize whether it is to be one piece, however large
   * @return the ledger that holds from now on
   */
  Ledger write(
      Ledger before,
      Map<String, LedgerEntry> entries,
      List<Note> unseen,
      Function<Ledger, IndexStamp> stamp,
      boolean optimize)
      throws IOException {
    boolean committed = false;
    try {
      Ledger after = before.write(directory, entries, unseen);
      commit(stamp.apply(after), optimize);
      committed = true;
      Ledger.removeOthers(directory, after.names());
      return after;
    } finally {
      if (!committed) {
        removeUncommitted();
      }
    }
  }

  private void commit(IndexStamp stamp, boolean optimize) throws IOException {
    if (optimize || writer.getDocStats().maxDoc <= MAX_PARAGRAPHS_IN_ONE_SEGMENT) {
      writer.forceMerge(1);
    }
    // Lucene's close() would wait for merges and commit too, but says nothing when one has failed.
    writer.flush();
    merges.sync();
    writer.setLiveCommitData(stamp.toCommit(paths).entrySet());
    writer.commit();
  }

  /** A disk that is full is not to be filled up further by a list that no commit names. */
  private void removeUncommitted() {
    try {
      List<String> named = List.of();
      if (DirectoryReader.indexExists(directory)) {
        IndexStamp last = LatestCommit.of(directory, paths).stamp();
        named = last == null ? List.of() : last.ledger();
      }
      Ledger.removeOthers(directory, named);
    } catch (IOException e) {
      // It stays until the next update, and harms nothing.
    }
  }
}
