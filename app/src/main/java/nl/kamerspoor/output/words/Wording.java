package nl.kamerspoor.output.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.document.reference.LegalCitation;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.person.OfficeKind;
import nl.kamerspoor.search.request.SearchRequest;

/** Names people, papers and paragraphs in text. */
public final class Wording {

  /** The most signatories that are named; more are counted. */
  private static final int MAX_SIGNATORIES_NAMED = 4;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?is)(?:(?:tweede |derde )?(?:nader )?(?:gewijzigd(?:e)? )?(?:motie|amendement)|brief"
              + "|verslag|lijst van vragen)\\b.*?\\s(?:over|inzake)\\s+(.+)");

  private Wording() {}

  /** {@code Minister van Buitenlandse Zaken, H.P.M. Knapen}; {@code lid Van Brenk (50PLUS)}. */
  public static String signatory(Signatory signatory) {
    String office = signatory.office();
    String party = signatory.party() == null ? "" : " (" + signatory.party() + ")";
    if (office == null) {
      return signatory.name() + party;
    }
    return office
        + (Character.isUpperCase(office.charAt(0)) ? ", " : " ")
        + signatory.name()
        + party;
  }

  /** {@code Madlener (PVV)}, {@code Madlener (PVV), interrupting}; empty where it is not told. */
  public static String speaker(Paragraph paragraph) {
    Speaker speaker = paragraph.speaker();
    return speaker == null
        ? ""
        : speaker.printed() + (speaker.interrupts() ? ", interrupting" : "");
  }

  /** Names who signed a paper, or who sent it; empty where neither is known. */
  public static String signatories(Metadata metadata) {
    return metadata.signatories().isEmpty() && !metadata.sentBy().isEmpty()
        ? "sent by " + names(metadata.sentBy())
        : names(metadata.signatories());
  }

  /** Names all the people. */
  public static String people(List<Sourced<Signatory>> people) {
    return people.stream()
        .map(person -> signatory(person.value()))
        .collect(Collectors.joining("; "));
  }

  /** Names those of the people who sign in an office of one kind. */
  public static String people(List<Sourced<Signatory>> people, OfficeKind kind) {
    return people(
        people.stream().filter(person -> OfficeKind.of(person.value().office()) == kind).toList());
  }

  /** Names the people, as many as fit in a line of text. */
  private static String names(List<Sourced<Signatory>> people) {
    String named =
        people.stream()
            .limit(MAX_SIGNATORIES_NAMED)
            .map(person -> signatory(person.value()))
            .collect(Collectors.joining("; "));
    int more = people.size() - MAX_SIGNATORIES_NAMED;
    return more <= 0 ? named : named + " and " + NumberText.count(more, "other");
  }

  /** Finds the paper's title, or what else tells it from others. */
  public static String title(IndexedPaper paper) {
    Metadata metadata = paper.metadata();
    if (metadata.title() != null) {
      return metadata.title().value();
    }
    return metadata.dossierTitle() != null ? metadata.dossierTitle().value() : paper.id().text();
  }

  /**
   * What a paper is about, where its title says who submitted it first: {@code Motie van het lid
   * Mutluer c.s. over het tegengaan van femicide}; empty where it does not.
   */
  public static String subject(Metadata metadata) {
    Matcher subject = SUBJECT.matcher(metadata.title() == null ? "" : metadata.title().value());
    return subject.matches() ? subject.group(1).strip() : "";
  }

  /** Tells when, by whom and as what a paper was published. */
  public static List<String> place(IndexedPaper paper) {
    List<String> phrases = new ArrayList<>();
    phrases.add(date(paper.metadata()));
    String signatories = signatories(paper.metadata());
    if (!signatories.isEmpty()) {
      phrases.add(signatories);
    }
    LegalCitation citation = LegalCitation.of(paper.id(), paper.metadata());
    phrases.add(citation == null ? paper.id().text() : citation.text());
    return phrases;
  }

  /** {@code 15 October 2021}, or {@code undated}. */
  public static String date(Metadata metadata) {
    return metadata.date() == null ? "undated" : DateText.text(metadata.date().value());
  }

  /** {@code ¶ 12}; {@code ¶ 1, letterhead}. */
  public static String paragraph(Paragraph paragraph) {
    return "¶ "
        + paragraph.number()
        + (SearchRequest.LINES.contains(paragraph.kind()) ? ", " + paragraph.kind().label() : "");
  }
}
