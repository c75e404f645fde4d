package nl.kamerspoor.output;

import java.util.List;
import nl.kamerspoor.index.IndexStatistics;
import nl.kamerspoor.index.Stamp;

/**
 * How the answers to a list were made: enough to make them again. Nothing in it is of the moment,
 * so that the same run leaves the same bytes.
 *
 * @param program the program and its version
 * @param java the Java that it ran on
 * @param list the list's name, as typed
 * @param listHash SHA-256 of the list's bytes, in hexadecimal
 * @param inputFormat the form in which the list was read
 * @param options as typed, one a text
 * @param index where the index is
 * @param stamp by which rules the index was made, of what, and when
 * @param statistics what the index covers
 */
public record Provenance(
    String program,
    String java,
    String list,
    String listHash,
    String inputFormat,
    List<String> options,
    String index,
    Stamp stamp,
    IndexStatistics statistics) {

  public Provenance {
    options = List.copyOf(options);
  }
}
