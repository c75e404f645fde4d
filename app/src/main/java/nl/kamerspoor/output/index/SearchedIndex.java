package nl.kamerspoor.output.index;

import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.IndexStatistics;

/** The index that was searched, for a report. */
public record SearchedIndex(IndexStamp stamp, IndexStatistics statistics) {

  /**
   * {@code Searched: 5 papers, 310 paragraphs, from 9 February 2016 to 15 October 2021; Kamerspoor
   * 0.1.0, index of 1 December 2026.}
   */
  public String sentence() {
    return IndexWording.searched(stamp, statistics);
  }
}
