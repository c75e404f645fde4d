package nl.kamerspoor.index.open;

import java.io.IOException;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.StoredPaths;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What the last commit of an index says of itself. Another program may replace it at any time, and
 * with it the list of files that it names.
 *
 * @param stamp null where Kamerspoor did not make it
 */
public record LatestCommit(Directory directory, long generation, @Nullable IndexStamp stamp) {

  public static LatestCommit of(Directory directory, StoredPaths paths) throws IOException {
    SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
    return new LatestCommit(
        directory, commit.getGeneration(), IndexStamp.fromCommit(commit.getUserData(), paths));
  }

  /**
   * The list of files that a stamp names, or null where it went with this commit, so that the one
   * after it is to be asked.
   */
  @Nullable Ledger ledger(IndexStamp of) throws IOException {
    try {
      return Ledger.read(directory, of.ledger());
    } catch (IOException e) {
      if (SegmentInfos.getLastCommitGeneration(directory) == generation) {
        throw e;
      }
      return null;
    }
  }
}
