package nl.kamerspoor.index.sources;

/** How much text there is: in a file, a dossier, an index. */
public record TextCount(long papers, long paragraphs, long words) {

  public static final TextCount NONE = new TextCount(0, 0, 0);

  public TextCount plus(TextCount other) {
    return new TextCount(papers + other.papers, paragraphs + other.paragraphs, words + other.words);
  }
}
