package nl.kamerspoor.output.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.Snippet;

/**
 * The passages of a hit as one text: an ellipsis where text of the paragraph is left out.
 *
 * @param matches within that text, in order
 */
public record JoinedSnippets(String text, List<Match> matches) {

  private static final String LEFT_OUT = "…";

  public static JoinedSnippets of(List<Snippet> snippets) {
    StringBuilder text = new StringBuilder();
    List<Match> matches = new ArrayList<>();
    for (Snippet snippet : snippets) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      if (snippet.cutBefore() && !text.toString().endsWith(LEFT_OUT + " ")) {
        text.append(LEFT_OUT).append(' ');
      }
      int start = text.length();
      text.append(snippet.text());
      for (Match match : snippet.matches()) {
        matches.add(new Match(start + match.start(), start + match.end(), match.kind()));
      }
      if (snippet.cutAfter()) {
        text.append(' ').append(LEFT_OUT);
      }
    }
    return new JoinedSnippets(text.toString(), List.copyOf(matches));
  }

  /** Puts each match in brackets. */
  public String bracketed() {
    StringBuilder marked = new StringBuilder();
    for (StyledSpan span : MatchHighlighter.spans(text, matches)) {
      marked.append(span.style().isMatch() ? "[" + span.text() + "]" : span.text());
    }
    return marked.toString();
  }
}
