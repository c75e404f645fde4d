package nl.kamerspoor.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.lexicon.CompoundPart;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.lexicon.Morphology;

/**
 * Chooses the terms that a word gives in the index, and those that find it.
 *
 * <p>A lemma that is the form itself is not written to the index: the exact term already says it.
 * So whoever looks for a lemma looks for two terms, see {@link #lemmaTerms}.
 */
final class WordTerms {
  private final Lexicon lexicon;

  WordTerms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The terms of a folded form, suspended or not, or of a keyword. */
  List<Term> of(String form, boolean keyword) {
    int last = form.length() - 1;
    if (keyword) {
      return List.of(new Term(TermKind.EXACT, TermKind.EXACT.term(form), 0, form.length()));
    }
    return last > 0 && form.charAt(last) == NormalisingCharFilter.HYPHEN
        ? suspended(form.substring(0, last))
        : index(lexicon.word(form));
  }

  /**
   * The terms of a suspended compound that has been completed: no parts, for those stand in the
   * text themselves.
   */
  List<Term> completed(String form) {
    return index(lexicon.word(form)).stream().filter(term -> term.kind() != TermKind.PART).toList();
  }

  /** The terms of a word in the index, by where they start; the exact form comes first. */
  private List<Term> index(Morphology word) {
    int length = word.form().length();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(TermKind.EXACT, TermKind.EXACT.term(word.form()), 0, length));
    for (String lemma : word.lemmas()) {
      if (!lemma.equals(word.form())) {
        terms.add(new Term(TermKind.LEMMA, TermKind.LEMMA.term(lemma), 0, length));
      }
    }
    for (String root : word.roots()) {
      terms.add(new Term(TermKind.DERIVATION, TermKind.DERIVATION.term(root), 0, length));
    }
    Map<String, Term> parts = new LinkedHashMap<>();
    addParts(word.parts(), parts);
    addParts(word.runs(), parts);
    List<Term> ordered = new ArrayList<>(parts.values());
    ordered.sort((one, other) -> Integer.compare(one.start(), other.start()));
    terms.addAll(ordered);
    return List.copyOf(terms);
  }

  private static void addParts(List<CompoundPart> from, Map<String, Term> parts) {
    for (CompoundPart part : from) {
      for (String lemma : part.lemmas()) {
        String text = TermKind.PART.term(lemma);
        parts.putIfAbsent(text, new Term(TermKind.PART, text, part.start(), part.end()));
      }
      addParts(part.parts(), parts);
    }
  }

  /** The terms of the left half of a suspended compound, such as {@code beleids-}. */
  private List<Term> suspended(String form) {
    int length = form.length();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(TermKind.EXACT, TermKind.EXACT.term(form) + "-", 0, length + 1));
    for (String lemma : lexicon.leftPart(form)) {
      terms.add(new Term(TermKind.PART, TermKind.PART.term(lemma), 0, length));
    }
    return List.copyOf(terms);
  }

  /** The terms of which every form with this lemma has one. */
  List<String> lemmaTerms(String lemma) {
    return lexicon.word(lemma).lemmas().contains(lemma)
        ? List.of(TermKind.LEMMA.term(lemma), TermKind.EXACT.term(lemma))
        : List.of(TermKind.LEMMA.term(lemma));
  }
}
