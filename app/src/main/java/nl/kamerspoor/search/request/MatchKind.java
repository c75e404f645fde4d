package nl.kamerspoor.search.request;

import java.util.Locale;

/** Why a stretch of text matches, nearest first. */
public enum MatchKind {
  EXACT,
  INFLECTION,
  DERIVATION,
  PART,
  EXPANSION;

  /** As it is written in JSON Lines and tables: {@code inflection}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
