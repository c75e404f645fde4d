package nl.kamerspoor.search.query;

/** Reads a word with its signs: {@code =terrorist}, {@code jihad*}, {@code jihadist~1}. */
final class WordReader {

  private WordReader() {}

  static QueryNode read(String query, Token token) throws QueryException {
    String text = token.text();
    int start = token.span().start();
    refuseForeign(query, token);
    boolean exact = text.startsWith("=");
    boolean wild = text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    int tilde = text.indexOf('~');
    boolean letters = text.chars().anyMatch(Character::isLetterOrDigit);
    if (wild && !letters) {
      throw new QueryException(
          query, start, "\"" + text + "\" alone matches every word", "add letters: jihad*");
    }
    if (!letters) {
      return new QueryNode.Word(token.span(), text);
    }
    if ((exact ? 1 : 0) + (wild ? 1 : 0) + (tilde >= 0 ? 1 : 0) > 1) {
      throw new QueryException(
          query, start, "=, ~ and the wildcards * and ? don't go together", "use one of them");
    }
    if (exact) {
      return new QueryNode.Exact(token.span(), text.substring(1));
    }
    if (wild) {
      return new QueryNode.Wildcard(token.span(), text);
    }
    if (tilde >= 0) {
      return fuzzy(query, token, tilde);
    }
    return new QueryNode.Word(token.span(), text);
  }

  /** The signs of other engines would be passed over, and the query mean something else. */
  private static void refuseForeign(String query, Token token) throws QueryException {
    String text = token.text();
    int start = token.span().start();
    for (String sign : new String[] {"&&", "||"}) {
      if (text.contains(sign)) {
        throw new QueryException(
            query,
            start + text.indexOf(sign),
            sign + " means nothing here",
            "write " + (sign.equals("&&") ? "AND" : "OR"));
      }
    }
    if (text.startsWith("!") && text.chars().anyMatch(Character::isLetter)) {
      throw new QueryException(
          query,
          start,
          "! means nothing here",
          "leave it out, or write NOT for what is not wanted");
    }
    if (text.indexOf('^') > 0 && text.matches(".*\\p{L}\\^[0-9.]+")) {
      throw new QueryException(
          query, start + text.lastIndexOf('^'), "a word can't have a weight here", "leave it out");
    }
  }

  private static QueryNode fuzzy(String query, Token token, int tilde) throws QueryException {
    String text = token.text();
    int edits =
        switch (text.substring(tilde + 1)) {
          case "", "1" -> 1;
          case "2" -> 2;
          default ->
              throw new QueryException(
                  query,
                  token.span().start() + tilde,
                  "after a word, ~ needs the number of letters that may differ: 1 or 2",
                  "for example jihadist~1; words near each other: \"netwerk coördinatoren\"~5");
        };
    if (tilde == 0) {
      throw new QueryException(
          query,
          token.span().start(),
          "~ comes after a word or a phrase",
          "for example jihadist~1");
    }
    return new QueryNode.Fuzzy(token.span(), text.substring(0, tilde), edits);
  }
}
