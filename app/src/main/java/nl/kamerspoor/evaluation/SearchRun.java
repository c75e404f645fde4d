package nl.kamerspoor.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Unit;

/** Makes a run by searching for each topic, on all cores. */
public final class SearchRun {

  /**
   * Makes a request of a topic's query, with a limit and options that are the same for all topics.
   */
  public interface Requests {
    /** Makes the request for a query. */
    SearchRequest of(String query);
  }

  private SearchRun() {}

  /**
   * Searches for each topic.
   *
   * @throws QueryException when a topic's query can't be read
   */
  public static Run of(
      String name, Searcher searcher, List<Topic> topics, Unit unit, Requests requests)
      throws IOException, QueryException {
    Map<String, List<String>> rankings = new HashMap<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<List<String>>> found = new ArrayList<>();
      for (Topic topic : topics) {
        found.add(threads.submit(() -> ranking(searcher, unit, requests.of(topic.query()))));
      }
      for (int i = 0; i < found.size(); i++) {
        rankings.put(topics.get(i).id(), found.get(i).get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case QueryException unreadable -> throw unreadable;
        case IOException disk -> throw disk;
        case null, default -> throw new IllegalStateException(failure);
      }
    }
    return new Run(name, rankings);
  }

  private static List<String> ranking(Searcher searcher, Unit unit, SearchRequest request)
      throws IOException, QueryException {
    return switch (unit) {
      case PAPER -> searcher.papers(request);
      case PARAGRAPH -> searcher.search(request).hits().stream().map(Hit::id).toList();
    };
  }
}
