package nl.kamerspoor.search;

import java.util.List;
import nl.kamerspoor.analysis.QueryWord;

/** The other names of a typed word: what an abbreviation stands for, what it was called before. */
interface OtherNames {

  /** The other names, as they are written; empty where there are none. */
  List<String> of(QueryWord word);
}
