package nl.kamerspoor.trace.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cabinet was in office on a day. */
final class CabinetTest {

  @Test
  void fromTheDayItWasSwornInToTheDayBeforeTheNext() {
    assertEquals("Rutte II", on("2017-10-25"));
    assertEquals("Rutte III", on("2017-10-26"));
    assertEquals("Rutte III", on("2022-01-09"));
    assertEquals("Rutte IV", on("2022-01-10"));
    assertEquals("Jetten", on("2026-11-22"));
  }

  @Test
  void beforeTheFirstThereIsNone() {
    assertEquals(-1, Cabinet.numberOn(LocalDate.parse("1945-06-23")));
  }

  @Test
  void eachFollowsTheOneBefore() {
    List<Cabinet> all = Cabinet.all();
    for (int i = 1; i < all.size(); i++) {
      assertTrue(all.get(i - 1).from().isBefore(all.get(i).from()), all.get(i).name());
    }
  }

  private static String on(String day) {
    return Cabinet.all().get(Cabinet.numberOn(LocalDate.parse(day))).name();
  }
}
