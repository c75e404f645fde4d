package nl.kamerspoor.search.query;

import java.util.List;

/** A text that words are looked for in. */
public enum TextField {
  TEXT,
  HEADING,
  TITLE,
  DOSSIER_TITLE;

  /** All names that a reader may type: first the Dutch one, then the English one. */
  public List<String> names() {
    return switch (this) {
      case TEXT -> List.of("tekst", "text");
      case HEADING -> List.of("kop", "heading");
      case TITLE -> List.of("titel", "title");
      case DOSSIER_TITLE -> List.of("dossiertitel", "dossier_title", "dossier-title");
    };
  }

  /** Its Dutch name, the one that a query is printed with. */
  public String dutch() {
    return names().getFirst();
  }
}
