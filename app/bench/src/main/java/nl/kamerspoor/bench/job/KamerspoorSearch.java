package nl.kamerspoor.bench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.bench.corpus.FilteredYears;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.TypedFilter;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.SearchRequest;

/** Queries over an index of Kamerspoor's, answered by its own search or by Lucene's own parts. */
public final class KamerspoorSearch implements QueryWork {

  private final OpenIndex index;
  private final QueryAnswer answering;
  private final QueryKind kind;

  /** Gives a number that depends on all that was found. */
  private interface QueryAnswer {
    long answer(SearchRequest request) throws Exception;
  }

  private KamerspoorSearch(OpenIndex index, QueryKind kind, QueryAnswer answering) {
    this.index = index;
    this.kind = kind;
    this.answering = answering;
  }

  /** As {@code search} and {@code batch} answer them. */
  public static KamerspoorSearch own(Path index, QueryKind kind) throws Exception {
    OpenIndex open = OpenIndex.openMapped(index);
    Searcher searcher = new Searcher(open);
    return new KamerspoorSearch(open, kind, request -> size(searcher.search(request)));
  }

  /** These queries by Lucene's own parts. */
  public static KamerspoorSearch plain(Path index, QueryKind kind) throws Exception {
    OpenIndex open = OpenIndex.openMapped(index);
    PlainLoop loop = new PlainLoop(open);
    return new KamerspoorSearch(open, kind, request -> loop.answer(request, kind.counted()));
  }

  @Override
  public long answer(String typed) throws Exception {
    return answering.answer(request(typed));
  }

  private static long size(SearchResult result) {
    long found = result.total() + result.totalAllWords();
    for (Hit hit : result.hits()) {
      found += hit.snippets().stream().mapToInt(snippet -> snippet.text().length()).sum();
    }
    return found;
  }

  private SearchRequest request(String typed) {
    return SearchRequest.of(typed)
        .withFilters(
            kind.filtered()
                ? List.of(
                    TypedFilter.of(FilterField.YEAR, FilteredYears.FROM + ".." + FilteredYears.TO))
                : List.of())
        .withLimit(QueryKind.HITS)
        .withSnippets(kind.snippets() ? 1 : 0);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
