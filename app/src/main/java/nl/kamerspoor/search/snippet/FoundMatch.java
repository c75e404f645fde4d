package nl.kamerspoor.search.snippet;

import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.MatchKind;

/**
 * A match in a paragraph, and which part of the query it is one of.
 *
 * @param start the first character, in UTF-16 units of the paragraph's text
 * @param end one past the last character
 * @param kind why it matches
 * @param word the number of the word or phrase in the query, from 0
 * @param together the number of the match that it is a part of with others; 0 where it is whole
 */
public record FoundMatch(int start, int end, MatchKind kind, int word, int together) {

  FoundMatch(int start, int end, MatchKind kind, int word) {
    this(start, end, kind, word, 0);
  }

  public Match match() {
    return new Match(start, end, kind);
  }
}
