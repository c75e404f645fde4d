package nl.kamerspoor.person;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way in which papers print a person.
 *
 * @param part what the person did there
 * @param name as printed: {@code P.A. Grinwis}, {@code Van der Plas}
 * @param office {@code Minister van Financiën}, {@code lid}, or null where not stated
 * @param party the parliamentary party, where stated
 */
public record Mention(Activity part, String name, @Nullable String office, @Nullable String party)
    implements Comparable<Mention> {

  /** By its text: the same order in every index. */
  private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::text);

  private static final Pattern CHAIR = Pattern.compile("\\b(?:onder)?voorzitter\\b");

  private static final char SEPARATOR = '\t';

  /** What somebody did to be named. */
  public enum Activity {
    /** Signed or submitted the paper. */
    SIGNED,
    /** Signed the letter that the paper was sent with. */
    SENT,
    /** Speaks. */
    SPOKE
  }

  public OfficeKind officeKind() {
    return OfficeKind.of(office);
  }

  /** Whether somebody is named as who chairs, of a chamber or of a committee. */
  public boolean officeIsOfChair() {
    return office != null && CHAIR.matcher(office.toLowerCase(Locale.ROOT)).find();
  }

  /** All of it in one line, as {@link #parse} reads it. */
  public String text() {
    return name.replace(SEPARATOR, ' ')
        + SEPARATOR
        + (office == null ? "" : office.replace(SEPARATOR, ' '))
        + SEPARATOR
        + (party == null ? "" : party.replace(SEPARATOR, ' '))
        + SEPARATOR
        + part;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Mention parse(String text) {
    List<String> values = List.of(text.split("\t", -1));
    if (values.size() != 4) {
      throw new IllegalArgumentException("\"" + text + "\" is not a mention of a person");
    }
    return new Mention(
        Activity.valueOf(values.getLast()),
        values.getFirst(),
        values.get(1).isEmpty() ? null : values.get(1),
        values.get(2).isEmpty() ? null : values.get(2));
  }

  @Override
  public int compareTo(Mention other) {
    return ORDER.compare(this, other);
  }
}
