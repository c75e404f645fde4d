package nl.kamerspoor.search.query;

import java.util.List;

/** A property of a paper or paragraph that a query can ask for. */
public enum FilterField {
  /** Who signed the paper, sent the annex, or speaks. */
  PERSON,
  /** Who signed or spoke in an office of the government. */
  MINISTER,
  /** Who signed or spoke as a member of either chamber. */
  MEMBER,
  /** The ministry of who signed or sent it. */
  MINISTRY,
  /** The party of who signed it, or of the speaker. */
  PARTY,
  DOSSIER,
  /** The paper's number in its dossier (ondernummer). */
  NUMBER,
  KIND,
  /** What the paragraph is: heading, footnote, … */
  PARAGRAPH_KIND,
  /** The calendar year of the date. */
  YEAR,
  DATE,
  SESSION_YEAR,
  CHAMBER,
  /** The paper itself, by its id. */
  PAPER,
  /** A paper that the paragraph refers to. */
  CITES;

  /**
   * All names that a reader may type: first the Dutch one, then the English one. Among them is the
   * name of the option for it, which is that of the constant: {@code paragraph-kind}.
   */
  public List<String> names() {
    return switch (this) {
      case PERSON -> List.of("persoon", "person", "ondertekenaar", "indiener", "signatory");
      case MINISTER -> List.of("minister", "minister", "bewindspersoon", "staatssecretaris");
      case MEMBER -> List.of("lid", "member", "kamerlid");
      case MINISTRY -> List.of("ministerie", "ministry");
      case PARTY -> List.of("partij", "party");
      case DOSSIER -> List.of("dossier", "dossier");
      case NUMBER -> List.of("nr", "number", "nummer", "ondernummer");
      case KIND -> List.of("soort", "kind");
      case PARAGRAPH_KIND -> List.of("alinea", "paragraph", "paragraph-kind", "paragraph_kind");
      case YEAR -> List.of("jaar", "year");
      case DATE -> List.of("datum", "date");
      case SESSION_YEAR -> List.of("vergaderjaar", "session", "session_year", "session-year");
      case CHAMBER -> List.of("kamer", "chamber");
      case PAPER -> List.of("stuk", "paper");
      case CITES -> List.of("citeert", "cites");
    };
  }

  /** Whether papers may be asked for of which it is not known: {@code datum:onbekend}. */
  public boolean mayBeUnknown() {
    return this != PARAGRAPH_KIND && this != PAPER && this != CITES;
  }

  /** Whether its values are names of people. */
  public boolean isOfPersons() {
    return this == PERSON || this == MINISTER || this == MEMBER;
  }

  /** Its Dutch name, the one that a query is printed with. */
  public String dutch() {
    return names().getFirst();
  }
}
