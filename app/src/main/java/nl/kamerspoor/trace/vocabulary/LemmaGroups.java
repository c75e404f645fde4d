package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.search.synonym.Abbreviations;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Puts the forms of a word together, each in one group only.
 *
 * <p>Of several lemmas a form goes to the one that is itself the commonest form in the index:
 * <i>leden</i> to <i>lid</i>, not to <i>lijden</i>; <i>netwerken</i> to <i>netwerk</i>;
 * <i>staat</i> stays with itself, though it is a form of <i>staan</i> too. <i>wolven</i> goes to
 * <i>wolf</i> even where it is commoner, as long as no other form of a verb <i>wolven</i> occurs.
 */
final class LemmaGroups {

  private final Lexicon lexicon = Lexicon.dutch();
  private final IndexReader reader;

  LemmaGroups(IndexReader reader) {
    this.reader = reader;
  }

  /** The lemma that stands for the group of a form, as the index spells it. */
  String of(String form) throws IOException {
    List<String> lemmas = lexicon.lemmas(form);
    if (lemmas.size() == 1) {
      return lemmas.getFirst();
    }
    String best = commonest(lemmas);
    if (best.equals(form) && isInfinitiveAlone(form)) {
      String other = commonest(lemmas.stream().filter(lemma -> !lemma.equals(form)).toList());
      return occurrences(TermKind.EXACT.term(other)) > 0 ? other : best;
    }
    return best;
  }

  /** The one that is itself the commonest form; the first where none occurs. */
  private String commonest(List<String> lemmas) throws IOException {
    String best = lemmas.getFirst();
    long most = -1;
    for (String lemma : lemmas) {
      long occurrences = occurrences(TermKind.EXACT.term(lemma));
      if (occurrences > most) {
        best = lemma;
        most = occurrences;
      }
    }
    return best;
  }

  /** A verb of which no other form occurs: what looks like its infinitive is rather a plural. */
  private boolean isInfinitiveAlone(String form) throws IOException {
    return form.endsWith("en") && occurrences(TermKind.LEMMA.term(form)) == 0;
  }

  /** Whether a form may belong to one of some groups; sooner than asking for its lemma. */
  boolean mayBeOf(String form, NavigableSet<String> lemmas) {
    return lexicon.mayBeFormOf(form, lemmas);
  }

  private long occurrences(String term) throws IOException {
    return reader.totalTermFreq(new Term(IndexFields.TEXT, term));
  }

  /**
   * Whether a form says something by itself: no function word, and no number. Of the acronyms that
   * the index keeps apart from function words by their capitals, those on the list of abbreviations
   * do (<i>IS</i>); others are mostly headings in capitals (<i>MOTIE VAN HET LID</i>).
   */
  boolean isTelling(String form) {
    boolean twin = form.codePoints().anyMatch(Character::isUpperCase);
    return twin
        ? !Abbreviations.ofTheField().of(form).isEmpty()
        : form.codePoints().anyMatch(Character::isLetter) && !lexicon.isStopWord(form);
  }
}
