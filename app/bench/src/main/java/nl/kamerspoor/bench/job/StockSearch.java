package nl.kamerspoor.bench.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.index.open.OpenIndex;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Stock Lucene for comparison: {@code DutchAnalyzer} and BM25 as they come, a paper's running text
 * as one document, any word.
 *
 * <p>Arguments: a Kamerspoor index, a folder to write to, how many to find, then files of queries
 * ({@code .topics}: id, tab, query). Writes the texts ({@code texts.tsv}) for other systems, and a
 * run in TREC's form for each file.
 */
final class StockSearch {

  public static void main(String[] arguments) throws Exception {
    Map<String, StringBuilder> texts = texts(Path.of(arguments[0]));
    Path folder = Path.of(arguments[1]);
    DutchAnalyzer analyzer = new DutchAnalyzer();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (PrintWriter out = writer(folder.resolve("texts.tsv"));
        IndexWriter index = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
        Document paper = new Document();
        paper.add(new StringField("id", text.getKey(), Field.Store.YES));
        paper.add(new TextField("text", text.getValue().toString(), Field.Store.NO));
        index.addDocument(paper);
        out.println(text.getKey() + "\t" + text.getValue().toString().replaceAll("\\s+", " "));
      }
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BM25Similarity());
      for (int i = 3; i < arguments.length; i++) {
        Path topics = Path.of(arguments[i]);
        String name = topics.getFileName().toString().replace(".topics", "");
        try (PrintWriter run = writer(folder.resolve(name + ".lucene"))) {
          search(searcher, new QueryBuilder(analyzer), topics, run, Integer.parseInt(arguments[2]));
        }
      }
    }
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /** What {@code tekst:} and {@code evaluate --text-only} look in: what is said. */
  private static Map<String, StringBuilder> texts(Path place) throws Exception {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    try (OpenIndex index = OpenIndex.open(place)) {
      for (int document = 0; document < index.reader().maxDoc(); document++) {
        IndexedParagraph found = index.paragraph(document);
        if (found.paragraph().kind().isSaid()) {
          texts
              .computeIfAbsent(found.paper().id().text(), _ -> new StringBuilder())
              .append(found.paragraph().text())
              .append('\n');
        }
      }
    }
    return texts;
  }

  private static void search(
      IndexSearcher searcher, QueryBuilder queries, Path topics, PrintWriter run, int most)
      throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(topics)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        var query = queries.createBooleanQuery("text", columns[1]);
        if (query != null) {
          int rank = 1;
          for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
            String id = searcher.storedFields().document(found.doc).get("id");
            run.println(columns[0] + " Q0 " + id + " " + rank++ + " " + found.score + " lucene");
          }
        }
      }
    }
  }
}
