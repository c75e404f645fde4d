package nl.kamerspoor.index.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.Indexer;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.DuplicateNotes;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexException.Reason;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.LatestCommit;
import nl.kamerspoor.index.sources.CorpusFile;
import nl.kamerspoor.index.sources.CorpusWalk;
import nl.kamerspoor.index.sources.GoneSources;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.index.sources.NonPaperFiles;
import nl.kamerspoor.index.sources.StoredPaths;
import nl.kamerspoor.index.write.IndexReport.Note;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One run of the {@link Indexer}: from what the index has to what the files say. */
public final class IndexUpdate {

  /**
   * Up to so many paragraphs an index is kept in one piece, which costs no time worth counting and
   * lets a search start sooner.
   */
  private static final int MAX_PARAGRAPHS_IN_ONE_SEGMENT = 5_000;

  private final Instant began = Instant.now();
  private final IndexRequest request;
  private final StoredPaths paths;
  private final Directory directory;
  private final IndexWriter writer;
  private final ConcurrentMergeScheduler merges;
  private final FileReading reading;
  private final ProgressListener listener;

  private final @Nullable IndexStamp stamp;
  private final @Nullable String remade;
  private final Ledger before;
  private final Set<String> hidden = new HashSet<>(); // keys of files that could not be looked at

  public IndexUpdate(
      IndexRequest request,
      StoredPaths paths,
      Directory directory,
      IndexWriter writer,
      ConcurrentMergeScheduler merges,
      FileReading reading,
      ProgressListener listener)
      throws IndexException {
    this.request = request;
    this.paths = paths;
    this.directory = directory;
    this.writer = writer;
    this.merges = merges;
    this.reading = reading;
    this.listener = listener;
    this.stamp = stamp(paths, writer);
    boolean otherRules = stamp != null && !stamp.rules().areCurrent();
    this.remade =
        otherRules && stamp != null ? stamp.rules().difference(IndexStamp.Rules.CURRENT) : null;
    this.before =
        stamp == null || otherRules ? Ledger.EMPTY : ledger(paths.index(), directory, stamp);
  }

  private static Ledger ledger(Path index, Directory directory, IndexStamp stamp)
      throws IndexException {
    try {
      return Ledger.read(directory, stamp.ledger());
    } catch (IOException e) {
      throw IndexException.reading(index, e);
    }
  }

