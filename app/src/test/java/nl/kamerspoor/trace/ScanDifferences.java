package nl.kamerspoor.trace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kamerspoor.trace.ScannedPapers.Place;

/** Counts what the index finds and a plain scan does not, or the reverse, by the reason. */
final class ScanDifferences {

  private static final String HYPHEN = "[\\u2010-\\u2015\\u2212-]";

  /** A run of letters, digits and hyphens, as 36 410-XVI has one behind its blank. */
  private static final Pattern RUN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u2010-\\u2015\\u2212-]+");

  /** The half of inlichtingen- en veiligheidsdiensten, or of grensbewakers en -wachters. */
  private static final Pattern SUSPENDED = Pattern.compile(HYPHEN + ".*|.*" + HYPHEN);

  private static final Pattern GROUPED = Pattern.compile(".*\\d" + HYPHEN + "\\p{L}.*");
  private static final Pattern SHORT_PREFIX = Pattern.compile("\\p{Ll}{1,2}" + HYPHEN + "\\p{L}.*");

  private final ScannedPapers papers;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private int same;

  ScanDifferences(ScannedPapers papers) {
    this.papers = papers;
  }

  /** Compares what both ways find; fails where there is no reason for a difference. */
  void add(List<String> phrase, Set<Place> indexed, Set<Place> scanned) {
    explain(phrase, indexed, scanned, "index");
    explain(phrase, scanned, indexed, "scan");
    same += (int) indexed.stream().filter(scanned::contains).count();
  }

  private void explain(List<String> phrase, Set<Place> one, Set<Place> other, String way) {
    for (Place place : one) {
      if (!other.contains(place)) {
        String reason;
        if (hasRun(place, SUSPENDED)) {
          reason = "a suspended compound counts for its full form, not for its half";
        } else if (hasRun(place, GROUPED)) {
          reason = "part of a hyphenated number in groups (36 410-XVI), marked as a whole";
        } else if (hasRun(place, SHORT_PREFIX)) {
          reason = "a word with one or two small letters and a hyphen takes one place";
        } else {
          throw new AssertionError(
              "only the %s finds %s at %s: …%s…"
                  .formatted(way, phrase, place, papers.around(place, 40, 40)));
        }
        reasons.merge(way + ": " + reason, 1, Integer::sum);
      }
    }
  }

  /** Whether one of the runs of letters, digits and hyphens in a place is such a one. */
  private boolean hasRun(Place place, Pattern kind) {
    return RUN.matcher(papers.text(place))
        .results()
        .filter(run -> run.end() > place.start() && run.start() < place.end())
        .anyMatch(run -> kind.matcher(run.group()).matches());
  }

  @Override
  public String toString() {
    return "%d papers: %d occurrences found by both; by one only: %s"
        .formatted(papers.papers().size(), same, reasons);
  }
}
