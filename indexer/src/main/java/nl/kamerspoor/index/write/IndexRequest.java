package nl.kamerspoor.index.write;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be indexed.
 *
 * @param index the directory of the index; made where it does not exist
 * @param add files and directories to add to its sources; empty to bring those that it has up to
 *     date
 * @param remove sources to take out
 * @param threads how many threads read and analyse, from 1
 * @param optimize whether to put the index together to one piece at the end, which makes searching
 *     quicker and the next update dearer
 */
public record IndexRequest(
    Path index, List<Path> add, List<Path> remove, int threads, boolean optimize) {

  public IndexRequest {
    add = List.copyOf(add);
    remove = List.copyOf(remove);
    if (threads < 1) {
      throw new IllegalArgumentException("indexing needs a thread, not " + threads);
    }
  }

  /** Leaves the pieces of the index to Lucene's usual policy. */
  public IndexRequest(Path index, List<Path> add, List<Path> remove, int threads) {
    this(index, add, remove, threads, false);
  }

  /** Adds sources, on all cores. */
  public static IndexRequest of(Path index, Path... add) {
    return new IndexRequest(
        index, List.of(add), List.of(), Runtime.getRuntime().availableProcessors());
  }
}
