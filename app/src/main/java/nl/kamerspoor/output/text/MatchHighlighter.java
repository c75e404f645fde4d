package nl.kamerspoor.output.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.MatchKind;

/** Cuts a text into stretches, of which those that match have styles of their own. */
public final class MatchHighlighter {

  private MatchHighlighter() {}

  /**
   * Cuts a text into stretches, in order; matches with only blanks between them are one.
   *
   * @param matches within the text, in order, not overlapping
   */
  public static List<StyledSpan> spans(String text, List<Match> matches) {
    List<StyledSpan> spans = new ArrayList<>();
    int plain = 0;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      int end = match.end();
      TextStyle style = style(match.kind());
      while (i + 1 < matches.size()
          && text.substring(end, matches.get(i + 1).start()).isBlank()
          && (style(matches.get(i + 1).kind()) == style)) {
        i++;
        end = matches.get(i).end();
      }
      if (match.start() > plain) {
        spans.add(StyledSpan.plain(text.substring(plain, match.start())));
      }
      spans.add(new StyledSpan(text.substring(match.start(), end), style));
      plain = end;
    }
    if (plain < text.length()) {
      spans.add(StyledSpan.plain(text.substring(plain)));
    }
    return spans;
  }

  private static TextStyle style(MatchKind kind) {
    return switch (kind) {
      case EXACT, INFLECTION -> TextStyle.MATCH;
      case DERIVATION, PART, EXPANSION -> TextStyle.FAR_MATCH;
    };
  }
}
