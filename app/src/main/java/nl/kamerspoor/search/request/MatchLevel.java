package nl.kamerspoor.search.request;

import java.util.Locale;

/** How far from the typed form a word may be and still match ({@code --match}). */
public enum MatchLevel {
  /** The form typed. */
  EXACT,
  /** With its inflections. */
  INFLECTION,
  /** With derivations and compounds too. */
  FAMILY;

  /** As it is typed, and written in JSON Lines: {@code inflection}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
