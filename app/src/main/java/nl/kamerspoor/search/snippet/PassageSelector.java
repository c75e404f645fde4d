package nl.kamerspoor.search.snippet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.Snippet;
import nl.kamerspoor.search.score.RankingWeights;

/** Chooses the passages of a paragraph that show best why it was found. */
public final class PassageSelector {

  /** A passage is about three lines of a terminal. */
  static final int MAX_PASSAGE_CHARACTERS = 240;

  private PassageSelector() {}

  /**
   * The best passages, in the order of the text, at least one.
   *
   * @param text the paragraph
   * @param matches all matches in it, in order, not overlapping
   * @param most how many passages to give at the most, at least 1
   */
  public static List<Snippet> showing(String text, List<Match> matches, int most) {
    return of(
        text,
        matches.stream()
            .map(match -> new FoundMatch(match.start(), match.end(), match.kind(), 0))
            .toList(),
        most);
  }

  /**
   * The best passages, where matches are of several words.
   *
   * @param text the paragraph
   * @param matches all matches in it, in order, not overlapping
   * @param most how many passages to give at the most, at least 1
   */
  public static List<Snippet> of(String text, List<FoundMatch> matches, int most) {
    List<Integer> starts = SentenceSplitter.starts(text);
    List<Candidate> candidates = new ArrayList<>();
    for (Stretch stretch : stretches(text, starts, matches)) {
      candidates.add(new Candidate(stretch, worth(stretch, matches)));
    }
    candidates.sort(Candidate::bestFirst);
    List<Stretch> chosen = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (chosen.size() == most || (!chosen.isEmpty() && candidate.worth == 0)) {
        break;
      }
      Stretch widened = widen(text, starts, candidate.stretch);
      if (chosen.stream().noneMatch(widened::overlaps)) {
        chosen.add(widened);
      }
    }
    chosen.sort((one, other) -> Integer.compare(one.start, other.start));
    return chosen.stream().map(stretch -> snippet(text, stretch, matches)).toList();
  }

  /** Each sentence; of a long one, the stretches that begin a little before a match. */
  private static List<Stretch> stretches(
      String text, List<Integer> starts, List<FoundMatch> matches) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = trimmed(text, start, i + 1 < starts.size() ? starts.get(i + 1) : text.length());
      if (end - start <= MAX_PASSAGE_CHARACTERS) {
        stretches.add(new Stretch(start, end));
        continue;
      }
      stretches.add(clip(text, start, end, start));
      for (FoundMatch match : inside(matches, start, end)) {
        stretches.add(
            clip(text, start, end, Math.max(start, match.start() - MAX_PASSAGE_CHARACTERS / 4)));
      }
    }
    return stretches;
  }

  /** A stretch of about the right width, from about a place on, with whole words at both ends. */
  private static Stretch clip(String text, int start, int end, int wanted) {
    int latest = end - MAX_PASSAGE_CHARACTERS;
    if (latest > start && wanted >= latest) {
      return lastStretch(text, latest, end);
    }
    int from = Math.min(wanted, Math.max(start, latest));
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(end, from + MAX_PASSAGE_CHARACTERS);
    if (to < end) {
      int word = to;
      while (word > from + MAX_PASSAGE_CHARACTERS / 2
          && !Character.isWhitespace(text.charAt(word))) {
        word--;
      }
      to = word > from + MAX_PASSAGE_CHARACTERS / 2 ? word : wholeCharacter(text, to);
    }
    return new Stretch(wholeCharacter(text, from), trimmed(text, from, to));
  }

  /** Up to the end, from the first word that fits: what is wanted may stand there. */
  private static Stretch lastStretch(String text, int earliest, int end) {
    int from = earliest;
    while (from < earliest + MAX_PASSAGE_CHARACTERS / 4
        && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    boolean insideCharacter = wholeCharacter(text, from) < from;
    return new Stretch(insideCharacter ? from + 1 : from, end);
  }

  /** With the sentences after and before it, as far as they fit whole. */
  private static Stretch widen(String text, List<Integer> starts, Stretch stretch) {
    int start = stretch.start;
    int end = stretch.end;
    for (int i = 0; i < starts.size(); i++) {
      int nextEnd = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      if (starts.get(i) >= end && trimmed(text, start, nextEnd) - start <= MAX_PASSAGE_CHARACTERS) {
        end = trimmed(text, start, nextEnd);
      }
    }
    for (int i = starts.size() - 1; i >= 0; i--) {
      if (starts.get(i) < start && end - starts.get(i) <= MAX_PASSAGE_CHARACTERS) {
        start = starts.get(i);
      }
    }
    return new Stretch(start, end);
  }

  /** Different words count most, then how near they are to what was typed, then their number. */
  private static double worth(Stretch stretch, List<FoundMatch> matches) {
    Set<Integer> words = new HashSet<>();
    double worth = 0;
    for (FoundMatch match : inside(matches, stretch.start, stretch.end)) {
      double near = RankingWeights.DEFAULT.of(match.kind());
      worth += words.add(match.word()) ? 10 * near : near;
    }
    return worth;
  }

  /** The matches from one place to another; of many only these are looked at. */
  private static List<FoundMatch> inside(List<FoundMatch> matches, int start, int end) {
    int first = 0;
    int after = matches.size();
    while (first < after) {
      int middle = (first + after) >>> 1;
      if (matches.get(middle).start() < start) {
        first = middle + 1;
      } else {
        after = middle;
      }
    }
    while (after < matches.size() && matches.get(after).end() <= end) {
      after++;
    }
    return matches.subList(first, after);
  }

  private static Snippet snippet(String text, Stretch stretch, List<FoundMatch> matches) {
    List<Match> shown = new ArrayList<>();
    for (FoundMatch match : inside(matches, stretch.start, stretch.end)) {
      shown.add(
          new Match(match.start() - stretch.start, match.end() - stretch.start, match.kind()));
    }
    return new Snippet(
        text.substring(stretch.start, stretch.end),
        shown,
        !text.substring(0, stretch.start).isBlank(),
        !text.substring(stretch.end).isBlank());
  }

  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static int wholeCharacter(String text, int position) {
    return position > 0
            && position < text.length()
            && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position))
        ? position - 1
        : position;
  }

  private record Candidate(Stretch stretch, double worth) {
    static int bestFirst(Candidate one, Candidate other) {
      int order = Double.compare(other.worth, one.worth);
      return order == 0 ? Integer.compare(one.stretch.start, other.stretch.start) : order;
    }
  }

  private record Stretch(int start, int end) {
    boolean overlaps(Stretch other) {
      return start < other.end && other.start < end;
    }
  }
}
