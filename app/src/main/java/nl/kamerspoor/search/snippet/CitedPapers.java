package nl.kamerspoor.search.snippet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.request.MatchKind;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.jspecify.annotations.Nullable;

/** Marks where a paragraph cites the papers that a query names. */
public final class CitedPapers {

  private CitedPapers() {}

  /**
   * The matches of a paragraph with the citations among them, in the order of the text; a citation
   * takes the place of what matches within it.
   *
   * @param isNamed tells whether the query names a paper or dossier, by its id
   * @param words how many words or phrases the query has besides
   */
  public static List<FoundMatch> marked(
      List<FoundMatch> matches, List<Citation> citations, Predicate<String> isNamed, int words) {
    List<FoundMatch> all = new ArrayList<>(matches);
    for (Citation citation : citations) {
      if (citation.targets().stream().anyMatch(isNamed)) {
        all.removeIf(match -> match.start() < citation.end() && citation.start() < match.end());
        all.add(new FoundMatch(citation.start(), citation.end(), MatchKind.EXACT, words));
      }
    }
    all.sort(Comparator.comparingInt(FoundMatch::start));
    return all;
  }

  /** Whether a query names a paper by its id, itself or as one that is to be cited. */
  public static Predicate<String> named(
      QueryPlan plan, @Nullable QueryNode node, List<FilterQueryNode> given) {
    Set<String> papers = new HashSet<>(plan.papers());
    List<FilterValue.Dossier> dossiers = new ArrayList<>();
    List<FilterQueryNode> filters = new ArrayList<>(given);
    if (node != null) {
      filters.addAll(QueryNodes.wanted(node, FilterQueryNode.class));
    }
    for (FilterQueryNode filter : filters) {
      for (FilterValue value : filter.values()) {
        if (filter.field() == FilterField.CITES) {
          switch (value) {
            case FilterValue.Text paper -> papers.add(paper.text());
            case FilterValue.Dossier dossier -> dossiers.add(dossier);
            case FilterValue.Unknown _, FilterValue.Days _, FilterValue.Sessions _ -> {}
          }
        }
      }
    }
    return id -> papers.contains(id) || dossiers.stream().anyMatch(dossier -> dossier.has(id));
  }
}
