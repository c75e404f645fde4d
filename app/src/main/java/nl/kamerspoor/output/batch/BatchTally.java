package nl.kamerspoor.output.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamerspoor.search.request.Expansion;

/** Counts what became of the queries of a list. */
public final class BatchTally {

  /** The most queries that are named where they are listed; the others are counted. */
  private static final int MAX_QUERIES_NAMED = 10_000;

  /** How a query ended. */
  public enum State {
    FOUND,
    NOTHING,
    FAILED
  }

  /**
   * One query's end.
   *
   * @param total how many paragraphs are listed, were it not for a limit
   * @param shown how many of them were printed
   * @param expansions what was searched for besides
   */
  public record TalliedQuery(
      String id, State state, long total, int shown, List<Expansion> expansions) {
    public TalliedQuery {
      expansions = List.copyOf(expansions);
    }
  }

  private final Map<String, List<String>> expansions = new TreeMap<>();
  private final List<String> nothing = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> limited = new ArrayList<>();
  private long queries;
  private long withNothing;
  private long unreadable;
  private long cut;
  private long hits;

  /** Adds the next query. */
  public void add(TalliedQuery entry) {
    queries++;
    hits += entry.shown();
    switch (entry.state()) {
      case FOUND -> {
        if (entry.shown() < entry.total()) {
          cut++;
          name(limited, entry);
        }
      }
      case NOTHING -> {
        withNothing++;
        name(nothing, entry);
      }
      case FAILED -> {
        unreadable++;
        name(failed, entry);
      }
    }
    if (expansions.size() < MAX_QUERIES_NAMED) {
      entry
          .expansions()
          .forEach(expansion -> expansions.putIfAbsent(expansion.typed(), expansion.also()));
    }
  }

  private static void name(List<String> names, TalliedQuery entry) {
    if (names.size() < MAX_QUERIES_NAMED) {
      names.add(entry.id());
    }
  }

  /** How many queries there were. */
  public long queries() {
    return queries;
  }

  /** How many of them found something. */
  public long found() {
    return queries - withNothing - unreadable;
  }

  /** How many found nothing. */
  public long nothing() {
    return withNothing;
  }

  /** How many could not be read. */
  public long failed() {
    return unreadable;
  }

  /** How many found more than was printed. */
  public long limited() {
    return cut;
  }

  /** How many hits were printed. */
  public long hits() {
    return hits;
  }

  /** The ids of those that found nothing, the first ten thousand. */
  List<String> nothingIds() {
    return List.copyOf(nothing);
  }

  /** The ids of those that could not be read, the first ten thousand. */
  List<String> failedIds() {
    return List.copyOf(failed);
  }

  /** The ids of those that found more than was printed, the first ten thousand. */
  List<String> limitedIds() {
    return List.copyOf(limited);
  }

  /** What was searched for besides, by what was typed, in alphabetical order. */
  List<Expansion> expansions() {
    return expansions.entrySet().stream()
        .map(entry -> new Expansion(entry.getKey(), entry.getValue()))
        .toList();
  }
}
