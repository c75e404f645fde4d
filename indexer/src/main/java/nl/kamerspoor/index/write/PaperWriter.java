package nl.kamerspoor.index.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.LongAdder;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.index.fields.PaperDocuments;
import nl.kamerspoor.index.sources.FileState;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.read.PaperFiles;
import org.apache.lucene.index.IndexWriter;

/** Writes a paper to Lucene as one block, and tells the file's result what the ledger keeps. */
final class PaperWriter {

  /** Bytes of the hash over a text; with so many, two texts never have the same by chance. */
  private static final int TEXT_HASH_BYTES = 16;

  private final IndexWriter writer;

  PaperWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes one paper; what Lucene does not take is a problem of its file.
   *
   * @throws IOException when Lucene cannot write
   */
  void write(FileResult result, Kamerstuk paper) throws IOException {
    LongAdder words = new LongAdder();
    try {
      writer.addDocuments(PaperDocuments.of(paper, result.file().key(), words::add));
    } catch (IllegalArgumentException e) {
      result.problem(
          paper.id().text(), IndexingMessages.cannotBeIndexed(String.valueOf(e.getMessage())));
      return;
    }
    result.written(
        new LedgerEntry.Paper(
            paper.id(),
            textHash(paper),
            PaperFiles.isNamedByFile(paper),
            PaperDocuments.searchable(paper).size(),
            words.sum()));
  }

  /** A hash over all that can be searched in a paper, by which copies of it are known. */
  private static String textHash(Kamerstuk paper) {
    MessageDigest digest = FileState.newDigest();
    for (Paragraph paragraph : PaperDocuments.searchable(paper)) {
      digest.update(paragraph.text().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
    }
    return HexFormat.of().formatHex(digest.digest(), 0, TEXT_HASH_BYTES);
  }
}
