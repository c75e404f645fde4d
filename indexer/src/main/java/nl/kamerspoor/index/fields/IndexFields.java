package nl.kamerspoor.index.fields;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.Parties;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.Speaker;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The one place that knows which fields a Lucene document has, both ways: papers to documents and
 * documents to records.
 *
 * <p>A paragraph is one document; the searchable paragraphs of a paper are one contiguous block in
 * reading order. What is known of the paper is stored once, in the block's first document, which
 * stands at the paragraph's document number less its {@link #ORDINAL}. What queries filter, sort
 * and count by stands in every document.
 *
 * <p>A value that is not known has no field at all, so that it can be counted apart.
 */
public final class IndexFields {

  // Analysed text.

  /** The paragraph's text: terms of all kinds at one position, with offsets; stored. */
  public static final String TEXT = "text";

  /** The heading that the paragraph stands under, analysed like the text, without offsets. */
  public static final String HEADING = "heading";

  /**
   * The paper's title, analysed like the text, without offsets; in the block's first document only,
   * so ask through {@link PaperQuery}.
   */
  public static final String TITLE = "title";

  /** The title of the leading dossier, the same way. */
  public static final String DOSSIER_TITLE = "dossier_title";

  // The paragraph. Terms are for filters, columns (doc values) for sorting and counting.

  /** Its place in the block, from 0; numeric column. */
  public static final String ORDINAL = "ordinal";

  /** In a block's first document its own name; term. */
  public static final String FIRST = "first";

  /** Its number in the paper, from 1; numeric column. */
  public static final String NUMBER = "number";

  /** {@code list-item}; term and sorted column. */
  public static final String PARAGRAPH_KIND = "paragraph_kind";

  /** The printed page, from 1; numeric column. */
  public static final String PAGE = "page";

  /** How many exact-form tokens its text has, the denominator of counts; numeric column. */
  public static final String WORDS = "words";

  /** What {@link TextSignature} says of its text; binary column. */
  public static final String SIGNATURE = "signature";

  /** The ids that it cites: {@code kst-29754-391}; terms. */
  public static final String CITATION = "citation";

  /**
   * What its text says that abbreviations stand for, as {@link AbbreviationDefinitions} has it;
   * terms.
   */
  static final String DEFINITION = "definition";

  /** Who speaks; stored; the name as printed, sorted column. Debates only. */
  public static final String SPEAKER = "speaker";

  /**
   * The speaker's parliamentary party, else those of the signatories; terms, as {@link Parties#key}
   * has them; sorted-set column, as printed.
   */
  public static final String PARTY = "party";

  // The paper, the same in each of its paragraphs.

  /** {@code kst-29754-391}; term and sorted column. */
  public static final String PAPER = "paper";

  /** The file that it was read from, as the ledger names it; term. */
  public static final String SOURCE = "source";

  /**
   * Its dossiers; terms, with and without suffix ({@code 36600-XX}, {@code 36600}); sorted-set
   * column, in full.
   */
  public static final String DOSSIER = "dossier";

  /** The ondernummer; term and sorted column. */
  public static final String PAPER_NUMBER = "paper_number";

  /** {@code brief regering}; term (lower case) and sorted column. */
  public static final String KIND = "kind";

  /** {@code TWEEDE}; term and sorted column. */
  public static final String CHAMBER = "chamber";

  /** The calendar year in which the session year begins; point and numeric column. */
  public static final String SESSION_YEAR = "session_year";

  /** The date in days since 1970; point and numeric column. */
  public static final String DATE = "date";

  /**
   * Everyone who signed the paper, sent it as an annex, or speaks in the paragraph, as {@link
   * nl.kamerspoor.person.Mention#text} writes it; terms and sorted-set column.
   */
  public static final String MENTION = "mention";

  /**
   * A mention with the day of the paper, so that the register of persons can be made without a look
   * at every paragraph; terms, in a paper's first document and where somebody speaks.
   */
  public static final String SHOWN = "shown";

  /** The offices of who signed, or sent the annex, as printed; sorted-set column. */
  public static final String OFFICE = "office";

  /** Their ministries, by each name that {@link MinistryNames} gives; terms. */
  public static final String MINISTRY = "ministry";

  /** The paper that an annex belongs to; term and sorted column. */
  public static final String PARENT = "parent";

  // Stored only.

  private static final String UNIT = "unit";
  private static final String FILE = "file";
  private static final String METADATA = "metadata";

