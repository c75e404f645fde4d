package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.facet.Facet;
import nl.kamerspoor.search.facet.FacetCounter;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.rank.BestParagraphs;
import nl.kamerspoor.search.rank.HitCounts;
import nl.kamerspoor.search.rank.PaperRanking;
import nl.kamerspoor.search.rank.RankedPapers;
import nl.kamerspoor.search.request.FacetRequest;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.PaperMatches;
import nl.kamerspoor.search.request.RankedPaper;
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import nl.kamerspoor.search.score.RankingWeights;
import nl.kamerspoor.search.snippet.CitedPapers;
import nl.kamerspoor.search.snippet.FoundMatch;
import nl.kamerspoor.search.snippet.MatchFinder;
import nl.kamerspoor.search.snippet.PassageSelector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.FixedBitSet;

/** Finds the hits that a request wants to see, by the plan for it. Safe for several threads. */
final class HitFinder {

  /** The order for filters alone: newest first, and of one day what papers say before the rest. */
  private static final Sort FILTERED = filtered();

  private final OpenIndex index;
  private final IndexSearcher searcher;
  private final BestParagraphs best;
  private final PaperRanking ranking;
  private final FacetCounter facets;

  HitFinder(OpenIndex index, IndexSearcher searcher, RankingWeights weights) {
    this.index = index;
    this.searcher = searcher;
    this.best = new BestParagraphs(searcher);
    this.ranking = new PaperRanking(searcher, weights);
    this.facets = new FacetCounter(searcher);
  }

  /** What was found, and how much of it there is, as {@link SearchResult} has it. */
  record Found(
      int total,
      int all,
      int paragraphs,
      int papers,
      int unlisted,
      List<Hit> hits,
      List<Facet> facets) {}

  /**
   * What is found.
   *
   * @param counts of the plan
   * @param isNamed whether a paper is one that the query names, by its id
   */
  Found found(SearchRequest request, QueryPlan plan, HitCounts counts, Predicate<String> isNamed)
      throws IOException {
    return request.unit() == Unit.PAPER
        ? papers(request, plan, isNamed)
        : paragraphs(request, plan, counts, isNamed);
  }

  private Found paragraphs(
      SearchRequest request, QueryPlan plan, HitCounts counts, Predicate<String> isNamed)
      throws IOException {
    List<ScoreDoc> shown = page(List.of(first(request, plan, counts)), request);
    List<Hit> hits = hits(shown, plan, isNamed, Math.max(1, request.snippets()));
    return new Found(
        counts.any(),
        counts.all(),
        counts.any(),
        counts.papers(),
        counts.lines().unlisted(),
        IntStream.range(0, hits.size())
            .mapToObj(i -> hits.get(i).ranked(request.offset() + i + 1, score(shown.get(i))))
            .toList(),
        facets(request, counts.listed(), counts::found));
  }

  private ScoreDoc[] first(SearchRequest request, QueryPlan plan, HitCounts counts)
      throws IOException {
    Sort sort = sort(request, plan);
    Sample sample = request.sample();
    int wanted = Math.max(1, Math.min(request.offset() + request.limit(), counts.listed()));
    return sample == null
        ? best.of(plan, counts, sort, wanted)
        : best.drawn(plan, counts, sort, sample);
  }

  private Found papers(SearchRequest request, QueryPlan plan, Predicate<String> isNamed)
      throws IOException {
    RankedPapers ranked = papers(request, plan, Math.max(1, request.snippets()));
    List<RankedPaper> shown = page(ranked.first(), request);
    List<Hit> paragraphs =
        hits(shown.stream().flatMap(paper -> paper.best().stream()).toList(), plan, isNamed, 1);
    List<Hit> hits = new ArrayList<>();
    int next = 0;
    for (RankedPaper paper : shown) {
      List<Hit> best = new ArrayList<>();
      for (ScoreDoc document : paper.best()) {
        best.add(paragraphs.get(next++).ranked(best.size() + 1, document.score));
      }
      hits.add(
          best.getFirst()
              .ranked(request.offset() + hits.size() + 1, paper.score())
              .ofPaper(
                  new PaperMatches(
                      paper.hasAllWords(), paper.matching(), best.subList(1, best.size()))));
    }
    return new Found(
        ranked.any(),
        ranked.all(),
        ranked.paragraphs(),
        ranked.any(),
        0,
        hits,
        facets(request, ranked.any(), ranked::matching));
  }

  /**
   * The first papers, as many as the request wants to see and to pass over.
   *
   * @param paragraphs how many of the best paragraphs of each
   */
  RankedPapers papers(SearchRequest request, QueryPlan plan, int paragraphs) throws IOException {
    return ranking.rank(plan, sort(request, plan), request.offset() + request.limit(), paragraphs);
  }

  /** What a request wants to see of what comes first. */
  private static <T> List<T> page(List<T> first, SearchRequest request) {
    int last = Math.min(first.size(), request.offset() + request.limit());
    return first.subList(Math.min(request.offset(), last), last);
  }

  /**
   * Counts by what the request names.
   *
   * @param listed how many hits there are
   * @param found the paragraphs that are found, in each segment
   */
  private List<Facet> facets(SearchRequest request, int listed, Supplier<List<FixedBitSet>> found)
      throws IOException {
    FacetRequest asked = request.facets();
    return asked.fields().isEmpty() || (asked.suggested() && listed <= request.limit())
        ? List.of()
        : facets.count(found.get(), asked, request.unit());
  }

  private static Sort sort(SearchRequest request, QueryPlan plan) {
    return switch (request.sort()) {
      case RELEVANCE -> plan.ranks() ? IndexFields.BY_RELEVANCE : FILTERED;
      case OLDEST_FIRST -> IndexFields.OLDEST_FIRST;
      case NEWEST_FIRST -> IndexFields.NEWEST_FIRST;
    };
  }

  private static Sort filtered() {
    List<SortField> fields = new ArrayList<>(List.of(IndexFields.NEWEST_FIRST.getSort()));
    fields.add(1, SortField.FIELD_SCORE);
    return new Sort(fields.toArray(SortField[]::new));
  }

  /** The paragraphs at some places of the index, with what matches in them. */
  private List<Hit> hits(
      List<ScoreDoc> shown, QueryPlan plan, Predicate<String> isNamed, int snippets)
      throws IOException {
    Map<Integer, List<FoundMatch>> allMatches = MatchFinder.matches(searcher, plan.terms(), shown);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : shown) {
      IndexedParagraph paragraph = index.paragraph(document.doc);
      List<FoundMatch> matches =
          CitedPapers.marked(
              Objects.requireNonNull(allMatches.get(document.doc)),
              paragraph.paragraph().citations(),
              isNamed,
              plan.terms().size());
      hits.add(
          new Hit(
              hits.size() + 1,
              0,
              paragraph,
              PassageSelector.of(paragraph.paragraph().text(), matches, snippets),
              matches.stream().map(FoundMatch::match).toList(),
              null));
    }
    return hits;
  }

  private static float score(ScoreDoc document) {
    Object[] fields = ((FieldDoc) document).fields;
    return fields.length > 0 && fields[0] instanceof Float score ? score : 0f;
  }
}
