package nl.kamerspoor.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of help beside the parser. */
final class QueryLanguageTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?m)^  (\\S.*?)(?:  +.*)?$");

  @Test
  void everyExampleCanBeRead() throws QueryException {
    List<String> examples =
        EXAMPLE.matcher(QueryLanguage.HELP).results().map(found -> found.group(1)).toList();
    assertEquals(38, examples.size(), examples::toString);
    for (String example : examples) {
      QueryParser.parse(example);
    }
  }

  @Test
  void everyFieldIsThereByBothNames() {
    for (FilterField field : FilterField.values()) {
      assertNamed(field.dutch());
      assertNamed(field.english());
    }
    for (TextField field : TextField.values()) {
      assertNamed(field.dutch());
      assertNamed(field.english());
    }
  }

  private static void assertNamed(String name) {
    Matcher matcher = Pattern.compile("\\b" + name + ":").matcher(QueryLanguage.HELP);
    assertTrue(matcher.find(), name);
  }
}
