package nl.kamerspoor.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Completes a compound that leaves its end to the next one: for {@code inlichtingen-} in
 * <i>inlichtingen- en veiligheidsdiensten</i> also gives <i>inlichtingendiensten</i>, at the same
 * place; likewise the beginning of {@code -makers} in <i>beleidsvoorbereiders en -makers</i>.
 *
 * <p>Looks a few words ahead, over <i>en, of, alsmede, dan wel</i>, articles and other suspended
 * words. A word whose other half is not found stays as it is.
 */
final class SuspendedCompoundFilter extends TokenFilter {
  /** The type of the tokens that this filter adds. */
  static final String COMPLETED = "<COMPLETED>";

  /** How many words to look ahead: <i>bouw-, woning- en in het bijzonder de huurprijsbeleid</i>. */
  private static final int MAX_WORDS_AHEAD = 6;

  private static final Set<String> WORDS_BETWEEN =
      Set.of(
          "en",
          "of",
          "alsmede",
          "alsook",
          "dan",
          "wel",
          "danwel",
          "noch",
          "tot",
          "als",
          "maar",
          "niet",
          "ook",
          "respectievelijk",
          "de",
          "het",
          "een",
          "zowel",
          "in",
          "op",
          "van");

  private final Lexicon lexicon;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final List<Waiting> waiting = new ArrayList<>();
  private String before = "";
  private String lastCompound = "";

  SuspendedCompoundFilter(TokenStream input, Lexicon lexicon) {
    super(input);
    this.lexicon = lexicon;
  }

  /** A token that has been read but not given. */
  private record Waiting(State state, String word) {}

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
    } else {
      restoreState(waiting.removeFirst().state());
    }
    int last = term.length() - 1;
    if (last > 0 && increment.getPositionIncrement() > 0) {
      if (term.charAt(last) == NormalisingCharFilter.HYPHEN) {
        completeEnd();
      } else if (term.charAt(0) == NormalisingCharFilter.HYPHEN) {
        completeBeginning();
      }
    }
    remember();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
    before = "";
    lastCompound = "";
  }

  private void completeEnd() throws IOException {
    State suspended = captureState();
    String left = term.toString().substring(0, term.length() - 1);
    Optional<String> full = findHead(left).map(left::concat);
    restoreState(suspended);
    if (full.isPresent()) {
      waiting.addFirst(completed(full.get()));
      restoreState(suspended);
    }
  }

  private Waiting completed(String full) {
    term.setEmpty().append(full);
    increment.setPositionIncrement(0);
    type.setType(COMPLETED);
    return new Waiting(captureState(), full);
  }

  /** The end of the next compound that makes a word with this beginning. */
  private Optional<String> findHead(String left) throws IOException {
    for (int ahead = 0; ahead < MAX_WORDS_AHEAD; ahead++) {
      if (ahead == waiting.size()) {
        if (!input.incrementToken()) {
          return Optional.empty();
        }
        waiting.addLast(new Waiting(captureState(), term.toString()));
      }
      String word = waiting.get(ahead).word();
      boolean suspendedToo = word.charAt(word.length() - 1) == NormalisingCharFilter.HYPHEN;
      if (!suspendedToo && !WORDS_BETWEEN.contains(word)) {
        return lexicon.headFor(
            Lexicon.fold(left), Lexicon.fold(word.replace(NormalisingCharFilter.HYPHEN, '-')));
      }
    }
    return Optional.empty();
  }

  private void completeBeginning() {
    String head = term.toString().substring(1);
    term.setEmpty().append(head);
    if (WORDS_BETWEEN.contains(before)) {
      lexicon
          .leftOf(Lexicon.fold(lastCompound))
          .ifPresent(
              left -> {
                State alone = captureState();
                waiting.addFirst(completed(left + head));
                restoreState(alone);
              });
    }
  }

  private void remember() {
    if (increment.getPositionIncrement() > 0) {
      before = term.toString();
      if (!WORDS_BETWEEN.contains(before)) {
        lastCompound = before;
      }
    }
  }
}
