package nl.kamerspoor.search.request;

/** Why a stretch of text matches, nearest first. */
public enum MatchKind {
  EXACT,
  INFLECTION,
  DERIVATION,
  PART,
  EXPANSION
}
