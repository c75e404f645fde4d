package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.document.reference.PrintedReference;
import nl.kamerspoor.document.reference.ReferenceReader;

/**
 * What was typed to name a paper or paragraphs of it.
 *
 * @param paper the paper, in any form; empty where only paragraphs were typed
 * @param ranges the paragraphs; none for the whole paper
 */
public record TypedId(String paper, List<Range> ranges) {

  /** Paragraphs from one number to another, both among them. */
  record Range(int first, int last) {}

  private static final String RANGE = "\\d{1,7}(?:\\s*(?:[-–]|\\.\\.)\\s*[#¶]?\\s*\\d{1,7})?";

  /** {@code 29754-423#12}, {@code #12-15}, {@code #3,7}; or as hits print it: {@code … · ¶ 12}. */
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "(.*?)[\\s·]*[#¶]\\s*(" + RANGE + "(?:\\s*,\\s*[#¶]?\\s*" + RANGE + ")*)",
          Pattern.DOTALL);

  public TypedId {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads what was typed.
   *
   * @throws CommandException when what stands after # is not a number, or is a range that goes down
   */
  static TypedId of(String typed) throws CommandException {
    String text = withoutAnchor(typed.strip());
    Matcher matcher = PARAGRAPHS.matcher(text);
    TypedId id =
        matcher.matches()
            ? new TypedId(matcher.group(1).strip(), ranges(text, matcher.group(2)))
            : new TypedId(text, List.of());
    if (id.paper().contains("#")) {
      throw new CommandException(OptionWording.noNumber(text));
    }
    return id;
  }

  /** The paper alone, in any form; what is not an id stays as it is. */
  static String paperOf(String typed) {
    String text = withoutAnchor(typed.strip());
    Matcher matcher = PARAGRAPHS.matcher(text);
    return matcher.matches() ? matcher.group(1).strip() : text;
  }

  /** A link without the place in the page that it leads to, which is no paragraph of ours. */
  private static String withoutAnchor(String text) {
    int anchor = text.indexOf('#');
    PrintedReference link = anchor < 0 ? null : ReferenceReader.ALONE.at(text, 0);
    return link == null || link.paragraph() != null || link.end() <= anchor
        ? text
        : text.substring(0, anchor) + text.substring(link.end());
  }

  private static List<Range> ranges(String typed, String numbers) throws CommandException {
    List<Range> ranges = new ArrayList<>();
    for (String range : numbers.replaceAll("[#¶\\s]", "").split(",", -1)) {
      String[] ends = range.split("[-–]|\\.\\.", 2);
      int first = Integer.parseInt(ends[0]);
      int last = Integer.parseInt(ends[ends.length - 1]);
      if (last < first) {
        throw new CommandException(OptionWording.rangeGoesDown(typed, first, last));
      }
      ranges.add(new Range(first, last));
    }
    return ranges;
  }

  /** Whether the whole paper is meant. */
  boolean isWhole() {
    return ranges.isEmpty();
  }
}
