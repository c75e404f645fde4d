package nl.kamerspoor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what is typed into words as a shell does, as far as examples need it. */
public final class TypedWords {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private TypedWords() {}

  /** The words, without the quotation marks around them. */
  public static String[] of(String typed) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(typed);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          words.add(matcher.group(group));
        }
      }
    }
    return words.toArray(String[]::new);
  }
}
