package nl.kamerspoor.index.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.ParagraphId;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.index.fields.PaperDocuments;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.StoredPaths;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * An index to search in, as it was when it was opened: whoever indexes meanwhile does not change
 * it. Safe for several threads.
 */
public final class OpenIndex implements AutoCloseable {

  private final Path path;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IndexStamp stamp;

  private OpenIndex(Path path, Directory directory, DirectoryReader reader, IndexStamp stamp) {
    this.path = path;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.stamp = stamp;
  }

  /**
   * Opens the index in a directory.
   *
   * @throws IndexException when there is none, it is broken, or it was made by other rules; the
   *     message says which command to run
   */
  public static OpenIndex open(Path path) throws IndexException {
    IndexException.requireDirectory(path);
    if (!Files.isDirectory(path)) {
      throw IndexException.missing(path);
    }
    try {
      // Not memory-mapped: linking the native calls for that takes longer than a short command.
      return open(path, new NIOFSDirectory(path));
    } catch (IOException e) {
      throw IndexException.reading(path, e);
    }
  }

  /**
   * Opens an index for a program that asks much of it: its files are mapped into memory, which
   * costs a tenth of a second at first and then makes each query two to three times as fast.
   */
  public static OpenIndex openMapped(Path path) throws IndexException {
    IndexException.requireDirectory(path);
    if (!Files.isDirectory(path)) {
      throw IndexException.missing(path);
    }
    try {
      return open(path, new MMapDirectory(path));
    } catch (IOException e) {
      throw IndexException.reading(path, e);
    }
  }

  /** Opens an index wherever Lucene can keep one; the directory is closed with it. */
  public static OpenIndex open(Path path, Directory directory) throws IndexException {
    DirectoryReader reader = null;
    boolean opened = false;
    try {
      reader = DirectoryReader.open(directory);
      IndexStamp stamp =
          IndexStamp.fromCommit(reader.getIndexCommit().getUserData(), StoredPaths.of(path));
      if (stamp == null) {
        throw IndexException.foreign(path);
      }
      if (!stamp.rules().areCurrent()) {
        throw IndexException.otherRules(path, stamp.rules().difference(IndexStamp.Rules.CURRENT));
      }
      opened = true;
      return new OpenIndex(path, directory, reader, stamp);
    } catch (IOException e) {
      throw IndexException.reading(path, e);
    } catch (NegativeArraySizeException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw IndexException.damaged(path, e);
    } finally {
      if (!opened) {
        closeQuietly(reader, directory);
      }
    }
  }

  private static void closeQuietly(@Nullable DirectoryReader reader, Directory directory) {
    IOUtils.closeWhileHandlingException(reader, directory);
  }

  /** The directory of the index. */
  Path path() {
    return path;
  }

  /** By which rules it was made, of what, and when. */
  public IndexStamp stamp() {
    return stamp;
  }

  /** Lucene's searcher over it; fields are named in {@link IndexFields}. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** Lucene's reader of it. */
  public DirectoryReader reader() {
    return reader;
  }

  /**
   * The files that it was made of; where another program has brought it up to date since it was
   * opened, those of now, for the list of then is gone.
   */
  public Ledger ledger() throws IOException {
    Ledger ledger = null;
    while (ledger == null) {
      LatestCommit commit = LatestCommit.of(directory, StoredPaths.of(path));
      ledger = commit.ledger(Objects.requireNonNullElse(commit.stamp(), stamp));
    }
    return ledger;
  }

  /** The paper with this id, if it is in the index. */
  public Optional<IndexedPaper> paper(PaperId id) throws IOException {
    int first = firstDocument(id);
    return first < 0
        ? Optional.empty()
        : Optional.of(PaperDocuments.paper(reader.storedFields().document(first)));
  }

  /** The searchable paragraphs of a paper in reading order; none where it is not in the index. */
  public List<IndexedParagraph> paragraphs(PaperId paper) throws IOException {
    int document = firstDocument(paper);
    if (document < 0) {
      return List.of();
    }
    StoredFields stored = reader.storedFields();
    IndexedPaper found = PaperDocuments.paper(stored.document(document));
    List<IndexedParagraph> paragraphs = new ArrayList<>();
    while (document < reader.maxDoc() && ordinal(document) == paragraphs.size()) {
      paragraphs.add(
          new IndexedParagraph(found, PaperDocuments.paragraph(stored.document(document))));
      document++;
    }
    return paragraphs;
  }

  /** The paragraph with this id, if it is in the index. */
  public Optional<IndexedParagraph> paragraph(ParagraphId id) throws IOException {
    return paragraphs(id.paper()).stream()
        .filter(found -> found.paragraph().number() == id.number())
        .findFirst();
  }

  /** The paragraph that a Lucene document stands for. */
  public IndexedParagraph paragraph(int document) throws IOException {
    StoredFields stored = reader.storedFields();
    Document own = stored.document(document);
    int ordinal = ordinal(document);
    Document first = ordinal == 0 ? own : stored.document(document - ordinal);
    return new IndexedParagraph(PaperDocuments.paper(first), PaperDocuments.paragraph(own));
  }

  /** The first document of a paper's block, or -1. */
  private int firstDocument(PaperId paper) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(IndexFields.PAPER, paper.text()));
      if (postings != null) {
        Bits live = leaf.reader().getLiveDocs();
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
          document = postings.nextDoc();
        }
        if (document != DocIdSetIterator.NO_MORE_DOCS) {
          return leaf.docBase + document;
        }
      }
    }
    return -1;
  }

  private int ordinal(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    NumericDocValues ordinals = leaf.reader().getNumericDocValues(IndexFields.ORDINAL);
    if (ordinals == null || !ordinals.advanceExact(document - leaf.docBase)) {
      throw new CorruptIndexException("a document has no place in its paper", path.toString());
    }
    return Math.toIntExact(ordinals.longValue());
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
