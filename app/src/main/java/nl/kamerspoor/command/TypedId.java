package nl.kamerspoor.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.advice.ShellCommand;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to name a paper or a paragraph.
 *
 * @param paper the paper, in any form
 * @param paragraph the number of the paragraph, or null for the whole paper
 */
record TypedId(String paper, @Nullable Integer paragraph) {

  /** {@code 29754-423#12}, or as hits print it: {@code 29754, nr. 423 · ¶ 12}. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("(.*?)[\\s·]*[#¶]\\s*(\\d{1,7})", Pattern.DOTALL);

  static TypedId of(String typed) throws CommandException {
    String text = typed.strip();
    Matcher matcher = PARAGRAPH.matcher(text);
    TypedId id =
        matcher.matches()
            ? new TypedId(matcher.group(1).strip(), Integer.valueOf(matcher.group(2)))
            : new TypedId(text, null);
    if (id.paper().isEmpty()) {
      throw new CommandException(
          "which paper? For example: ", ShellCommand.inIndex("show", "29754-423#12"));
    }
    if (id.paper().contains("#")) {
      throw new CommandException("\"" + text + "\": a number stands after #, as in 29754-423#12");
    }
    return id;
  }
}
