package nl.kamerspoor.output.reference;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.document.reference.LegalCitation;
import nl.kamerspoor.document.reference.LegalCitation.Relation;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a bibliography. A paper is a report of parliament in the series of its session year.
 * What somebody says in a debate is a contribution to the Handelingen: whoever cites it cites its
 * speaker, who is the author of the words, while the Handelingen, which nobody signs, are where
 * they stand. What is not known is null or empty.
 *
 * @param key the paper's id; of a speech with the speaker's name
 * @param type as what it is kept
 * @param title its own title, or what else tells it from others
 * @param kind parliament's name for its kind: {@code brief regering}
 * @param authors who signed it, in printed order; of a speech who speaks
 * @param place where it was published
 * @param date the date that counts for it
 * @param link the official text
 * @param note its citation in the Dutch legal form, then the offices of its authors
 */
record BibliographyEntry(
    String key,
    Type type,
    String title,
    @Nullable String kind,
    List<Author> authors,
    Publication place,
    @Nullable LocalDate date,
    @Nullable URI link,
    String note) {

  /**
   * Where an entry was published; what is not known is null.
   *
   * @param institution the chamber
   * @param container of a speech: {@code Handelingen II 2017/18}
   * @param series of a paper: {@code Kamerstukken II 2016/17}
   * @param number {@code 29754, nr. 423}; in the Eerste Kamer {@code 27925, R}
   */
  record Publication(
      @Nullable String institution,
      @Nullable String container,
      @Nullable String series,
      @Nullable String number) {

    static Publication of(@Nullable Chamber chamber, @Nullable LegalCitation citation) {
      return new Publication(
          chamber == null ? null : chamber.label() + " der Staten-Generaal",
          null,
          citation == null ? null : citation.edition(),
          // An annex has no number of its own.
          citation == null || citation.relation() == Relation.ANNEX ? null : citation.number());
    }

    /** This publication as what holds a speech. */
    Publication asContainer(String unknown) {
      return new Publication(institution, series == null ? unknown : series, null, number);
    }
  }

  /**
   * As what reference managers keep it: the first three are the ones that Zotero has for papers of
   * a parliament and gives back as it took them.
   */
  enum Type {
    /** A letter, motion, report or explanation: the type with a series, a number and a kind. */
    REPORT,
    /** The text of a law to be, or of a change to it. */
    BILL,
    /** What was said in a debate, of the House or of a committee. */
    HEARING,
    /** What one speaker says in a debate. */
    CHAPTER;

    static Type of(@Nullable DocumentKind kind) {
      return switch (kind) {
        case VOORSTEL_VAN_WET, NOTA_VAN_WIJZIGING, AMENDEMENT -> BILL;
        case HANDELINGEN, VERSLAG_COMMISSIEDEBAT -> HEARING;
        case BRIEF_REGERING,
            BRIEF_KAMER,
            MOTIE,
            LIJST_VAN_VRAGEN,
            LIJST_VAN_VRAGEN_EN_ANTWOORDEN,
            KAMERVRAGEN,
            VERSLAG_SCHRIFTELIJK_OVERLEG,
            VERSLAG,
            NOTA_NAAR_AANLEIDING_VAN_VERSLAG,
            MEMORIE_VAN_TOELICHTING,
            MEMORIE_VAN_ANTWOORD,
            ADVIES_RAAD_VAN_STATE,
            BESLUITENLIJST,
            BIJLAGE,
            OVERIG ->
            REPORT;
        case null -> REPORT;
      };
    }
  }

  static BibliographyEntry of(IndexedPaper paper) {
    Metadata metadata = paper.metadata();
    LegalCitation citation = LegalCitation.of(paper.id(), metadata);
    return new BibliographyEntry(
        paper.id().text(),
        Type.of(value(metadata.kind())),
        Wording.title(paper),
        metadata.kind() == null ? null : metadata.kind().value().label(),
        metadata.signatories().stream().map(person -> Author.of(person.value())).toList(),
        Publication.of(value(metadata.chamber()), citation),
        value(metadata.date()),
        citation == null ? null : citation.link(),
        note(paper, citation));
  }

  /** What is said by a speaker who is named is a speech; all else is a paragraph of its paper. */
  static BibliographyEntry of(IndexedParagraph found) {
    BibliographyEntry paper = of(found.paper());
    Speaker speaker = found.paragraph().speaker();
    return speaker == null || !speaker.isNamed() ? paper : paper.speech(speaker, found.paper());
  }

  private BibliographyEntry speech(Speaker speaker, IndexedPaper paper) {
    Metadata metadata = paper.metadata();
    String handelingen = "Handelingen";
    if (metadata.chamber() != null) {
      handelingen += " " + metadata.chamber().value().roman();
    }
    if (metadata.sessionYear() != null) {
      handelingen += " " + metadata.sessionYear().value().cited();
    }
    return new BibliographyEntry(
        key + "-" + plain(speaker.name()),
        Type.CHAPTER,
        title,
        kind,
        List.of(Author.of(new Signatory(speaker.name(), null))),
        place.asContainer(handelingen),
        date,
        link,
        speaker.printed() + ", " + note);
  }

  /** A name as a key of an entry has it, in which BibTeX takes no letters with accents. */
  private static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private static String note(IndexedPaper paper, @Nullable LegalCitation citation) {
    Metadata metadata = paper.metadata();
    Stream<String> signed =
        metadata.signatories().isEmpty()
            ? Stream.of()
            : Stream.of("signed by " + Wording.people(metadata.signatories()));
    Stream<String> sent =
        metadata.sentBy().isEmpty()
            ? Stream.of()
            : Stream.of("sent by " + Wording.people(metadata.sentBy()));
    Stream<String> cited = Stream.of(citation == null ? paper.id().text() : citation.text());
    return Stream.of(cited, signed, sent)
        .flatMap(part -> part)
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }

  private static <T> @Nullable T value(@Nullable Sourced<T> sourced) {
    return sourced == null ? null : sourced.value();
  }
}
