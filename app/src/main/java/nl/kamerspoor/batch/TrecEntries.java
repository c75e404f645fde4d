package nl.kamerspoor.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.entry.RawEntry;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineGroup;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads topics as the TREC conferences have them: {@code <top>}, {@code <num> Number: 301}, {@code
 * <title> …}, and more that is not a query; {@code </num>} and {@code </title>} may be left out.
 */
final class TrecEntries implements RawEntry.Reader {

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z]+)>");
  private static final Pattern TOP = Pattern.compile("(?i)\\s*<top>.*");
  private static final Pattern END = Pattern.compile("(?i).*</top>\\s*");

  /** What may stand around the topics: an XML declaration, the tags of the whole. */
  private static final Pattern OUTSIDE_TOPICS =
      Pattern.compile("\\s*(?:<[?!].*|</?[A-Za-z]+>)\\s*");

  /** A topic with more lines than this was never ended. */
  private static final int MAX_TOPIC_LINES = 1000;

  private final LineReader lines;

  TrecEntries(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable RawEntry next() throws IOException {
    for (ListLine line = lines.read(); line != null; line = lines.read()) {
      EntryProblem damage = line.damage();
      if (damage != null) {
        return RawEntry.unreadable(damage);
      }
      if (TOP.matcher(line.text()).matches()) {
        return topic(line);
      }
      boolean isAround = OUTSIDE_TOPICS.matcher(line.text()).matches();
      if (!line.isBlank() && !line.isComment() && !isAround) {
        return RawEntry.unreadable(
            line.problem(0, "this is outside any topic", "a topic begins with <top>"));
      }
    }
    return null;
  }

  private RawEntry topic(ListLine first) throws IOException {
    List<ListLine> topic = new ArrayList<>(List.of(first));
    EntryProblem damage = null;
    while (!END.matcher(topic.getLast().text()).matches() && topic.size() < MAX_TOPIC_LINES) {
      ListLine line = lines.read();
      if (line == null) {
        break;
      }
      if (TOP.matcher(line.text()).matches()) {
        lines.giveBack(line);
        break;
      }
      damage = damage == null ? line.damage() : damage;
      topic.add(line);
    }
    LineGroup block = LineGroup.of(topic);
    Value number = field(block, "num", "Number:");
    if (damage != null) {
      return RawEntry.unreadable(damage, number);
    }
    Value title = field(block, "title", "Topic:");
    if (title == null) {
      return new RawEntry(
          number,
          null,
          block.from(0),
          Map.of(),
          block.problem(0, "this topic has no <title>", "the title of a topic is its query"));
    }
    return new RawEntry(number, title.text(), title.place(), Map.of(), null);
  }

  /** The text between a tag and the next one, without the label that old topics put there. */
  private static @Nullable Value field(LineGroup block, String tag, String label) {
    Matcher tags = TAG.matcher(block.text());
    while (tags.find()) {
      if (tags.group(1).isEmpty() && tags.group(2).toLowerCase(Locale.ROOT).equals(tag)) {
        int start = tags.end();
        int end = tags.find() ? tags.start() : block.text().length();
        start = afterBlanks(block.text(), start, end);
        if (block.text().regionMatches(true, start, label, 0, label.length())) {
          start = afterBlanks(block.text(), start + label.length(), end);
        }
        String text = block.text().substring(start, end).stripTrailing().replace('\n', ' ');
        return text.isEmpty() ? null : new Value(text, block.from(start));
      }
    }
    return null;
  }

  private static int afterBlanks(String text, int start, int end) {
    int place = start;
    while (place < end && Character.isWhitespace(text.charAt(place))) {
      place++;
    }
    return place;
  }
}
