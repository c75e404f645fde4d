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
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Makes Lucene documents of a paper, and the paper's records of its documents again; {@link
 * IndexFields} says which fields they have.
 */
public final class PaperDocuments {

  private static final FieldType WITH_OFFSETS =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WITH_POSITIONS =
      indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private PaperDocuments() {}

  private static FieldType indexed(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
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
  public static Iterable<Document> of(Kamerstuk kamerstuk, String source, LongConsumer words) {
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
                  document.add(new NumericDocValuesField(IndexFields.ORDINAL, ordinal));
                  ofPaper.forEach(document::add);
                  return document;
                })
            .iterator();
  }

  private static void addPaper(Document document, Kamerstuk kamerstuk) {
    document.add(new StoredField(IndexFields.PAPER, kamerstuk.id().text()));
    document.add(new StoredField(IndexFields.FILE, kamerstuk.file()));
    for (String value : StoredMetadata.write(kamerstuk.metadata())) {
      document.add(new StoredField(IndexFields.METADATA, value));
    }
    document.add(new StringField(IndexFields.FIRST, IndexFields.FIRST, Field.Store.NO));
    MentionFields.addShown(document, kamerstuk.metadata());
    addText(document, IndexFields.TITLE, kamerstuk.metadata().title());
    addText(document, IndexFields.DOSSIER_TITLE, kamerstuk.metadata().dossierTitle());
  }

  private static void addParagraph(
      Document document, Metadata metadata, Paragraph paragraph, LongConsumer words) {
    document.add(new StoredField(IndexFields.TEXT, paragraph.text()));
    document.add(new StoredField(IndexFields.UNIT, StoredUnit.write(paragraph)));
    CountedText text = new CountedText(IndexFields.TEXT, paragraph.text(), WITH_OFFSETS, words);
    document.add(text);
    // Lucene reads both when it comes to them, which is after the text before them was analysed.
    document.add(
        new BinaryDocValuesField(IndexFields.SIGNATURE, new BytesRef()) {
          @Override
          public BytesRef binaryValue() {
            return text.signature();
          }
        });
    document.add(
        new NumericDocValuesField(IndexFields.WORDS, 0) {
          @Override
          public Number numericValue() {
            return text.words();
          }
        });
    String heading = paragraph.heading();
    if (heading != null) {
      document.add(new StoredField(IndexFields.HEADING, heading));
      document.add(new Field(IndexFields.HEADING, heading, WITH_POSITIONS));
    }
    document.add(new NumericDocValuesField(IndexFields.NUMBER, paragraph.number()));
    addValue(
        document, IndexFields.PARAGRAPH_KIND, paragraph.kind().label(), paragraph.kind().label());
    Integer page = paragraph.page();
    if (page != null) {
      document.add(new NumericDocValuesField(IndexFields.PAGE, page));
    }
    paragraph.citations().stream()
        .flatMap(citation -> citation.targets().stream())
        .distinct()
        .forEach(
            target -> document.add(new StringField(IndexFields.CITATION, target, Field.Store.NO)));
    AbbreviationDefinitions.add(document, paragraph.text());
    Speaker speaker = paragraph.speaker();
    if (speaker != null) {
      document.add(new StoredField(IndexFields.SPEAKER, StoredUnit.write(speaker)));
      document.add(new SortedDocValuesField(IndexFields.SPEAKER, new BytesRef(speaker.name())));
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
            document.add(new StringField(IndexFields.PARTY, key, Field.Store.NO));
            document.add(new SortedSetDocValuesField(IndexFields.PARTY, new BytesRef(party)));
          }
        });
  }

  /** The fields that are the same in each paragraph of a paper. */
  private static Document ofPaper(Kamerstuk kamerstuk, String source) {
    Document document = new Document();
    Metadata metadata = kamerstuk.metadata();
    document.add(new StringField(IndexFields.SOURCE, source, Field.Store.NO));
    addValue(document, IndexFields.PAPER, kamerstuk.id().text(), kamerstuk.id().text());
    Set<String> dossierTerms = new LinkedHashSet<>();
    for (Sourced<DossierNumber> dossier : metadata.dossiers()) {
      String number = dossier.value().toString();
      dossierTerms.add(number);
      dossierTerms.add(dossier.value().digits());
      document.add(new SortedSetDocValuesField(IndexFields.DOSSIER, new BytesRef(number)));
    }
    addTerms(document, IndexFields.DOSSIER, dossierTerms);
    Sourced<KamerstukNumber> number = metadata.number();
    if (number != null) {
      addValue(
          document, IndexFields.PAPER_NUMBER, number.value().number(), number.value().number());
    }
    Sourced<DocumentKind> kind = metadata.kind();
    if (kind != null) {
      String label = kind.value().label();
      addValue(document, IndexFields.KIND, FoldedText.of(label), label);
    }
    Sourced<Chamber> chamber = metadata.chamber();
    if (chamber != null) {
      addValue(document, IndexFields.CHAMBER, chamber.value().name(), chamber.value().name());
    }
    Sourced<SessionYear> sessionYear = metadata.sessionYear();
    if (sessionYear != null) {
      addNumber(document, IndexFields.SESSION_YEAR, sessionYear.value().first());
    }
    Sourced<LocalDate> date = metadata.date();
    if (date != null) {
      addNumber(document, IndexFields.DATE, date.value().toEpochDay());
    }
    Sourced<PaperId> parent = metadata.parent();
    if (parent != null) {
      addValue(document, IndexFields.PARENT, parent.value().text(), parent.value().text());
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
    addTerms(document, IndexFields.MINISTRY, ministries);
    offices.forEach(
        office ->
            document.add(new SortedSetDocValuesField(IndexFields.OFFICE, new BytesRef(office))));
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
        new PaperId(
            Objects.requireNonNull(first.get(IndexFields.PAPER), "the document begins no block")),
        Objects.requireNonNull(first.get(IndexFields.FILE)),
        StoredMetadata.read(List.of(first.getValues(IndexFields.METADATA))));
  }

  /** The paragraph that a document stands for. */
  public static Paragraph paragraph(Document document) {
    return StoredUnit.read(
        Objects.requireNonNull(document.get(IndexFields.UNIT)),
        document.get(IndexFields.SPEAKER),
        document.get(IndexFields.HEADING),
        Objects.requireNonNull(document.get(IndexFields.TEXT)));
  }
}
