package nl.kamerspoor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerspoor.index.MadeByOtherRules;
import nl.kamerspoor.output.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Whole pictures of trends, beside those of {@code golden/pictures}. */
final class TrendGoldenPicturesTest extends TrendPictures {

  @BeforeAll
  static void theIndexIsOfAFixedDay() throws IOException {
    MadeByOtherRules.pretend(home.resolve(".kamerspoor"), "updated", "2026-01-01T00:00:00Z");
  }

  @TestFactory
  Stream<DynamicTest> picturesAreDrawnAsBefore() throws IOException {
    Map<String, ThrowingSupplier<byte[]>> outputs = new LinkedHashMap<>();
    outputs.put("years.svg", () -> drawn("svg", List.of(), "dreiging"));
    outputs.put("two-terms.svg", () -> drawn("svg", List.of(), "dreiging", "rust"));
    outputs.put("ministers.svg", () -> drawn("svg", List.of("--by", "minister"), "dreiging"));
    outputs.put(
        "two-periods.svg",
        () -> drawn("svg", List.of("--compare", "1985..2000", "2001..2024"), "dreiging"));
    outputs.put("nothing.svg", () -> drawn("svg", List.of(), "onvindbaar"));
    outputs.put("years.png", () -> drawn("png", List.of("--from", "2013"), "dreiging"));
    outputs.put("two-terms.png", () -> drawn("png", List.of(), "dreiging", "rust"));
    return Golden.tests("pictures", outputs, PictureComparison::compare);
  }

  private byte[] drawn(String ending, List<String> options, String... terms) throws IOException {
    return Files.readAllBytes(file(ending, options, terms));
  }
}
