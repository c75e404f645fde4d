package nl.kamerspoor.index.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexException.Reason;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.sources.CorpusFile;
import nl.kamerspoor.index.sources.CorpusWalk;
import nl.kamerspoor.index.sources.GoneSources;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.index.sources.NonPaperFiles;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.sources.StoredPaths;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One run of the {@code Indexer}: from what the index has to what the files say. */
public final class IndexUpdate {

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
        note -> note.goneSource() && gone.replaced().contains(paths.path(note.where())));
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
      after =
          new IndexCommit(paths, directory, writer, merges)
              .write(
                  before,
                  entries,
                  unseen,
                  ledger ->
                      new IndexStamp(
                          IndexStamp.Rules.CURRENT,
                          ledger.fingerprint(),
                          stamp == null || remade != null ? began : stamp.created(),
                          began,
                          left,
                          ledger.names(),
                          ledger.entries().size(),
                          ledger.leftOut()),
                  request.optimize());
    }
    return new ReportCounter(paths).report(results, after, removed, gone, remade, began);
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
      throw new IndexException(Reason.NO_SOURCE, IndexingMessages.lacksSources(paths.index()));
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

  /** Makes sure that a paper held by several files is taken from one of them. */
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
}
