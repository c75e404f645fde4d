package nl.kamerspoor.trace.occurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.lexicon.WordRole;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.search.request.MatchKind;
import org.jspecify.annotations.Nullable;

/**
 * Forms counted for a word that the dictionary also has under a lemma of another part of speech:
 * {@code zorgen}, to care, for {@code zorg}, the care. Which of the two a place means cannot be
 * told by its letters, so they count, and it is told how much they make.
 *
 * @param forms the commonest first; never the form typed
 * @param occurrences of these forms together
 * @param all occurrences of the word with its inflections, these among them
 * @param without the query that counts the other forms only: {@code =recht OR =gerecht}
 */
public record MergedForms(List<FormCount> forms, long occurrences, long all, String without) {

  /** Less than this part of a count is not worth a line. */
  private static final double MIN_SHARE = 0.1;

  public MergedForms {
    forms = List.copyOf(forms);
  }

  /**
   * Finds such forms.
   *
   * @param counted how often each form stands
   * @return null where one word was not all that was typed, or they are a tenth of it or less
   */
  public static @Nullable MergedForms of(CountedQuery query, List<FormCount> counted) {
    String word = word(query);
    if (word == null) {
      return null;
    }
    String typed = Lexicon.fold(word);
    List<FormCount> words =
        counted.stream()
            .filter(form -> form.kind() == MatchKind.EXACT || form.kind() == MatchKind.INFLECTION)
            .toList();
    Lexicon lexicon = Lexicon.dutch();
    List<String> lemmas = lexicon.lemmas(typed);
    String lemma = lemmas.contains(typed) ? typed : lemmas.getFirst();
    WordRole speech = lexicon.partOfSpeech(lemma);
    List<FormCount> merged = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (FormCount form : words) {
      boolean isOther =
          lexicon.lemmas(form.form()).stream()
              .anyMatch(own -> !own.equals(lemma) && lexicon.partOfSpeech(own) != speech);
      if (isOther && !form.form().equals(typed)) {
        merged.add(form);
      } else {
        others.add(form.form());
      }
    }
    long all = words.stream().mapToLong(FormCount::occurrences).sum();
    long occurrences = merged.stream().mapToLong(FormCount::occurrences).sum();
    if (occurrences <= all * MIN_SHARE) {
      return null;
    }
    return new MergedForms(merged, occurrences, all, without(query.read(), word, typed, others));
  }

  /** The query as read, with its filters, where only these forms stand for the word. */
  private static String without(String read, String word, String typed, List<String> others) {
    List<String> forms =
        Stream.concat(Stream.of(typed), others.stream())
            .distinct()
            .map(form -> "=" + form)
            .toList();
    String exact = String.join(" OR ", forms);
    boolean isAlone = read.equals(word) || forms.size() == 1;
    return read.replaceFirst(
        Pattern.quote(word), Matcher.quoteReplacement(isAlone ? exact : "(" + exact + ")"));
  }

  /** The one word typed, beside filters; null where that is not what was typed. */
  private static @Nullable String word(CountedQuery query) {
    List<String> words =
        query.terms().stream()
            .map(QueryTerm::node)
            .map(node -> node instanceof WordQueryNode word ? word.getTextAsString() : "")
            .distinct()
            .toList();
    return words.size() == 1 && !words.getFirst().isEmpty() ? words.getFirst() : null;
  }
}