  private static @Nullable IndexStamp stamp(StoredPaths paths, IndexWriter writer)
      throws IndexException {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live == null) {
      return null;
    }
    live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    IndexStamp stamp = IndexStamp.fromCommit(data, paths);
    if (stamp == null && writer.getDocStats().maxDoc > 0) {
      throw IndexException.foreign(paths.index());
    }
    return stamp;
  }

  public IndexReport run() throws IOException, IndexException {
    List<Path> sources = sources();
    CorpusWalk walk = CorpusWalk.of(sources, paths);
    if (remade != null) {
      writer.deleteAll();
    }
    listener.begins(bytesToRead(walk));
    ProgressCounter progress = progress(walk);
    Map<String, FileResult> results = read(walk.files().values(), progress).run();
    Map<String, LedgerEntry> entries = new TreeMap<>();
    addEntries(results, entries);
    int removed = removeMissing(walk, entries);
    settleCopies(walk, results, entries);
    GoneSources gone = GoneSources.among(walk, paths, entries);
    gone.emptied().forEach(entries::remove);
    if (entries.values().stream().allMatch(LedgerEntry::holdsNoPapers)
        && request.remove().isEmpty()) {
      throw holdsNoPapers(sources, walk, entries.values());
    }
    List<Path> left = new ArrayList<>(sources);
    left.removeAll(gone.replaced());
    List<Note> unseen = new ArrayList<>(walk.problems());
    unseen.removeIf(
        note ->
            note.goneSource() && gone.replaced().contains(paths.path(note.where())));
    results.values().stream()
        .map(FileResult::unreadable)
        .filter(Objects::nonNull)
        .forEach(unseen::add);
    Ledger after = new Ledger(before.segments(), entries);
    if (remade != null
        || stamp == null
        || !left.equals(stamp.sources())
        || !before.agrees(entries)
        || !unseen.equals(before.unseen())
        || request.optimize()) {
      progress.committing();
      after = commit(entries, unseen, left);
    }
    return report(results, after, removed, gone);
  }

  private IndexingRun read(Collection<CorpusFile> files, ProgressCounter progress) {
    return new IndexingRun(writer, reading, files, before, began, request.threads(), progress);
  }

  private static void addEntries(
      Map<String, FileResult> results, Map<String, LedgerEntry> entries) {
    results.forEach(
        (key, result) -> {
          LedgerEntry entry = result.entry();
          if (entry != null) {
            entries.put(key, entry);
          }
        });
  }

  /** Of a new index, and of one whose papers have all gone, which stays as it was. */
  private static IndexException holdsNoPapers(
      List<Path> sources, CorpusWalk walk, Collection<LedgerEntry> others) {
    StringBuilder message = new StringBuilder();
    walk.problems().stream()
        .filter(note -> !note.goneSource())
        .forEach(note -> message.append(note.where() + ": " + note.text() + "\n"));
    List<Note> passedOver = others.stream().flatMap(entry -> entry.passedOver().stream()).toList();
    message.append(
        others.isEmpty()
            ? IndexingMessages.holdNoPapers(sources)
            : IndexingMessages.holdOtherKinds(sources, NonPaperFiles.kinds(passedOver)));
    return IndexException.noPapers(message.toString());
  }

  private List<Path> sources() throws IndexException {
    TreeSet<Path> sources = new TreeSet<>();
    if (stamp != null) {
      stamp.sources().forEach(source -> sources.add(paths.source(source)));
    }
    for (Path path : request.remove()) {
      Path source = paths.source(path);
      if (!sources.remove(source)) {
        throw new IndexException(
            Reason.NO_SOURCE, IndexingMessages.isNotSource(path, paths.index(), sources));
      }
    }
    for (Path path : request.add()) {
      Path source = paths.source(path);
      if (!Files.exists(source)) {
        throw new IndexException(Reason.NO_SOURCE, IndexingMessages.isMissing(path));
      }
      sources.add(source);
    }
    if (sources.isEmpty() && request.remove().isEmpty()) {
      throw new IndexException(
          Reason.NO_SOURCE, IndexingMessages.lacksSources(paths.index()));
    }
    return List.copyOf(sources);
  }

  private long bytesToRead(CorpusWalk walk) {
    long bytes = 0;
    for (CorpusFile file : walk.files().values()) {
      LedgerEntry known = before.entries().get(file.key());
      if (known == null || !file.surelySame(known)) {
        bytes += file.attributes().size();
      }
    }
    return bytes;
  }

  private ProgressCounter progress(CorpusWalk walk) {
    long bytes = 0;
    for (CorpusFile file : walk.files().values()) {
      bytes += file.attributes().size();
    }
    return new ProgressCounter(listener, walk.files().size(), bytes);
  }

  /** Takes out what is no longer under any source; keeps what could not be looked at. */
  private int removeMissing(CorpusWalk walk, Map<String, LedgerEntry> entries) throws IOException {
    int removed = 0;
    for (LedgerEntry known : before.entries().values()) {
      if (walk.files().containsKey(known.key())) {
        continue;
      }
      if (walk.hidden(known.key())) {
        entries.put(known.key(), known);
        hidden.add(known.key());
      } else {
        writer.deleteDocuments(new Term(IndexFields.SOURCE, known.key()));
        removed++;
      }
    }
    return removed;
  }

  /** Sees to it that a paper that several files hold is taken from one of them. */
  private void settleCopies(
      CorpusWalk walk, Map<String, FileResult> results, Map<String, LedgerEntry> entries)
      throws IOException {
    Predicate<LedgerEntry> there = entry -> !hidden.contains(entry.key());
    DuplicatePapers copies = DuplicatePapers.among(entries.values(), there);
    List<CorpusFile> again =
        entries.values().stream()
            .filter(copies::toReadAgain)
            .map(entry -> walk.files().get(entry.key()))
            .filter(Objects::nonNull)
            .toList();
    if (!again.isEmpty()) {
      Map<String, FileResult> read = read(again, progress(walk)).runAnew();
      results.putAll(read);
      addEntries(read, entries);
      copies = DuplicatePapers.among(entries.values(), there);
    }
    for (Map.Entry<String, LedgerEntry> each : entries.entrySet()) {
      LedgerEntry entry = each.getValue();
      LedgerEntry settled = copies.settle(entry);
      if (settled.isThat(entry)) {
        continue;
      }
      for (PaperId id : copies.toDelete(entry)) {
        writer.deleteDocuments(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.SOURCE, entry.key())), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.PAPER, id.text())), Occur.FILTER)
                .build());
      }
      each.setValue(settled);
    }
  }

  private Ledger commit(Map<String, LedgerEntry> entries, List<Note> unseen, List<Path> sources)
      throws IOException {
    boolean committed = false;
    try {
      Ledger after = before.write(directory, entries, unseen);
      commit(after, sources);
      committed = true;
      Ledger.removeOthers(directory, after.names());
      return after;
    } finally {
      if (!committed) {
        removeUncommitted();
      }
    }
  }

  private void commit(Ledger after, List<Path> sources) throws IOException {
    IndexStamp next =
        new IndexStamp(
            IndexStamp.Rules.CURRENT,
            after.fingerprint(),
            stamp == null || remade != null ? began : stamp.created(),
            began,
            sources,
            after.names(),
            after.entries().size(),
            after.leftOut());
    if (request.optimize() || writer.getDocStats().maxDoc <= MAX_PARAGRAPHS_IN_ONE_SEGMENT) {
      writer.forceMerge(1);
    }
    // Lucene's close() would wait for merges and commit too, but says nothing when one has failed.
    writer.flush();
    merges.sync();
    writer.setLiveCommitData(next.toCommit(paths).entrySet());
    writer.commit();
  }

  /** A disk that is full is not to be filled up further by a list that no commit names. */
  private void removeUncommitted() {
    try {
      List<String> named = List.of();
      if (DirectoryReader.indexExists(directory)) {
        IndexStamp last = LatestCommit.of(directory, paths).stamp();
        named = last == null ? List.of() : last.ledger();
      }
      Ledger.removeOthers(directory, named);
    } catch (IOException e) {
      // It stays until the next update, and harms nothing.
    }
  }

  private IndexReport report(
      Map<String, FileResult> results, Ledger after, int removed, GoneSources gone) {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int leftOut = 0;
    List<Note> passedOver = new ArrayList<>();
    int copied = 0;
    int inPart = 0;
    for (Map.Entry<String, FileResult> each : results.entrySet()) {
      FileResult result = each.getValue();
      LedgerEntry entry = after.entries().get(each.getKey());
      if (result.read() && entry != null) {
        passedOver.addAll(entry.passedOver());
      }
      if (result.unreadable() == null && entry != null && entry.holdsNoPapers()) {
        continue;
      }
      if (result.unreadable() != null || entry == null || entry.allPapers().isEmpty()) {
        leftOut++;
        continue;
      }
      if (entry.papers().isEmpty()) {
        copied++;
        continue;
      }
      if (!entry.whole()) {
        inPart++;
      }
      if (!result.read()) {
        unchanged++;
      } else if (result.inIndex()) {
        changed++;
      } else {
        added++;
      }
    }
    // A file that can't be looked at is among the results, what a walk could not enter is not.
    leftOut +=
        Math.toIntExact(
            after.unseen().size()
                - results.values().stream().filter(each -> each.unreadable() != null).count());
    IndexStatistics.TextCount total = after.total();
    return new IndexReport(
        added,
        changed,
        removed,
        unchanged,
        leftOut,
        copied,
        inPart,
        total.papers(),
        total.paragraphs(),
        total.words(),
        after.rejected().stream().map(this::withPlace).toList(),
        passedOver,
        after.warnings(),
        DuplicateNotes.of(after.entries().values()),
        gone.notes(),
        remade,
        Duration.between(began, Instant.now()));
  }

  /** Where a source is gone, the whole way to it is needed to put it back. */
  private Note withPlace(Note note) {
    return note.goneSource() ? note.at(paths.path(note.where()).toString()) : note;
  }
}
