package nl.kamerspoor.search.request;

/** How far from the typed form a word may be and still match ({@code --match}). */
public enum MatchLevel {
  /** The form typed. */
  EXACT,
  /** With its inflections. */
  INFLECTION,
  /** With derivations and compounds too. */
  FAMILY
}
