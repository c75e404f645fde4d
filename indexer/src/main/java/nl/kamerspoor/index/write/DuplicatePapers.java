package nl.kamerspoor.index.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.index.sources.LedgerEntry.Copy;
import nl.kamerspoor.index.sources.LedgerEntry.Paper;
import nl.kamerspoor.index.sources.LedgerEntry.Why;
import org.jspecify.annotations.Nullable;

/**
 * Decides which file a paper is taken from where several hold it, so that it is counted once.
 *
 * <p>Two papers are one when they have the same id, or when they have the same text and the id of
 * one is no more than the name of its file ({@code brief (1).pdf}); papers that say of themselves
 * who they are stay apart, however alike their texts. Of several the one is kept that is there (a
 * file in a folder that is gone yields), then the one whose own id says what it is, then the one
 * whose file is newest, then the first by the length of its path and by the path. What is newest is
 * judged by the time of the file in steps of two seconds, for finer ones are lost on the way over
 * some file systems; and only of those whose texts differ, for of equals it does not matter.
 */
final class DuplicatePapers {

  private static final int TIMESTAMP_SECONDS = 2;

  private static final Comparator<Place> BY_PATH =
      Comparator.<Place>comparingInt(place -> place.entry().key().length())
          .thenComparing(place -> place.entry().key());

  private static final Comparator<Place> BY_NAME =
      Comparator.<Place, Boolean>comparing(place -> !place.there())
          .thenComparing(place -> place.paper().namedByFile())
          .thenComparing(BY_PATH);

  private final Map<PaperId, Place> byId = new HashMap<>();
  private final Map<String, Place> byText = new HashMap<>();
  private final Set<PaperId> contestedIds = new HashSet<>(); // those of several papers
  private final Set<String> contestedTexts = new HashSet<>();
  private final Predicate<LedgerEntry> there;

  /** A paper in a file. */
  private record Place(LedgerEntry entry, Paper paper, boolean there) {
    long age() {
      return Math.floorDiv(entry.file().modified().getEpochSecond(), TIMESTAMP_SECONDS);
    }

    boolean sameText(Place other) {
      return paper.text().equals(other.paper.text());
    }
  }

  private DuplicatePapers(Predicate<LedgerEntry> there) {
    this.there = there;
  }

  /**
   * Looks through all files.
   *
   * @param there whether a file is there, and not in a folder that could not be looked at
   */
  static DuplicatePapers among(Collection<LedgerEntry> entries, Predicate<LedgerEntry> there) {
    DuplicatePapers copies = new DuplicatePapers(there);
    Map<PaperId, List<Place>> several = new LinkedHashMap<>();
    for (LedgerEntry entry : entries) {
      boolean isThere = there.test(entry);
      for (Paper paper : entry.allPapers()) {
        copies.add(new Place(entry, paper, isThere), several);
      }
    }
    several.forEach((id, places) -> copies.byId.put(id, best(places)));
    return copies;
  }

  private void add(Place place, Map<PaperId, List<Place>> several) {
    Place sameId = byId.putIfAbsent(place.paper().id(), place);
    if (sameId != null) {
      contestedIds.add(place.paper().id());
      several.computeIfAbsent(place.paper().id(), _ -> new ArrayList<>(List.of(sameId))).add(place);
    }
    Place sameText = byText.putIfAbsent(place.paper().text(), place);
    if (sameText != null) {
      contestedTexts.add(place.paper().text());
      if (BY_NAME.compare(place, sameText) < 0) {
        byText.put(place.paper().text(), place);
      }
    }
  }

  /** Of papers with one id: a text is as new as the newest file that has it. */
  private static Place best(List<Place> places) {
    Map<String, Long> newest = new HashMap<>();
    places.forEach(place -> newest.merge(textThere(place), place.age(), Math::max));
    return places.stream()
        .min(
            Comparator.<Place, Boolean>comparing(place -> !place.there())
                .thenComparing(place -> place.paper().namedByFile())
                .thenComparing(place -> newest.get(textThere(place)), Comparator.reverseOrder())
                .thenComparing(BY_PATH))
        .orElseThrow();
  }

  private static String textThere(Place place) {
    return place.there() + place.paper().text();
  }

  /** The paper that is kept in the place of this one, or null where it is this one. */
  private @Nullable Place instead(Place place) {
    Place byItsId = byId.getOrDefault(place.paper().id(), place);
    if (!isSame(byItsId, place)) {
      return byItsId;
    }
    Place byItsText = byText.getOrDefault(place.paper().text(), place);
    if (isSame(byItsText, place)
        || !(place.paper().namedByFile() || (!place.there() && byItsText.paper().namedByFile()))) {
      return null;
    }
    return byId.getOrDefault(byItsText.paper().id(), byItsText);
  }

  private static boolean isSame(Place one, Place other) {
    return one.entry().key().equals(other.entry().key())
        && one.paper().id().equals(other.paper().id());
  }

  /** Whether the file shares a paper with another, or did so before. */
  private boolean isContested(LedgerEntry entry) {
    if (!entry.copies().isEmpty()) {
      return true;
    }
    for (Paper paper : entry.papers()) {
      if (contestedIds.contains(paper.id()) || contestedTexts.contains(paper.text())) {
        return true;
      }
    }
    return false;
  }

  /** The papers of a file that are in the index but must not be. */
  List<PaperId> toDelete(LedgerEntry entry) {
    return entry.papers().stream()
        .filter(paper -> instead(place(entry, paper)) != null)
        .map(Paper::id)
        .toList();
  }

  /** Whether the file has a paper that was left out before and must not be any more. */
  boolean toReadAgain(LedgerEntry entry) {
    return !entry.copies().isEmpty()
        && entry.copies().stream().anyMatch(copy -> instead(place(entry, copy.paper())) == null);
  }

  /** The entry with each paper where it belongs; most files share none with others. */
  LedgerEntry settle(LedgerEntry entry) {
    if (!isContested(entry)) {
      return entry;
    }
    List<Paper> papers = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();
    for (Paper paper : entry.allPapers()) {
      Place place = place(entry, paper);
      Place kept = instead(place);
      if (kept == null) {
        papers.add(paper);
      } else {
        copies.add(new Copy(paper, kept.entry().name(), why(place, kept)));
      }
    }
    return papers.equals(entry.papers()) && copies.equals(entry.copies())
        ? entry
        : entry.withPapers(papers, copies);
  }

  private static Why why(Place place, Place kept) {
    if (kept.there() && !place.there()) {
      return Why.THERE;
    }
    if (kept.sameText(place)) {
      return Why.SAME_TEXT;
    }
    return kept.age() > place.age() ? Why.NEWER : Why.FIRST;
  }

  private Place place(LedgerEntry entry, Paper paper) {
    return new Place(entry, paper, there.test(entry));
  }
}
