package nl.kamerspoor.search.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of help beside the parser. */
final class QueryLanguageTest {

  /** So {@code kamerspoor help query} names all that can be typed. */
  @ParameterizedTest
  @MethodSource("names")
  void everyNameOfAFieldStandsThere(String name) {
    assertTrue(Pattern.compile("(?<![\\w-])" + name + ":").matcher(QueryLanguage.HELP).find());
  }

  private static List<String> names() {
    return Stream.concat(
            Stream.of(FilterField.values()).flatMap(field -> field.names().stream()),
            Stream.of(TextField.values()).flatMap(field -> field.names().stream()))
        .distinct()
        .toList();
  }
}
