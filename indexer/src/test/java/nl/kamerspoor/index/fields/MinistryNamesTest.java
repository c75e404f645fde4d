package nl.kamerspoor.index.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** By which names an office is found. */
class MinistryNamesTest {

  @Test
  void anOfficeIsFoundByEveryNameOfItsMinistry() {
    Set<String> keys = MinistryNames.keys("Minister van Veiligheid en Justitie");
    assertEquals(
        List.of(true, true, true, false),
        List.of(
            keys.contains("justitie"),
            keys.contains("justitie en veiligheid"),
            keys.contains("minister van veiligheid en justitie"),
            keys.contains("defensie")));
  }

  @Test
  void whoSignsForAnotherIsFoundByBothMinistries() {
    Set<String> keys =
        MinistryNames.keys("Minister van Buitenlandse Zaken, mede namens de Minister van Defensie");
    assertEquals(List.of(true, true), List.of(keys.contains("buza"), keys.contains("defensie")));
  }
}
