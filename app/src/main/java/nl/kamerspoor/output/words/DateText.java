package nl.kamerspoor.output.words;

import java.time.LocalDate;

/** Writes dates as people do in English. */
public final class DateText {

  // Not by java.time's formatter, whose locale data take a twentieth of a search to load.
  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };

  private DateText() {}

  /** {@code 15 October 2021}. */
  public static String text(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
  }
}
