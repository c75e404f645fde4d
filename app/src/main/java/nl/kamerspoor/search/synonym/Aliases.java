package nl.kamerspoor.search.synonym;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.index.fields.AbbreviationDefinitions;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * The other names of a typed word: what an abbreviation stands for, what it was called before. They
 * come from the list of the field and from the papers themselves.
 */
public final class Aliases {

  private final AbbreviationDefinitions definitions;

  public Aliases(IndexReader reader) {
    this.definitions = new AbbreviationDefinitions(reader);
  }

  /** The other names, as they are written; empty where there are none. */
  public List<String> of(QueryWord word) throws IOException {
    List<String> names = new ArrayList<>(Abbreviations.ofTheField().of(word.typed()));
    String defined = isAbbreviation(word.typed()) ? definitions.name(word.typed()) : null;
    if (defined != null && names.stream().noneMatch(defined::equalsIgnoreCase)) {
      names.add(defined);
    }
    return names;
  }

  /** In small letters it may be a word: an index that defines WOO still has <i>woo</i> in it. */
  private static boolean isAbbreviation(String typed) {
    return typed.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** Whether there may be an abbreviation for a name that begins so; a quick look. */
  public boolean nameBegins(String twoWords) throws IOException {
    return Abbreviations.ofTheField().nameBegins(twoWords) || definitions.nameBegins(twoWords);
  }

  /** The abbreviation of a name typed in full, or null where there is none. */
  public @Nullable String shortFormOf(String fullName) throws IOException {
    String listed = Abbreviations.ofTheField().shortFormOf(fullName);
    return listed == null ? definitions.abbreviation(fullName) : listed;
  }
}