  /** Best first; equal scores newest first, then by paper and paragraph: each run is the same. */
  public static final Sort BY_RELEVANCE =
      new Sort(SortField.FIELD_SCORE, date(true), column(PAPER, SortField.Type.STRING), number());

  /** Oldest first, papers without a date last. */
  public static final Sort OLDEST_FIRST = byDate(false);

  /** Newest first, papers without a date last. */
  public static final Sort NEWEST_FIRST = byDate(true);

  private static final FieldType WITH_OFFSETS =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WITH_POSITIONS =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private IndexFields() {}

  private static FieldType indexed(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  private static SortField column(String name, SortField.Type type) {
    return new SortField(name, type);
  }

  private static SortField number() {
    return column(NUMBER, SortField.Type.LONG);
  }

  private static SortField date(boolean newestFirst) {
    return new SortField(
        DATE, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static Sort byDate(boolean newestFirst) {
    return new Sort(date(newestFirst), column(PAPER, SortField.Type.STRING), number());
  }

  /** What the index holds of a paper: all its units but furniture. */
  public static List<Paragraph> searchable(Kamerstuk kamerstuk) {
    return kamerstuk.paragraphs().stream().filter(Paragraph::searchable).toList();
  }

  /**
   * A paper as a block of documents, each made when the writer asks for it, so that a long paper
   * does not stand in memory twice.
   *
   * @param source the file as the ledger names it
   * @param words is told how many words a paragraph has once it has been analysed
   */
  public static Iterable<Document> documents(
      Kamerstuk kamerstuk, String source, LongConsumer words) {
    List<Paragraph> paragraphs = searchable(kamerstuk);
    Document ofPaper = ofPaper(kamerstuk, source);
    return () ->
        IntStream.range(0, paragraphs.size())
            .mapToObj(
                ordinal -> {
                  Document document = new Document();
                  if (ordinal == 0) {
                    addPaper(document, kamerstuk);
                  }
                  addParagraph(document, kamerstuk.metadata(), paragraphs.get(ordinal), words);
                  document.add(new NumericDocValuesField(ORDINAL, ordinal));
                  ofPaper.forEach(document::add);
                  return document;
                })
            .iterator();
  }

  private static void addPaper(Document document, Kamerstuk kamerstuk) {
    document.add(new StoredField(PAPER, kamerstuk.id().text()));
    document.add(new StoredField(FILE, kamerstuk.file()));
    for (String value : StoredMetadata.write(kamerstuk.metadata())) {
      document.add(new StoredField(METADATA, value));
    }
    document.add(new StringField(FIRST, FIRST, Field.Store.NO));
    MentionFields.addShown(document, kamerstuk.metadata());
    addText(document, TITLE, kamerstuk.metadata().title());
    addText(document, DOSSIER_TITLE, kamerstuk.metadata().dossierTitle());
  }

  private static void addParagraph(
      Document document, Metadata metadata, Paragraph paragraph, LongConsumer words) {
    document.add(new StoredField(TEXT, paragraph.text()));
    document.add(new StoredField(UNIT, StoredUnit.write(paragraph)));
    CountedText text = new CountedText(TEXT, paragraph.text(), WITH_OFFSETS, words);
    document.add(text);
    // Lucene reads both when it comes to them, which is after the text before them was analysed.
    document.add(
        new BinaryDocValuesField(SIGNATURE, new BytesRef()) {
          @Override
          public BytesRef binaryValue() {
            return text.signature();
          }
        });
    document.add(
        new NumericDocValuesField(WORDS, 0) {
          @Override
          public Number numericValue() {
            return text.words();
          }
        });
    String heading = paragraph.heading();
    if (heading != null) {
      document.add(new StoredField(HEADING, heading));
      document.add(new Field(HEADING, heading, WITH_POSITIONS));
    }
    document.add(new NumericDocValuesField(NUMBER, paragraph.number()));
    addValue(document, PARAGRAPH_KIND, paragraph.kind().label(), paragraph.kind().label());
    Integer page = paragraph.page();
    if (page != null) {
      document.add(new NumericDocValuesField(PAGE, page));
    }
    paragraph.citations().stream()
        .flatMap(citation -> citation.targets().stream())
        .distinct()
        .forEach(target -> document.add(new StringField(CITATION, target, Field.Store.NO)));
    AbbreviationDefinitions.add(document, paragraph.text());
    Speaker speaker = paragraph.speaker();
    if (speaker != null) {
      document.add(new StoredField(SPEAKER, StoredUnit.write(speaker)));
      document.add(new SortedDocValuesField(SPEAKER, new BytesRef(speaker.name())));
      MentionFields.addSpeaker(document, speaker, metadata.date());
      addParties(document, Stream.ofNullable(speaker.party()));
    } else {
      addParties(
          document, people(metadata).map(Signatory::party).filter(Objects::nonNull).distinct());
    }
  }

  private static void addParties(Document document, Stream<String> parties) {
    parties.forEach(
        party -> {
          String key = Parties.key(party);
          if (!key.isEmpty()) {
            document.add(new StringField(PARTY, key, Field.Store.NO));
            document.add(new SortedSetDocValuesField(PARTY, new BytesRef(party)));
          }
        });
  }

  /** The fields that are the same in each paragraph of a paper. */
  private static Document ofPaper(Kamerstuk kamerstuk, String source) {
    Document document = new Document();
    Metadata metadata = kamerstuk.metadata();
    document.add(new StringField(SOURCE, source, Field.Store.NO));
    addValue(document, PAPER, kamerstuk.id().text(), kamerstuk.id().text());
    Set<String> dossierTerms = new LinkedHashSet<>();
    for (Sourced<DossierNumber> dossier : metadata.dossiers()) {
      String number = dossier.value().toString();
      dossierTerms.add(number);
      dossierTerms.add(dossier.value().digits());
      document.add(new SortedSetDocValuesField(DOSSIER, new BytesRef(number)));
    }
    addTerms(document, DOSSIER, dossierTerms);
    Sourced<KamerstukNumber> number = metadata.number();
    if (number != null) {
      addValue(document, PAPER_NUMBER, number.value().number(), number.value().number());
    }
    Sourced<DocumentKind> kind = metadata.kind();
    if (kind != null) {
      String label = kind.value().label();
      addValue(document, KIND, FoldedText.of(label), label);
    }
    Sourced<Chamber> chamber = metadata.chamber();
    if (chamber != null) {
      addValue(document, CHAMBER, chamber.value().name(), chamber.value().name());
    }
    Sourced<SessionYear> sessionYear = metadata.sessionYear();
    if (sessionYear != null) {
      addNumber(document, SESSION_YEAR, sessionYear.value().first());
    }
    Sourced<LocalDate> date = metadata.date();
    if (date != null) {
      addNumber(document, DATE, date.value().toEpochDay());
    }
    Sourced<PaperId> parent = metadata.parent();
    if (parent != null) {
      addValue(document, PARENT, parent.value().text(), parent.value().text());
    }
    MentionFields.addSigners(document, metadata);
    addOffices(document, people(metadata).toList());
    return document;
  }

  private static Stream<Signatory> people(Metadata metadata) {
    return Stream.concat(metadata.signatories().stream(), metadata.sentBy().stream())
        .map(Sourced::value);
  }

  private static void addOffices(Document document, List<Signatory> people) {
    Set<String> ministries = new LinkedHashSet<>();
    Set<String> offices = new LinkedHashSet<>();
    for (Signatory person : people) {
      String office = person.office();
      if (office != null) {
        ministries.addAll(MinistryNames.keys(office));
        offices.add(office);
      }
    }
    addTerms(document, MINISTRY, ministries);
    offices.forEach(
        office -> document.add(new SortedSetDocValuesField(OFFICE, new BytesRef(office))));
  }

  private static void addText(Document document, String field, @Nullable Sourced<String> text) {
    if (text != null) {
      document.add(new Field(field, text.value(), WITH_POSITIONS));
    }
  }

  /**
   * With a skip index and no points: the paragraphs of a paper follow each other with one date, so
   * whole blocks of the column are in or out of a period, and an index without points opens faster.
   */
  private static void addNumber(Document document, String field, long value) {
    document.add(NumericDocValuesField.indexedField(field, value));
  }

  private static void addValue(Document document, String field, String term, String value) {
    document.add(new StringField(field, term, Field.Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static void addTerms(Document document, String field, Collection<String> terms) {
    terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
  }

  /** The paper that a block's first document stands for. */
  public static IndexedPaper paper(Document first) {
    return new IndexedPaper(
        new PaperId(Objects.requireNonNull(first.get(PAPER), "the document begins no block")),
        Objects.requireNonNull(first.get(FILE)),
        StoredMetadata.read(List.of(first.getValues(METADATA))));
  }

  /** The paragraph that a document stands for. */
  public static Paragraph paragraph(Document document) {
    return StoredUnit.read(
        Objects.requireNonNull(document.get(UNIT)),
        document.get(SPEAKER),
        document.get(HEADING),
        Objects.requireNonNull(document.get(TEXT)));
  }
}
