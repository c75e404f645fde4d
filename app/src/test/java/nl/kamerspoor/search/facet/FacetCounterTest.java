package nl.kamerspoor.search.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.fields.PaperDocuments;
import nl.kamerspoor.read.PaperReader;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.search.request.FacetField;
import nl.kamerspoor.search.request.FacetRequest;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts agree with a plain count over the papers, in many segments and with deleted papers. */
final class FacetCounterTest {

  private static final List<FacetField> ALL = List.of(FacetField.values());
  private static final int PAPERS = 300;
  private static final int PAPERS_OF_SEGMENT = 40;
  private static final int MANY = 100_000;

  /** A drawn paper: each of its values, by facet, as the facet writes it. */
  private record Drawn(String id, String lines, Map<FacetField, Set<String>> values) {

    Set<String> of(FacetField field) {
      return Objects.requireNonNull(values.get(field));
    }
  }

  private static Drawn paper(int number, Random random) {
    Map<FacetField, Set<String>> values = new HashMap<>();
    ALL.forEach(field -> values.put(field, new TreeSet<>()));
    String id = "notitie-" + number;
    List<String> fields = new ArrayList<>();
    if (random.nextInt(5) > 0) {
      int year = 2010 + random.nextInt(14);
      fields.add("\"date\":\"%d-05-0%d\"".formatted(year, 1 + random.nextInt(9)));
      set(values, FacetField.YEAR, "" + year);
    }
    if (random.nextInt(5) > 0) {
      String kind = List.of("motie", "brief regering", "verslag").get(random.nextInt(3));
      fields.add("\"kind\":\"%s\"".formatted(kind));
      set(values, FacetField.KIND, kind);
    }
    List<String> dossiers =
        draw(List.of("29754", "36600", "36600-XX", "36600-A", "21501-20", "31066"), random);
    fields.add("\"dossiers\":" + dossiers.stream().map(each -> '"' + each + '"').toList());
    for (String dossier : dossiers) {
      set(values, FacetField.DOSSIER, dossier);
      if (dossier.startsWith("36600-")) {
        set(values, FacetField.DOSSIER, "36600");
      }
    }
    List<String> people = new ArrayList<>();
    for (String name : draw(List.of("A. Jansen", "B. Visser", "C. Bakker", "D. Mulder"), random)) {
      boolean isMinister = name.startsWith("D");
      people.add(
          isMinister
              ? "{\"name\":\"%s\",\"office\":\"Minister van Financiën\"}".formatted(name)
              : "{\"name\":\"%s\",\"office\":\"lid\",\"party\":\"%s\"}"
                  .formatted(name, name.startsWith("A") ? "VVD" : "D66"));
      set(values, FacetField.PERSON, name);
      set(
          values,
          isMinister ? FacetField.MINISTRY : FacetField.PARTY,
          isMinister ? "Financiën" : name.startsWith("A") ? "VVD" : "D66");
    }
    fields.add("\"signatories\":" + people);
    StringBuilder lines = new StringBuilder();
    for (int paragraph = 1; paragraph <= 1 + random.nextInt(6); paragraph++) {
      lines.append(
          "{\"id\":\"%s#%d\",\"text\":\"Alinea %d.\",%s}%n"
              .formatted(id, paragraph, paragraph, String.join(",", fields)));
    }
    return new Drawn(id, lines.toString(), values);
  }

  private static void set(Map<FacetField, Set<String>> values, FacetField field, String value) {
    values.getOrDefault(field, new TreeSet<>()).add(value);
  }

  private static List<String> draw(List<String> from, Random random) {
    List<String> drawn = new ArrayList<>(from);
    drawn.removeIf(each -> random.nextInt(3) > 0);
    return drawn;
  }

  private static List<Kamerstuk> read(List<Drawn> drawn, Path folder) throws Exception {
    Path file = folder.resolve("papers.jsonl");
    Files.writeString(file, String.join("", drawn.stream().map(Drawn::lines).toList()));
    List<Kamerstuk> papers = new ArrayList<>();
    new PaperReader()
        .read(
            file,
            new PaperSink() {
              @Override
              public void accept(Kamerstuk paper) {
                papers.add(paper);
              }

              @Override
              public void reject(String where, String problem) {
                throw new AssertionError(where + ": " + problem);
              }
            });
    return papers;
  }

