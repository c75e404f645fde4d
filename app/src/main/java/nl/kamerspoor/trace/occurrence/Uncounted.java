package nl.kamerspoor.trace.occurrence;

import java.util.List;

/**
 * What stands beside a count: what a reader may have expected in it and is not there.
 *
 * @param elsewhere how many occurrences stand in paragraphs that do not count, the kind with most
 *     first
 * @param offered other names and words for the term that occur
 */
public record Uncounted(List<KindCount> elsewhere, List<UncountedAlternative> offered) {

  public Uncounted {
    elsewhere = List.copyOf(elsewhere);
    offered = List.copyOf(offered);
  }
}
