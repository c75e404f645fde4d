package nl.kamerspoor.index.open;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.IndexStatistics.Dossier;
import nl.kamerspoor.index.open.IndexStatistics.Gap;
import nl.kamerspoor.index.sources.DuplicateNotes;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.TextCount;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Reads the columns of an index from end to end and adds them up. */
public final class StatisticsCounter {

  private final OpenIndex index;
  private TextCount total = TextCount.NONE;
  private final SortedMap<Integer, TextCount> years = new TreeMap<>();
  private TextCount undated = TextCount.NONE;
  private final SortedMap<String, DossierCount> dossiers = new TreeMap<>();
  private TextCount withoutDossier = TextCount.NONE;
  private final SortedMap<String, TextCount> kinds = new TreeMap<>();
  private TextCount withoutKind = TextCount.NONE;
  private final SortedMap<String, Long> paragraphKinds = new TreeMap<>();
  private @Nullable LocalDate oldest;
  private @Nullable LocalDate newest;

  /** What is known so far of a dossier. */
  private static final class DossierCount {
    private TextCount count = TextCount.NONE;
    private @Nullable LocalDate oldest;
    private @Nullable LocalDate newest;
    private int newestPaper = -1;
    private final SortedSet<Integer> numbers = new TreeSet<>();
  }

  public StatisticsCounter(OpenIndex index) {
    this.index = index;
  }

  /**
   * Counts everything in the index.
   *
   * @param ledger the files that the index was made of
   */
  public IndexStatistics count(Ledger ledger) throws IOException {
    for (LeafReaderContext leaf : index.reader().leaves()) {
      count(leaf);
    }
    SortedMap<String, Dossier> finished = new TreeMap<>();
    for (Map.Entry<String, DossierCount> entry : dossiers.entrySet()) {
      DossierCount dossier = entry.getValue();
      finished.put(
          entry.getKey(),
          new Dossier(
              dossier.count,
              title(dossier.newestPaper),
              dossier.oldest,
              dossier.newest,
              gaps(dossier.numbers)));
    }
    return new IndexStatistics(
        total,
        years,
        undated,
        finished,
        withoutDossier,
        kinds,
        withoutKind,
        paragraphKinds,
        oldest,
        newest,
        IndexedPersons.of(index.reader()).register().persons().size(),
        ledger.rejected(),
        ledger.warnings(),
        DuplicateNotes.of(ledger.entries().values()));
  }

  private void count(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    Bits live = reader.getLiveDocs();
    NumericDocValues ordinals = DocValues.getNumeric(reader, IndexFields.ORDINAL);
    NumericDocValues words = DocValues.getNumeric(reader, IndexFields.WORDS);
    SortedDocValues paragraphKind = DocValues.getSorted(reader, IndexFields.PARAGRAPH_KIND);
    PaperColumns papers = new PaperColumns(reader);
    int first = -1;
    long paragraphs = 0;
    long wordsOfPaper = 0;
    for (int document = 0; document < reader.maxDoc(); document++) {
      if (live != null && !live.get(document)) {
        continue;
      }
      if (ordinals.advanceExact(document) && ordinals.longValue() == 0) {
        addPaper(leaf, papers, first, new TextCount(1, paragraphs, wordsOfPaper));
        first = document;
        paragraphs = 0;
        wordsOfPaper = 0;
      }
      paragraphs++;
      if (words.advanceExact(document)) {
        wordsOfPaper += words.longValue();
      }
      if (paragraphKind.advanceExact(document)) {
        String kind = paragraphKind.lookupOrd(paragraphKind.ordValue()).utf8ToString();
        paragraphKinds.merge(kind, 1L, Long::sum);
      }
    }
    addPaper(leaf, papers, first, new TextCount(1, paragraphs, wordsOfPaper));
  }

  /** The columns that say what a paper is. */
  private static final class PaperColumns {
    private final NumericDocValues date;
    private final SortedDocValues kind;
    private final SortedDocValues paper;
    private final SortedDocValues number;
    private final SortedSetDocValues dossier;

    PaperColumns(LeafReader reader) throws IOException {
      date = DocValues.getNumeric(reader, IndexFields.DATE);
      kind = DocValues.getSorted(reader, IndexFields.KIND);
      paper = DocValues.getSorted(reader, IndexFields.PAPER);
      number = DocValues.getSorted(reader, IndexFields.PAPER_NUMBER);
      dossier = DocValues.getSortedSet(reader, IndexFields.DOSSIER);
    }
  }

  private void addPaper(LeafReaderContext leaf, PaperColumns columns, int first, TextCount count)
      throws IOException {
    if (first < 0) {
      return;
    }
    total = total.plus(count);
    LocalDate date = null;
    if (columns.date.advanceExact(first)) {
      date = LocalDate.ofEpochDay(columns.date.longValue());
      years.merge(date.getYear(), count, TextCount::plus);
      oldest = earlier(oldest, date);
      newest = later(newest, date);
    } else {
      undated = undated.plus(count);
    }
    String kind = value(columns.kind, first);
    if (kind == null) {
      withoutKind = withoutKind.plus(count);
    } else {
      kinds.merge(kind, count, TextCount::plus);
    }
    if (columns.dossier.advanceExact(first)) {
      String paper = value(columns.paper, first);
      String number = value(columns.number, first);
      for (int i = 0; i < columns.dossier.docValueCount(); i++) {
        String dossier = columns.dossier.lookupOrd(columns.dossier.nextOrd()).utf8ToString();
        boolean own = PaperId.ofKamerstuk(dossier + "-" + number).text().equals(paper);
        addToDossier(dossier, leaf.docBase + first, date, own ? number : null, count);
      }
    } else {
      withoutDossier = withoutDossier.plus(count);
    }
  }

  private void addToDossier(
      String number,
      int firstDocument,
      @Nullable LocalDate date,
      @Nullable String paperNumber,
      TextCount count) {
    DossierCount dossier = dossiers.computeIfAbsent(number, _ -> new DossierCount());
    dossier.count = dossier.count.plus(count);
    if (date != null) {
      dossier.oldest = earlier(dossier.oldest, date);
      LocalDate last = later(dossier.newest, date);
      if (!last.equals(dossier.newest)) {
        dossier.newestPaper = firstDocument;
      }
      dossier.newest = last;
    }
    if (dossier.newestPaper < 0) {
      dossier.newestPaper = firstDocument;
    }
    if (paperNumber != null && Character.isDigit(paperNumber.charAt(0))) {
      dossier.numbers.add(Integer.valueOf(paperNumber));
    }
  }

  private static @Nullable String value(SortedDocValues column, int document) throws IOException {
    return column.advanceExact(document)
        ? column.lookupOrd(column.ordValue()).utf8ToString()
        : null;
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one != null && one.isBefore(other) ? one : other;
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one != null && !one.isBefore(other) ? one : other;
  }

  private @Nullable String title(int document) throws IOException {
    Sourced<String> title = index.paragraph(document).paper().metadata().dossierTitle();
    return title == null ? null : title.value();
  }

  private static List<Gap> gaps(SortedSet<Integer> numbers) {
    List<Gap> gaps = new ArrayList<>();
    int before = -1;
    for (int number : numbers) {
      if (before >= 0 && number > before + 1) {
        gaps.add(new Gap(before + 1, number - 1));
      }
      before = number;
    }
    return gaps;
  }
}
