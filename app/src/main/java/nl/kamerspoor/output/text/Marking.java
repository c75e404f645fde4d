package nl.kamerspoor.output.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.MatchKind;

/** A text and its matches to stretches of text, those that match in styles of their own. */
public final class Marking {

  private Marking() {}

  /**
   * The stretches, in order; matches with only blanks between them are one.
   *
   * @param matches within the text, in order, not overlapping
   */
  public static List<Span> spans(String text, List<Match> matches) {
    List<Span> spans = new ArrayList<>();
    int plain = 0;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      int end = match.end();
      Style style = style(match.kind());
      while (i + 1 < matches.size()
          && text.substring(end, matches.get(i + 1).start()).isBlank()
          && (style(matches.get(i + 1).kind()) == style)) {
        i++;
        end = matches.get(i).end();
      }
      if (match.start() > plain) {
        spans.add(Span.plain(text.substring(plain, match.start())));
      }
      spans.add(new Span(text.substring(match.start(), end), style));
      plain = end;
    }
    if (plain < text.length()) {
      spans.add(Span.plain(text.substring(plain)));
    }
    return spans;
  }

  private static Style style(MatchKind kind) {
    return switch (kind) {
      case EXACT, INFLECTION -> Style.MATCH;
      case DERIVATION, PART, EXPANSION -> Style.FAR_MATCH;
    };
  }
}
