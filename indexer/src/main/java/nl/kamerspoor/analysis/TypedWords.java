package nl.kamerspoor.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamerspoor.lexicon.CompoundPart;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.lexicon.Morphology;
import nl.kamerspoor.lexicon.SeparableVerb;

/** Cuts one typed text into query words, with the same steps that cut the text of the index. */
final class TypedWords {
  private final String typed;
  private final Lexicon lexicon;
  private final WordTerms wordTerms;

  TypedWords(String typed, Lexicon lexicon) {
    this.typed = typed;
    this.lexicon = lexicon;
    this.wordTerms = new WordTerms(lexicon);
  }

  List<QueryWord> words() {
    List<WordToken> tokens = WordToken.read(typed, lexicon);
    List<QueryWord> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int next = endOfWord(tokens, i);
      words.add(word(tokens.subList(i, next)));
      i = next;
    }
    return words;
  }

  /** A word ends where the positions that its first token spans have passed. */
  private static int endOfWord(List<WordToken> tokens, int first) {
    int positions = tokens.get(first).span();
    int i = first + 1;
    while (i < tokens.size()) {
      positions -= tokens.get(i).increment();
      if (positions <= 0) {
        break;
      }
      i++;
    }
    return i;
  }

  private QueryWord word(List<WordToken> tokens) {
    WordToken first = tokens.getFirst();
    List<WordToken> pieces =
        first.span() > 1 ? tokens.subList(1, tokens.size()) : List.<WordToken>of();
    boolean capitals = tokens.stream().anyMatch(WordToken::keyword) && !onlyCapitals();
    if (capitals) {
      return acronym(tokens);
    }
    String form = form(tokens);
    Morphology word = lexicon.word(form);
    Set<String> exact = new LinkedHashSet<>();
    exact.add(TermKind.EXACT.term(form));
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> derivations = new LinkedHashSet<>();
    Set<String> parts = new LinkedHashSet<>();
    for (String lemma : word.lemmas()) {
      lemmas.addAll(wordTerms.lemmaTerms(lemma));
      derivations.add(TermKind.DERIVATION.term(lemma));
      parts.add(TermKind.PART.term(lemma));
    }
    for (String root : word.roots()) {
      derivations.add(TermKind.DERIVATION.term(root));
      derivations.addAll(wordTerms.lemmaTerms(root));
    }
    lemmas.removeAll(exact);
    derivations.removeAll(exact);
    derivations.removeAll(lemmas);
    return new QueryWord(
        first.start(),
        first.end(),
        typed.substring(first.start(), first.end()),
        List.copyOf(exact),
        List.copyOf(lemmas),
        List.copyOf(derivations),
        List.copyOf(parts),
        pieces.isEmpty() ? compoundParts(word) : pieces.stream().map(this::piece).toList(),
        pieces.isEmpty()
            ? List.of(List.copyOf(exact))
            : pieces.stream().map(piece -> List.of(TermKind.EXACT.term(piece.form()))).toList(),
        word.separable().stream().map(this::separable).toList(),
        lexicon.isStopWord(form));
  }

  /** A suspended compound is looked for by its full form, or else by what its left half is. */
  private String form(List<WordToken> tokens) {
    for (WordToken token : tokens) {
      if (token.completed()) {
        return token.form();
      }
    }
    String form = tokens.getFirst().form();
    int last = form.length() - 1;
    if (last > 0 && form.charAt(last) == NormalisingCharFilter.HYPHEN) {
      String left = form.substring(0, last);
      List<String> lemmas = lexicon.leftPart(left);
      return lemmas.isEmpty() ? left : lemmas.getFirst();
    }
    return form;
  }

  private QueryWord acronym(List<WordToken> tokens) {
    WordToken first = tokens.getFirst();
    List<String> exact =
        tokens.stream().filter(WordToken::keyword).map(t -> TermKind.EXACT.term(t.form())).toList();
    return new QueryWord(
        first.start(),
        first.end(),
        typed.substring(first.start(), first.end()),
        exact,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(exact),
        List.of(),
        false);
  }

  /** Whether the query is typed with the capital lock on, so that capitals say nothing. */
  private boolean onlyCapitals() {
    return typed.strip().contains(" ") && typed.chars().noneMatch(Character::isLowerCase);
  }

  private List<List<String>> compoundParts(Morphology word) {
    return word.parts().size() < 2
        ? List.of()
        : word.parts().stream().map(CompoundPart::lemmas).map(this::anywhere).toList();
  }

  private List<String> piece(WordToken piece) {
    Morphology word = lexicon.word(piece.form());
    return Stream.concat(
            Stream.of(TermKind.EXACT.term(piece.form())), anywhere(word.lemmas()).stream())
        .distinct()
        .toList();
  }

  /** The terms of these lemmas as words of their own and as parts. */
  private List<String> anywhere(List<String> lemmas) {
    return lemmas.stream()
        .flatMap(
            lemma ->
                Stream.concat(
                    wordTerms.lemmaTerms(lemma).stream(), Stream.of(TermKind.PART.term(lemma))))
        .distinct()
        .toList();
  }

  private QueryWord.Separable separable(SeparableVerb verb) {
    return new QueryWord.Separable(
        wordTerms.lemmaTerms(verb.verb()),
        TermKind.EXACT.term(verb.particle()),
        TermKind.EXACT.term(verb.verb()));
  }
}
