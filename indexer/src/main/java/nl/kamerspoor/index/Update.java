package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamerspoor.index.IndexException.Reason;
import nl.kamerspoor.index.IndexReport.Note;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One run of the {@link Indexer}: from what the index has to what the files say. */
final class Update {

  /**
   * Up to so many paragraphs an index is kept in one piece, which costs no time worth counting and
   * lets a search start sooner.
   */
  private static final int ONE_PIECE = 5_000;

  private final Instant began = Instant.now();
  private final IndexRequest request;
  private final Path index;
  private final Directory directory;
  private final IndexWriter writer;
  private final ConcurrentMergeScheduler merges;
  private final FileReading reading;
  private final Progress listener;

  private final @Nullable Stamp stamp;
  private final @Nullable String remade;
  private final Ledger before;

  Update(
      IndexRequest request,
      Path index,
      Directory directory,
      IndexWriter writer,
      ConcurrentMergeScheduler merges,
      FileReading reading,
      Progress listener)
      throws IndexException {
    this.request = request;
    this.index = index;
    this.directory = directory;
    this.writer = writer;
    this.merges = merges;
    this.reading = reading;
    this.listener = listener;
    this.stamp = stamp(index, writer);
    boolean otherRules = stamp != null && !stamp.rules().equals(Stamp.Rules.CURRENT);
    this.remade =
        otherRules && stamp != null ? stamp.rules().difference(Stamp.Rules.CURRENT) : null;
    this.before = stamp == null || otherRules ? Ledger.EMPTY : ledger(index, directory, stamp);
  }

  private static Ledger ledger(Path index, Directory directory, Stamp stamp) throws IndexException {
    try {
      return Ledger.read(directory, stamp.ledger());
    } catch (IOException e) {
      throw IndexException.reading(index, e);
    }
  }

