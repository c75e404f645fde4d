package nl.kamerspoor.output.batch;

import java.util.List;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.IndexStatistics;
import org.jspecify.annotations.Nullable;

/**
 * How the answers to a query or a list were made: enough to make them again. Nothing in it is of
 * the moment, so that the same run leaves the same bytes.
 *
 * @param program the program and its version
 * @param java the Java that it ran on
 * @param list the list of queries; null where there was one query
 * @param options as typed, one a text
 * @param index where the index is
 * @param stamp by which rules the index was made, of what, and when
 * @param statistics what the index covers
 */
public record Provenance(
    String program,
    String java,
    @Nullable Listed list,
    List<String> options,
    String index,
    IndexStamp stamp,
    IndexStatistics statistics) {

  /**
   * A list of queries.
   *
   * @param name as typed
   * @param hash SHA-256 of its bytes, in hexadecimal
   * @param format the form in which it was read
   * @param charset in what it is written: {@code UTF-8}
   */
  public record Listed(String name, String hash, String format, String charset) {}

  public Provenance {
    options = List.copyOf(options);
  }
}