  @Test
  @Seeded
  void countsAgreeWithAPlainCount(Random random, @TempDir Path folder) throws Exception {
    Map<String, Drawn> drawn = new TreeMap<>();
    for (int number = 0; number < PAPERS; number++) {
      Drawn paper = paper(number, random);
      drawn.put(paper.id(), paper);
    }
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      write(directory, read(List.copyOf(drawn.values()), folder), random);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertTrue(reader.leaves().size() > 1, "segments");
        assertTrue(reader.numDeletedDocs() > 0, "deleted");
        FacetCounter counter = new FacetCounter(new IndexSearcher(reader));
        for (int share : List.of(1, 2, 10)) {
          agree(counter, reader, drawn, share, random);
        }
        assertEquals(
            counter.count(found(reader, 1, random), all(), Unit.PAPER),
            counter.count(MatchAllDocsQuery.INSTANCE, all(), Unit.PAPER));
      }
    }
  }

  private static FacetRequest all() {
    return new FacetRequest(ALL, MANY, false);
  }

  private static void write(ByteBuffersDirectory directory, List<Kamerstuk> papers, Random random)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new DutchAnalyzer());
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int number = 0; number < papers.size(); number++) {
        Kamerstuk paper = papers.get(number);
        writer.addDocuments(PaperDocuments.of(paper, paper.file(), _ -> {}));
        if (number % PAPERS_OF_SEGMENT == 0) {
          writer.commit();
        }
      }
      writer.commit();
      for (Kamerstuk paper : papers) {
        if (random.nextInt(7) == 0) {
          writer.deleteDocuments(MetadataQueries.paper(paper.id().text()));
        }
      }
    }
  }

  /** One in so many paragraphs of each segment. */
  private static List<FixedBitSet> found(DirectoryReader reader, int share, Random random) {
    List<FixedBitSet> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if ((live == null || live.get(document)) && random.nextInt(share) == 0) {
          set.set(document);
        }
      }
      found.add(set);
    }
    return found;
  }

  private static void agree(
      FacetCounter counter,
      DirectoryReader reader,
      Map<String, Drawn> drawn,
      int share,
      Random random)
      throws IOException {
    List<FixedBitSet> found = found(reader, share, random);
    Map<String, Integer> paragraphsOf = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues papers = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (found.get(leaf.ord).get(document) && papers.advanceExact(document)) {
          paragraphsOf.merge(papers.lookupOrd(papers.ordValue()).utf8ToString(), 1, Integer::sum);
        }
      }
    }
    for (Facet facet : counter.count(found, all(), Unit.PARAGRAPH)) {
      Map<String, String> expected = new TreeMap<>();
      Map<String, int[]> sums = new TreeMap<>();
      paragraphsOf.forEach(
          (id, paragraphs) -> {
            Set<String> values = Objects.requireNonNull(drawn.get(id)).of(facet.field());
            for (String value : values.isEmpty() ? Set.of("onbekend") : values) {
              int[] sum = sums.computeIfAbsent(value, _ -> new int[2]);
              sum[0] += paragraphs;
              sum[1]++;
            }
          });
      sums.forEach((value, sum) -> expected.put(value, sum[0] + " in " + sum[1]));
      Map<String, String> counted = new TreeMap<>();
      List<FacetValue> values = new ArrayList<>(facet.values());
      FacetValue unknown = facet.unknown();
      assertEquals(facet.distinct(), values.size());
      if (unknown != null) {
        values.add(unknown);
      }
      values.forEach(
          value -> counted.put(value.text(), value.paragraphs() + " in " + value.papers()));
      assertEquals(expected, counted, facet.field().label());
      if (facet.field() != FacetField.YEAR) {
        List<Long> order = facet.values().stream().map(FacetValue::paragraphs).toList();
        assertEquals(order.stream().sorted((one, two) -> Long.compare(two, one)).toList(), order);
      }
    }
  }

  @Test
  void amongManyValuesOnlyTheCommonestBecomeTexts() throws IOException {
    Set<Integer> asked = new TreeSet<>();
    FacetColumn column =
        new ListedColumn(
            new AbstractList<>() {
              @Override
              public String get(int number) {
                asked.add(number);
                return "n" + number;
              }

              @Override
              public int size() {
                return MANY;
              }
            });
    FacetTally tally = new FacetTally(MANY);
    for (int number = 0; number < MANY; number++) {
      tally.add(number, new int[] {number}, 1 + number % 1000);
    }
    Facet facet = tally.facet(FacetField.DOSSIER, column, Unit.PARAGRAPH, 3);
    assertEquals(
        List.of("n999 1000", "n1999 1000", "n2999 1000"),
        facet.values().stream().map(value -> value.text() + " " + value.paragraphs()).toList());
    assertEquals(MANY, facet.distinct());
    assertEquals(MANY - 3, facet.more());
    assertEquals(Set.of(999, 1999, 2999), asked);
  }

  /** Three arrays of four bytes a value are about all that a count of a few papers makes. */
  @Test
  void aHundredThousandDossiersTakeThreeArrays() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig();
      config.setMergePolicy(NoMergePolicy.INSTANCE);
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (int number = 0; number < MANY; number++) {
          writer.addDocument(bare("%05d".formatted(number)));
          if (number == MANY / 3) {
            writer.commit();
          }
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        FacetCounter counter = new FacetCounter(new IndexSearcher(reader));
        FacetRequest request = FacetRequest.of(List.of(FacetField.DOSSIER));
        Query few = NumericDocValuesField.newSlowRangeQuery(IndexFields.NUMBER, 29_750, 29_759);
        assertEquals("29750 1 of 10", described(counter.count(few, request, Unit.PAPER)));
        long before = allocated();
        assertEquals("29750 1 of 10", described(counter.count(few, request, Unit.PAPER)));
        long ofFew = allocated() - before;
        assertTrue(ofFew < 20L * MANY, "bytes for ten papers: " + ofFew);
        assertEquals(
            "00000 1 of 100000",
            described(counter.count(MatchAllDocsQuery.INSTANCE, request, Unit.PARAGRAPH)));
      }
    }
  }

  private static String described(List<Facet> facets) {
    Facet facet = facets.getFirst();
    FacetValue first = facet.values().getFirst();
    return first.text() + " " + first.papers() + " of " + facet.distinct();
  }

  private static Document bare(String dossier) {
    Document paper = new Document();
    paper.add(new StringField(IndexFields.FIRST, IndexFields.FIRST, Field.Store.NO));
    paper.add(new SortedSetDocValuesField(IndexFields.DOSSIER, new BytesRef(dossier)));
    paper.add(new NumericDocValuesField(IndexFields.NUMBER, Integer.parseInt(dossier)));
    return paper;
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
  }
}