  private static @Nullable Stamp stamp(Path index, IndexWriter writer) throws IndexException {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live == null) {
      return null;
    }
    live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    Stamp stamp = Stamp.fromCommit(data);
    if (stamp == null && writer.getDocStats().maxDoc > 0) {
      throw IndexException.foreign(index);
    }
    return stamp;
  }

  IndexReport run() throws IOException, IndexException {
    List<Path> sources = sources();
    CorpusWalk walk = CorpusWalk.of(sources, index);
    if (remade != null) {
      writer.deleteAll();
    }
    listener.begins(bytesToRead(walk));
    ProgressCount progress = progress(walk);
    Map<String, FileResult> results =
        new IndexingRun(writer, reading, walk.files().values(), before, request.threads(), progress)
            .run();
    Map<String, LedgerEntry> entries = new TreeMap<>();
    results.forEach(
        (key, result) -> {
          LedgerEntry entry = result.entry();
          if (entry != null) {
            entries.put(key, entry);
          }
        });
    int removed = removeMissing(walk, entries);
    settleDuplicates(walk, results, entries);
    if (entries.isEmpty() && request.remove().isEmpty()) {
      throw holdsNoPapers(sources, walk);
    }
    List<Note> unseen = new ArrayList<>(walk.problems());
    results.values().stream()
        .map(FileResult::unreadable)
        .filter(Objects::nonNull)
        .forEach(unseen::add);
    Ledger after = new Ledger(began, entries, unseen);
    if (remade != null
        || stamp == null
        || !sources.equals(stamp.sources())
        || !entries.equals(before.entries())
        || !unseen.equals(before.unseen())
        || request.optimize()) {
      progress.committing();
      commit(after, sources);
    }
    return report(walk, results, after, removed);
  }

  /** The same for a new index and for one whose papers have all gone, which stays as it was. */
  private static IndexException holdsNoPapers(List<Path> sources, CorpusWalk walk) {
    StringBuilder message = new StringBuilder();
    walk.problems().forEach(note -> message.append(note.where() + ": " + note.text() + "\n"));
    message
        .append(String.join(", ", sources.stream().map(Path::toString).toList()))
        .append(": holds no papers; ");
    return IndexException.noPapers(message.toString());
  }

  private List<Path> sources() throws IndexException {
    TreeSet<Path> sources = new TreeSet<>();
    if (stamp != null) {
      sources.addAll(stamp.sources());
    }
    for (Path path : request.remove()) {
      Path source = path.toAbsolutePath().normalize();
      if (!sources.remove(source)) {
        throw new IndexException(
            Reason.NO_SOURCE, path + ": is no source of " + index + "; it has " + sources);
      }
    }
    for (Path path : request.add()) {
      Path source = path.toAbsolutePath().normalize();
      if (!Files.exists(source)) {
        throw new IndexException(Reason.NO_SOURCE, path + ": no such file or directory");
      }
      sources.add(source);
    }
    if (sources.isEmpty() && request.remove().isEmpty()) {
      throw new IndexException(
          Reason.NO_SOURCE,
          index + ": has no sources yet; name files or directories with papers to index");
    }
    return List.copyOf(sources);
  }

  private long bytesToRead(CorpusWalk walk) {
    long bytes = 0;
    for (CorpusFile file : walk.files().values()) {
      LedgerEntry known = before.entries().get(file.key());
      if (known == null || !file.surelySame(known, before.indexed())) {
        bytes += file.attributes().size();
      }
    }
    return bytes;
  }

  private ProgressCount progress(CorpusWalk walk) {
    long bytes = 0;
    for (CorpusFile file : walk.files().values()) {
      bytes += file.attributes().size();
    }
    return new ProgressCount(listener, walk.files().size(), bytes);
  }

  /** Takes out what is no longer under any source; keeps what could not be looked at. */
  private int removeMissing(CorpusWalk walk, Map<String, LedgerEntry> entries) throws IOException {
    int removed = 0;
    for (LedgerEntry known : before.entries().values()) {
      if (walk.files().containsKey(known.key())) {
        continue;
      }
      if (walk.hidden(Path.of(known.key()))) {
        entries.put(known.key(), known);
      } else {
        writer.deleteDocuments(new Term(Fields.SOURCE, known.key()));
        removed++;
      }
    }
    return removed;
  }

  /** Sees to it that a paper that several files hold is taken from the first of them. */
  private void settleDuplicates(
      CorpusWalk walk, Map<String, FileResult> results, Map<String, LedgerEntry> entries)
      throws IOException {
    Duplicates duplicates = Duplicates.among(entries.values());
    List<CorpusFile> again =
        entries.values().stream()
            .filter(duplicates::toReadAgain)
            .map(entry -> walk.files().get(entry.key()))
            .filter(Objects::nonNull)
            .toList();
    if (!again.isEmpty()) {
      Map<String, FileResult> read =
          new IndexingRun(writer, reading, again, before, request.threads(), progress(walk))
              .runAnew();
      results.putAll(read);
      read.forEach(
          (key, result) -> {
            LedgerEntry entry = result.entry();
            if (entry != null) {
              entries.put(key, entry);
            }
          });
      duplicates = Duplicates.among(entries.values());
    }
    for (Map.Entry<String, LedgerEntry> entry : entries.entrySet()) {
      for (String id : duplicates.toDelete(entry.getValue())) {
        writer.deleteDocuments(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.SOURCE, entry.getKey())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.PAPER, id)), Occur.FILTER)
                .build());
      }
      entry.setValue(duplicates.settle(entry.getValue()));
    }
  }

  private void commit(Ledger after, List<Path> sources) throws IOException {
    String ledger = after.write(directory);
    Stamp next =
        new Stamp(
            Stamp.Rules.CURRENT,
            after.fingerprint(),
            stamp == null || remade != null ? began : stamp.created(),
            began,
            sources,
            ledger,
            after.leftOut());
    if (request.optimize() || writer.getDocStats().maxDoc <= ONE_PIECE) {
      writer.forceMerge(1);
    }
    // Lucene's close() would wait for merges and commit too, but says nothing when one has failed.
    writer.flush();
    merges.sync();
    writer.setLiveCommitData(next.toCommit().entrySet());
    writer.commit();
    Ledger.removeOthers(directory, ledger);
  }

  private IndexReport report(
      CorpusWalk walk, Map<String, FileResult> results, Ledger after, int removed) {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int leftOut = walk.problems().size();
    int inPart = 0;
    for (Map.Entry<String, FileResult> each : results.entrySet()) {
      FileResult result = each.getValue();
      LedgerEntry entry = after.entries().get(each.getKey());
      if (result.unreadable() != null || entry == null || entry.papers().isEmpty()) {
        leftOut++;
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
    IndexStatistics.Count total = after.total();
    List<Note> warnings = new ArrayList<>();
    for (LedgerEntry entry : after.entries().values()) {
      warnings.addAll(entry.warnings());
    }
    return new IndexReport(
        added,
        changed,
        removed,
        unchanged,
        leftOut,
        inPart,
        total.papers(),
        total.paragraphs(),
        total.words(),
        after.rejected(),
        warnings,
        remade,
        Duration.between(began, Instant.now()));
  }
}
