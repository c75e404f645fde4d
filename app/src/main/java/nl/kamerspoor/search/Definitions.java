package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamerspoor.index.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What the papers themselves say that an abbreviation stands for: <i>Nationaal Coördinator
 * Terrorismebestrijding en Veiligheid (NCTV)</i>.
 *
 * <p>After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text" (2003): the letters of the abbreviation are looked for backwards in the words
 * before the bracket, its first letter at the beginning of a word. Looked up in the postings when
 * an abbreviation is typed, so that nothing has to be kept in step with the papers.
 */
final class Definitions {

  /** So many paragraphs with the abbreviation are read for its definition. */
  private static final int PARAGRAPHS = 200;

  private static final int LONGEST = 10;

  private Definitions() {}

  /**
   * The full name that most paragraphs give to an abbreviation, or null where none does.
   *
   * @param abbreviation as typed; only one with two capitals at least is taken for one
   * @param term its exact term
   */
  static @Nullable String of(IndexReader reader, String abbreviation, String term)
      throws IOException {
    if (abbreviation.length() > LONGEST
        || abbreviation.chars().filter(Character::isUpperCase).count() < 2) {
      return null;
    }
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> written = new HashMap<>();
    int read = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.TEXT);
      TermsEnum found = terms == null ? null : terms.iterator();
      if (found == null || !found.seekExact(new BytesRef(term))) {
        continue;
      }
      PostingsEnum postings = found.postings(null, PostingsEnum.OFFSETS);
      StoredFields stored = leaf.reader().storedFields();
      while (read < PARAGRAPHS && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        read++;
        String text =
            stored.document(postings.docID(), java.util.Set.of(Fields.TEXT)).get(Fields.TEXT);
        for (int i = 0; text != null && i < postings.freq(); i++) {
          postings.nextPosition();
          String name = defined(text, postings.startOffset(), postings.endOffset(), abbreviation);
          if (name != null) {
            String key = name.toLowerCase(Locale.ROOT);
            counts.merge(key, 1, Integer::sum);
            written.putIfAbsent(key, name);
          }
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(entry -> written.get(entry.getKey()))
        .orElse(null);
  }

  /** The words before the bracket that spell the abbreviation in it, or null where they don't. */
  static @Nullable String defined(String text, int start, int end, String abbreviation) {
    if (start < 2
        || end >= text.length()
        || text.charAt(start - 1) != '('
        || text.charAt(end) != ')') {
      return null;
    }
    String before = text.substring(0, start - 1).stripTrailing();
    int letters = (int) abbreviation.chars().filter(Character::isLetterOrDigit).count();
    int from = lastWords(before, Math.min(letters + 5, 2 * letters));
    String shortForm = abbreviation.toLowerCase(Locale.ROOT);
    String longForm = before.toLowerCase(Locale.ROOT);
    int position = longForm.length() - 1;
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      char letter = shortForm.charAt(i);
      if (!Character.isLetterOrDigit(letter)) {
        continue;
      }
      while (position >= from
          && (longForm.charAt(position) != letter
              || (i == 0 && position > from && insideWord(longForm, position)))) {
        position--;
      }
      if (position < from) {
        return null;
      }
      position--;
    }
    String name = before.substring(position + 1).strip();
    boolean sentence = name.indexOf(". ") >= 0 || name.indexOf('(') >= 0 || name.indexOf(';') >= 0;
    return sentence || name.length() <= abbreviation.length() ? null : name;
  }

  private static boolean insideWord(String text, int position) {
    return Character.isLetterOrDigit(text.charAt(position - 1));
  }

  /** Where the last so many words begin. */
  private static int lastWords(String text, int words) {
    int position = text.length();
    List<Integer> starts = new ArrayList<>();
    while (position > 0 && starts.size() < words) {
      int space = text.lastIndexOf(' ', position - 1);
      starts.add(space + 1);
      position = space;
    }
    return starts.isEmpty() ? 0 : starts.getLast();
  }
}
