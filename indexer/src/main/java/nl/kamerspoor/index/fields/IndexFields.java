package nl.kamerspoor.index.fields;

import nl.kamerspoor.document.Parties;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Names the fields of a Lucene document and says what each holds; {@link PaperDocuments} fills and
 * reads them.
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

  static final String UNIT = "unit";
  static final String FILE = "file";
  static final String METADATA = "metadata";

  /** Best first; equal scores newest first, then by paper and paragraph: each run is the same. */
  public static final Sort BY_RELEVANCE =
      new Sort(SortField.FIELD_SCORE, date(true), column(PAPER, SortField.Type.STRING), number());

  /** Oldest first, papers without a date last. */
  public static final Sort OLDEST_FIRST = byDate(false);

  /** Newest first, papers without a date last. */
  public static final Sort NEWEST_FIRST = byDate(true);

  private IndexFields() {}

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
}
