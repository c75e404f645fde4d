package nl.kamerspoor.lexicon.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.lexicon.WordRole;

/**
 * LanguageTool's dictionary of Dutch ({@code dutch-pos-dict}): each form with its lemma and a tag.
 * The tags are listed in {@code dutch_tags.txt} of the same jar: {@code ZNW} noun, {@code WKW}
 * verb, {@code BNW} adjective, {@code ENM} name, {@code DVS} left half of compounds, and so on.
 */
final class SourceDictionary {
  private static final String FOLDER = "/org/languagetool/resource/nl/";

  private SourceDictionary() {}

  /**
   * One line of the dictionary.
   *
   * @param form the form, folded, without the hyphen of a left half
   * @param lemma the lemma, folded
   * @param tag what the form is
   * @param hyphenated whether the source writes a hyphen within the form
   * @param written the form as the source writes it
   */
  record Reading(String form, String lemma, String tag, boolean hyphenated, String written) {

    /** What part the form plays in a sentence or a compound, told by its tag. */
    WordRole role() {
      return switch (tag.substring(0, 3)) {
        case "ZNW" -> tag.contains("VRK") ? WordRole.DIMINUTIVE : WordRole.NOUN;
        case "ENM" -> WordRole.NAME;
        case "DVS" -> WordRole.LINK;
        case "GET" -> WordRole.NUMBER;
        case "BNW" ->
            tag.endsWith("STL:ONV") || tag.endsWith("ALR:ONV") || tag.endsWith("STF")
                ? WordRole.ADJECTIVE
                : WordRole.INFLECTED_ADJECTIVE;
        case "WKW" -> verbRole();
        default -> WordRole.FUNCTION;
      };
    }

    private WordRole verbRole() {
      if (tag.equals("WKW:TGW:INF")) {
        return WordRole.INFINITIVE;
      }
      if (tag.equals("WKW:TGW:1EP")) {
        return WordRole.VERB_STEM;
      }
      if (tag.startsWith("WKW:VTD:ZNW")) {
        return WordRole.NOUN;
      }
      return tag.startsWith("WKW:VTD") || tag.startsWith("WKW:ODW")
          ? WordRole.PARTICIPLE
          : WordRole.FINITE;
    }
  }

  /** Gives the lines of a dictionary, the same each time. */
  @FunctionalInterface
  interface Readings {
    void forEach(Consumer<Reading> reader) throws IOException;
  }

  static InputStream open() {
    return resource("dutch.dict");
  }

  static void forEach(Consumer<Reading> reader) throws IOException {
    try (InputStream data = open();
        InputStream info = resource("dutch.info")) {
      for (WordData line : new DictionaryLookup(Dictionary.read(data, info))) {
        String written = line.getWord().toString();
        String form = Lexicon.fold(written);
        if (isWritten(form)) {
          CharSequence tag = Objects.requireNonNull(line.getTag(), form);
          CharSequence lemma = Objects.requireNonNull(line.getStem(), form);
          int hyphen = written.indexOf('-');
          boolean hyphenated = hyphen > 0 && hyphen < written.length() - 1;
          reader.accept(
              new Reading(
                  form, Lexicon.fold(lemma.toString()), tag.toString(), hyphenated, written));
        }
      }
    }
  }

  /** Letters, digits and apostrophes: what is left of a word when it is folded. */
  private static boolean isWritten(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= 0x80 || !(Character.isLetterOrDigit(c) || c == '\'')) {
        return false;
      }
    }
    return !form.isEmpty();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        SourceDictionary.class.getResourceAsStream(FOLDER + name),
        "dutch-pos-dict is not on the class path");
  }
}
