package nl.kamerspoor.search.plan;

import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.request.SearchRequest.Expand;

/**
 * What a typed word or name is called besides.
 *
 * @param typed the word or words typed
 * @param also what else they are called
 * @param by what has to be asked for to have it
 * @param form how it is looked for
 */
public record Alias(String typed, String also, Expand by, Form form) {

  /** How an alias is looked for. */
  sealed interface Form {

    /** A name, as its words in order. */
    record Name(String name) implements Form {}

    /** One word, in all its forms. */
    record Word(QueryWord word) implements Form {}

    /** Other words for the parts of a compound, close together; the terms of each part. */
    record Parts(List<List<String>> parts) implements Form {}
  }
}
