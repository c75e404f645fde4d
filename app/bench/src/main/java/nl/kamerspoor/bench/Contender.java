package nl.kamerspoor.bench;

/** What a user would pick. */
enum Contender {
  KAMERSPOOR("Kamerspoor"),
  BARE_LUCENE("bare Lucene"),
  PLAIN_LOOP("plain loop"),
  SQLITE("SQLite FTS5"),
  RIPGREP("ripgrep"),
  EMPTY_PROGRAM("empty Java program");

  private final String label;

  Contender(String label) {
    this.label = label;
  }

  /** The contender's name for people. */
  String label() {
    return label;
  }
}
