package nl.kamerspoor.search.query;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.SessionYear;
import org.jspecify.annotations.Nullable;

/** What a filter asks for. */
public sealed interface FilterValue {

  /** Where it stands in the typed query. */
  Span span();

  /** A name, number or kind, as typed without quotes. */
  record Text(Span span, String text) implements FilterValue {
    @Override
    public String toString() {
      return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '#')
          ? text
          : "\"" + text + "\"";
    }
  }

  /**
   * A whole dossier, where papers are meant otherwise: {@code citeert:29754}.
   *
   * @param dossier as in official ids: {@code 36600-XX}
   */
  record Dossier(Span span, String dossier) implements FilterValue {

    /** Whether the id of a paper, or of a dossier, is of this one. */
    public boolean has(String id) {
      String own = PaperId.KAMERSTUK + dossier;
      return id.equals(own) || id.startsWith(own + "-");
    }

    @Override
    public String toString() {
      return dossier;
    }
  }

  /** What papers that do not state it have: {@code onbekend}. */
  record Unknown(Span span) implements FilterValue {

    private static final String DUTCH = "onbekend";

    /** Whether it is meant by what was typed, in Dutch or English. */
    public static boolean isTyped(String text) {
      return text.equalsIgnoreCase(DUTCH) || text.equalsIgnoreCase("unknown");
    }

    @Override
    public String toString() {
      return DUTCH;
    }
  }

  /**
   * Days, first and last included.
   *
   * @param from null for no limit
   * @param to null for no limit
   */
  record Days(Span span, @Nullable LocalDate from, @Nullable LocalDate to) implements FilterValue {
    @Override
    public String toString() {
      if (from != null && from.equals(to)) {
        return from.toString();
      }
      if (from != null
          && from.getDayOfMonth() == 1
          && YearMonth.from(from).atEndOfMonth().equals(to)) {
        return YearMonth.from(from).toString();
      }
      String first = from == null ? "" : shortest(from, 1, 1);
      String last = to == null ? "" : shortest(to, 12, to.lengthOfMonth());
      return first.equals(last) ? first : first + ".." + last;
    }

    /** The year alone or the month alone where the day is the one that these stand for. */
    private static String shortest(LocalDate day, int month, int dayOfMonth) {
      if (day.getDayOfMonth() != dayOfMonth) {
        return day.toString();
      }
      String written = day.toString();
      return written.substring(
          0, written.length() - (day.getMonthValue() == month ? "-mm-dd" : "-dd").length());
    }
  }

  /**
   * Session years, first and last included.
   *
   * @param from null for no limit
   * @param to null for no limit
   */
  record Sessions(Span span, @Nullable SessionYear from, @Nullable SessionYear to)
      implements FilterValue {
    @Override
    public String toString() {
      if (from != null && from.equals(to)) {
        return from.toString();
      }
      return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
  }
}
