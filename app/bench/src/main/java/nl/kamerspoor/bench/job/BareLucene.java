package nl.kamerspoor.bench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kamerspoor.bench.corpus.FilteredYears;
import nl.kamerspoor.bench.corpus.Passage;
import nl.kamerspoor.bench.corpus.PassageFile;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The floor: a plain Lucene loop with the stock Dutch analyzer, offsets and stored text, as one
 * would write it in an afternoon. It knows no compounds, no inflection beyond Porter's stems, no
 * metadata but the date, and reads no paper: the text comes in paragraphs.
 */
public final class BareLucene {

  private static final String TEXT = "text";
  private static final int WAITING = 4096;

  private BareLucene() {}

  /** Indexes passages on some threads, all documents through one bounded queue. */
  public static void build(Path passages, Path index, int threads)
      throws IOException, InterruptedException, ExecutionException {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    IndexWriterConfig configuration = new IndexWriterConfig(new DutchAnalyzer());
    configuration.setRAMBufferSizeMB(128);
    BlockingQueue<Passage> queue = new ArrayBlockingQueue<>(WAITING);
    Passage end = new Passage("", "", "", "");
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, configuration);
        ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Integer>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(executor.submit(() -> add(queue, end, writer, type)));
      }
      PassageFile.read(passages, queue::put);
      for (int i = 0; i < threads; i++) {
        queue.put(end);
      }
      for (Future<Integer> worker : workers) {
        worker.get();
      }
      writer.commit();
    }
  }

  private static int add(
      BlockingQueue<Passage> queue, Passage end, IndexWriter writer, FieldType type)
      throws IOException, InterruptedException {
    int added = 0;
    for (Passage passage = queue.take(); !passage.equals(end); passage = queue.take()) {
      Document document = new Document();
      document.add(new StringField("id", passage.id(), Field.Store.YES));
      document.add(new LongField("year", FilteredYears.of(passage.date()), Field.Store.NO));
      document.add(new Field(TEXT, passage.text(), type));
      writer.addDocument(document);
      added++;
    }
    return added;
  }

  /** An open index of this kind. */
  public static final class Open implements QueryWork {

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new DutchAnalyzer();
    private final QueryKind kind;

    public Open(Path index, QueryKind kind) throws IOException {
      this.directory = FSDirectory.open(index);
      this.reader = DirectoryReader.open(directory);
      this.searcher = new IndexSearcher(reader);
      this.kind = kind;
    }

    @Override
    public long answer(String typed) throws IOException {
      Query words = words(typed, Occur.SHOULD);
      Query query =
          kind.filtered()
              ? new BooleanQuery.Builder()
                  .add(words, Occur.MUST)
                  .add(
                      LongField.newRangeQuery("year", FilteredYears.FROM, FilteredYears.TO),
                      Occur.FILTER)
                  .build()
              : words;
      // What Kamerspoor says of each query: how many paragraphs have some words, and all words.
      long found = 0;
      if (kind.counted()) {
        found += searcher.count(query);
        found += searcher.count(words(typed, Occur.MUST));
      }
      TopDocs top = searcher.search(query, QueryKind.HITS);
      if (kind.snippets()) {
        String[] snippets =
            UnifiedHighlighter.builder(searcher, analyzer).build().highlight(TEXT, query, top, 1);
        for (String snippet : snippets) {
          found += snippet == null ? 0 : snippet.length();
        }
      }
      for (var hit : top.scoreDocs) {
        found += reader.storedFields().document(hit.doc).get("id").length();
      }
      return found;
    }

    private Query words(String typed, Occur occur) throws IOException {
      BooleanQuery.Builder words = new BooleanQuery.Builder();
      try (TokenStream stream = analyzer.tokenStream(TEXT, typed)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          words.add(new TermQuery(new Term(TEXT, term.toString())), occur);
        }
        stream.end();
      }
      return words.build();
    }

    @Override
    public void close() throws IOException {
      reader.close();
      directory.close();
    }
  }
}
