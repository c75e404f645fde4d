package nl.kamerspoor.index.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.index.sources.CorpusWalk;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.StoredPaths;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/** Whether an index still says what its files say. */
public sealed interface Freshness {

  /** The index agrees with its files. */
  record UpToDate() implements Freshness {}

  /** There is no index. */
  record Missing() implements Freshness {}

  /**
   * The index was made by different rules and must be rebuilt.
   *
   * @param difference for people: {@code analysis 1, here 2}
   */
  record OtherRules(String difference) implements Freshness {}

  /** Files were added, changed or removed since, and how many. */
  record FilesChanged(int added, int changed, int removed) implements Freshness {}

  /**
   * Files have other times than before and the same content, as after a copy that did not keep the
   * times: there is nothing to say, but until the new ones are known these files are read each
   * time.
   */
  record Touched() implements Freshness {}

  /**
   * Compares only sizes and times, so that a corpus of a few files costs a millisecond; a file
   * whose time is another, or too near to that of the indexing, is read.
   *
   * @param sources what the index is to be made of at least, besides what it remembers
   * @throws IndexException when the index cannot be read
   */
  static Freshness of(Path index, List<Path> sources) throws IndexException {
    return of(index, sources, LedgerComparison::of);
  }

  /**
   * How fresh the index is for the sources that it remembers; a source that is gone, or anything
   * else that can't be read, counts as unchanged.
   */
  static Freshness ofFiles(Path index) throws IndexException {
    return of(index, List.of(), LedgerComparison::ofFiles);
  }

  /** Compares a list of files with the disk. */
  @FunctionalInterface
  interface Comparing {
    LedgerComparison of(Ledger ledger, CorpusWalk walk, LedgerComparison.Depth depth);
  }

  private static Freshness of(Path index, List<Path> more, Comparing comparing)
      throws IndexException {
    IndexException.requireDirectory(index);
    if (!Files.isDirectory(index)) {
      return new Missing();
    }
    StoredPaths paths = StoredPaths.of(index);
    try (Directory directory = new NIOFSDirectory(index)) {
      IndexStamp stamp;
      Ledger ledger;
      do {
        LatestCommit commit = latest(paths, directory);
        stamp = commit.stamp();
        if (stamp == null) {
          throw IndexException.foreign(index);
        }
        if (!stamp.rules().areCurrent()) {
          return new OtherRules(stamp.rules().difference(IndexStamp.Rules.CURRENT));
        }
        ledger = commit.ledger(stamp);
      } while (ledger == null);
      CorpusWalk walk =
          CorpusWalk.of(
              Stream.concat(more.stream().map(paths::source), stamp.sources().stream())
                  .distinct()
                  .toList(),
              paths);
      return comparing.of(ledger, walk, LedgerComparison.Depth.TIMES).freshness();
    } catch (IndexNotFoundException e) {
      return new Missing();
    } catch (IOException e) {
      throw IndexException.reading(index, e);
    }
  }

  private static LatestCommit latest(StoredPaths paths, Directory directory)
      throws IndexException, IOException {
    try {
      return LatestCommit.of(directory, paths);
    } catch (NegativeArraySizeException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw IndexException.damaged(paths.index(), e);
    }
  }
}
