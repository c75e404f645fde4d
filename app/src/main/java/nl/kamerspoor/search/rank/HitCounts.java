package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.search.plan.AddedTerm;
import nl.kamerspoor.search.plan.QueryPlan;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * How many paragraphs and papers a plan finds, exactly.
 *
 * <p>Counted apart from ranking, which passes over most of what is found. Each word's paragraphs
 * are put in a bit set, once for all that is counted; where one of a word's terms stands anyway,
 * nobody looks whether the word stands there in another way too.
 *
 * @param any paragraphs that match
 * @param all those of them that have all the words
 * @param papers those that the paragraphs of {@code any} stand in
 * @param withAll the paragraphs of {@code all} in each segment of the index, without the lines
 * @param withSome the others in each segment, without the lines
 * @param lines letterheads and signatures among them
 * @param parts in how many paragraphs each word is, and what is searched for besides, by its query
 */
public record HitCounts(
    int any,
    int all,
    int papers,
    List<FixedBitSet> withAll,
    List<FixedBitSet> withSome,
    FormalLines lines,
    Map<Query, Integer> parts) {

  /**
   * Counts what a plan finds.
   *
   * @param included the kinds of line of which each is listed
   */
  public static HitCounts of(QueryPlan plan, IndexSearcher searcher, Set<ParagraphKind> included)
      throws IOException {
    Map<Query, Weight> weights = new HashMap<>();
    Map<Query, Integer> parts = new HashMap<>();
    plan.terms().forEach(term -> parts.put(term.query(), 0));
    Set<Query> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    for (AddedTerm added : plan.added()) {
      parts.put(added.query(), 0);
      apart.add(ParagraphSets.bare(added.query()));
    }
    boolean same = plan.all().equals(plan.any());
    List<FixedBitSet> withAll = new ArrayList<>();
    List<FixedBitSet> withSome = new ArrayList<>();
    FormalLines.Gathering lines = new FormalLines.Gathering(included);
    int any = 0;
    int all = 0;
    int papers = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      ParagraphSets segment = new ParagraphSets(searcher, leaf, weights, apart);
      FixedBitSet found = segment.live(plan.any());
      any += found.cardinality();
      papers += segment.papers(found);
      FixedBitSet leading = same ? found : segment.live(plan.all());
      all += leading.cardinality();
      FixedBitSet around = lines.add(leaf.reader(), found);
      FixedBitSet others = found.clone();
      others.andNot(leading);
      others.andNot(around);
      withSome.add(others);
      leading.andNot(around); // perhaps the same as what is found, which is done with
      withAll.add(leading);
      for (Map.Entry<Query, Integer> part : parts.entrySet()) {
        part.setValue(part.getValue() + segment.count(part.getKey()));
      }
    }
    return new HitCounts(any, all, papers, withAll, withSome, lines.all(), parts);
  }

  /** All paragraphs of {@link #any} in each segment. */
  public List<FixedBitSet> found() {
    List<FixedBitSet> found = said();
    for (int leaf = 0; leaf < found.size(); leaf++) {
      found.get(leaf).or(lines.found().get(leaf));
    }
    return found;
  }

  /** How many are listed, all in all. */
  public int listed() {
    return any - lines.unlisted();
  }

  /** The paragraphs in each segment that are not lines. */
  List<FixedBitSet> said() {
    List<FixedBitSet> said = new ArrayList<>();
    for (int leaf = 0; leaf < withAll.size(); leaf++) {
      FixedBitSet both = withAll.get(leaf).clone();
      both.or(withSome.get(leaf));
      said.add(both);
    }
    return said;
  }

  /** How many of those with all the words are not lines. */
  int leading() {
    return cardinality(withAll);
  }

  /** How many of the others are not lines. */
  int following() {
    return cardinality(withSome);
  }

  private static int cardinality(List<FixedBitSet> sets) {
    return sets.stream().mapToInt(FixedBitSet::cardinality).sum();
  }

  /** In how many paragraphs a part of the plan is found. */
  public int of(Query part) {
    return Objects.requireNonNull(parts.get(part));
  }
}
