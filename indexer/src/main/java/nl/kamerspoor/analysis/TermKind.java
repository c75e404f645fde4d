package nl.kamerspoor.analysis;

/**
 * What a term in the index stands for. All kinds of term of a word stand in one field at one
 * position, told apart by their first character.
 */
public enum TermKind {
  /** The word as written, lower case and folded: {@code =bestreden}. */
  EXACT("="),
  /** Its lemma, shared by all its inflections: {@code bestrijden}. */
  LEMMA(""),
  /** The lemma of a near derivation: {@code ~bestrijden} where {@code bestrijding} stands. */
  DERIVATION("~"),
  /**
   * The lemma of a part of a compound: {@code +bestrijding} where {@code terrorismebestrijding}
   * stands.
   */
  PART("+");

  private final String prefix;

  TermKind(String prefix) {
    this.prefix = prefix;
  }

  /** The first character of such a term; empty for lemmas. */
  public String prefix() {
    return prefix;
  }

  /** The term of this kind for a folded word. */
  public String term(String word) {
    return prefix + word;
  }

  /** The kind of a term of the index. */
  public static TermKind of(CharSequence term) {
    return switch (term.isEmpty() ? ' ' : term.charAt(0)) {
      case '=' -> EXACT;
      case '~' -> DERIVATION;
      case '+' -> PART;
      default -> LEMMA;
    };
  }
}
