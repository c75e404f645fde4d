package nl.kamerspoor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.search.Hit;
import nl.kamerspoor.search.MatchLevel;
import nl.kamerspoor.search.PlainLoop;
import nl.kamerspoor.search.SearchRequest;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;

/** Kamerspoor's own search, as {@code search} and {@code batch} do it. */
final class KamerspoorSearch implements QueryWork {

  private final OpenIndex index;
  private final Searcher searcher;
  private final QueryKind kind;

  KamerspoorSearch(Path index, QueryKind kind) throws Exception {
    this.index = OpenIndex.openMapped(index);
    this.searcher = new Searcher(this.index);
    this.kind = kind;
  }

  @Override
  public long answer(String typed) throws Exception {
    SearchResult result = searcher.search(request(typed, kind));
    long found = result.total() + result.totalAllWords();
    for (Hit hit : result.hits()) {
      found += hit.snippets().stream().mapToInt(snippet -> snippet.text().length()).sum();
    }
    return found;
  }

  private static SearchRequest request(String typed, QueryKind kind) {
    return new SearchRequest(
        typed,
        SearchRequest.Reading.LANGUAGE,
        kind.filtered() ? List.of("jaar:" + Years.FROM + ".." + Years.TO) : List.of(),
        MatchLevel.FAMILY,
        false,
        true,
        false,
        SearchRequest.Sort.RELEVANCE,
        0,
        QueryKind.HITS,
        kind.snippets() ? 1 : 0);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  /** The same queries by Lucene's own parts over the same index. */
  static final class Plain implements QueryWork {

    private final OpenIndex index;
    private final PlainLoop loop;
    private final QueryKind kind;

    Plain(Path index, QueryKind kind) throws Exception {
      this.index = OpenIndex.openMapped(index);
      this.loop = new PlainLoop(this.index);
      this.kind = kind;
    }

    @Override
    public long answer(String typed) throws Exception {
      return loop.answer(request(typed, kind), kind.counted());
    }

    @Override
    public void close() throws IOException {
      index.close();
    }
  }
}
