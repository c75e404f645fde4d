package nl.kamerspoor.index.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds the ids nearest to one that does not exist: of papers, dossiers, numbers in a dossier. */
public final class NearestIds {

  private static final Pattern NUMBERED = Pattern.compile("(.*-|)(\\d{1,6})");
  private static final int MAX_EDITS = 2;

  private final String id;
  private final Matcher wanted;
  private final List<Candidate> candidates = new ArrayList<>();

  /** Lower rank first, then lower distance. */
  private record Candidate(String id, int rank, int distance) {}

  private NearestIds(String id) {
    this.id = id;
    this.wanted = NUMBERED.matcher(id);
  }

  /**
   * Ids in an index that someone may have meant by one that is not there, likeliest first: those
   * that hold it (a paper's annexes), the nearest numbers of the same dossier, then those with
   * nearly the same spelling.
   *
   * @param field the field that holds them: {@link IndexFields#PAPER}, {@link IndexFields#DOSSIER}
   *     …
   * @param most how many to give at the most
   */
  public static List<String> among(IndexReader reader, String field, String id, int most)
      throws IOException {
    NearestIds near = new NearestIds(id);
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        near.look(term.utf8ToString());
      }
    }
    List<String> best = new ArrayList<>();
    for (String candidate : near.ranked()) {
      // A paper that was taken out leaves its term behind for a while.
      if (best.size() < most && stands(reader, new Term(field, candidate))) {
        best.add(candidate);
      }
    }
    return best;
  }

  private static boolean stands(IndexReader reader, Term term) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          return true;
        }
      }
    }
    return false;
  }

  private void look(String candidate) {
    Matcher numbered = NUMBERED.matcher(candidate);
    if (candidate.contains(id)) {
      candidates.add(new Candidate(candidate, 0, candidate.length() - id.length()));
    } else if (wanted.matches()
        && numbered.matches()
        && wanted.group(1).equals(numbered.group(1))) {
      int distance = Integer.parseInt(numbered.group(2)) - Integer.parseInt(wanted.group(2));
      candidates.add(new Candidate(candidate, 1, Math.abs(distance)));
    } else if (Math.abs(candidate.length() - id.length()) <= MAX_EDITS) {
      int edits = edits(candidate);
      if (edits <= MAX_EDITS) {
        candidates.add(new Candidate(candidate, 2, edits));
      }
    }
  }

  private List<String> ranked() {
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::rank)
                .thenComparingInt(Candidate::distance)
                .thenComparing(Candidate::id))
        .map(Candidate::id)
        .toList();
  }

  /** How many letters differ, are missing or too many (Levenshtein's distance). */
  private int edits(String candidate) {
    int[] above = new int[candidate.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= id.length(); row++) {
      int[] current = new int[above.length];
      current[0] = row;
      for (int column = 1; column < above.length; column++) {
        int replaced = id.charAt(row - 1) == candidate.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                above[column - 1] + replaced, 1 + Math.min(above[column], current[column - 1]));
      }
      above = current;
    }
    return above[candidate.length()];
  }
}
