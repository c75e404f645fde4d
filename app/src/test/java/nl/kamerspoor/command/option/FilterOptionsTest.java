package nl.kamerspoor.command.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.LetterCorpus;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every filter of the query language is an option, and means the same as one. */
final class FilterOptionsTest {

  private static final Pattern COUNTED =
      Pattern.compile(
          "\"(?:total|id|occurrences|paragraphs|papers|words|word|together|per_million_words)\":[^,}\\]]*");

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
  }

  /** Values that some paragraphs about terrorism meet, and others do not. */
  private static List<String> values(FilterField field) {
    return switch (field) {
      case PERSON, MINISTER -> List.of("knapen", "asscher");
      case MEMBER -> List.of("onbekend");
      case MINISTRY -> List.of("justitie", "sociale zaken");
      case PARTY -> List.of("onbekend");
      case DOSSIER -> List.of("29754", "27925");
      case NUMBER -> List.of("423", "681");
      case KIND -> List.of("bijlage", "brief regering");
      case PARAGRAPH_KIND -> List.of("opsomming", "voetnoot");
      case YEAR -> List.of("2016..2017", "2021");
      case DATE -> List.of("2017-06", "2019-12-02");
      case SESSION_YEAR -> List.of("2015-2016", "2019-2020");
      case CHAMBER -> List.of("tweede");
      case PAPER -> List.of("29754-423", "kst-27925-681");
      case CITES -> List.of("29754-391", "26150-184");
    };
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.in(home, arguments);
  }

  /** What was found or counted, without the query as it was typed. */
  private static List<String> found(CommandLineRun run) {
    assertEquals("", run.err());
    assertEquals(0, run.code());
    return COUNTED.matcher(run.out()).results().map(MatchResult::group).sorted().toList();
  }

  private static String inQuery(String name, List<String> values) {
    return name
        + ":("
        + String.join(" OR ", values.stream().map(v -> "\"" + v + "\"").toList())
        + ")";
  }

  @ParameterizedTest
  @EnumSource(FilterField.class)
  void theOptionFindsWhatTheFieldFinds(FilterField field) {
    String option = FilterOptions.name(field);
    List<String> values = values(field);
    for (String name : field.names()) {
      String query = "terrorisme " + inQuery(name, values);
      String[] options =
          values.stream().flatMap(value -> List.of(option, value).stream()).toArray(String[]::new);
      for (List<String> command :
          List.of(
              List.of("search", "--format", "jsonl", "--limit", "100"),
              List.of("concordance", "--format", "jsonl", "--limit", "0"),
              List.of("trend", "--format", "jsonl", "--by", "kind"),
              List.of("collocates", "--format", "jsonl", "--minimum", "1"))) {
        List<String> typed = new ArrayList<>(command);
        typed.add("terrorisme");
        typed.addAll(List.of(options));
        List<String> asQuery = new ArrayList<>(command);
        asQuery.add(query);
        assertEquals(
            found(run(asQuery.toArray(String[]::new))),
            found(run(typed.toArray(String[]::new))),
            command + " " + name);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FilterField.class)
  void aColumnOfABatchIsTheOption(FilterField field) {
    String column = FilterOptions.name(field).substring(2);
    String value = values(field).getFirst();
    String list = "query\t" + column.replace('-', '_') + "\nterrorisme\t" + value + "\n";
    CommandLineRun batch =
        CommandLineRun.in(home, Map.of(), null, list, "batch", "-", "--input-format", "tsv");
    CommandLineRun search = run("search", "terrorisme", "--" + column, value, "--format", "jsonl");
    assertEquals(
        search.out().lines().skip(1).toList(),
        batch.out().lines().filter(line -> line.startsWith("{\"type\":\"hit\"")).toList(),
        batch.err());
    CommandLineRun all =
        CommandLineRun.in(home, Map.of(), null, "terrorisme\n", "batch", "-", "--" + column, value);
    assertEquals(
        search.out().lines().skip(1).toList(),
        all.out().lines().filter(line -> line.startsWith("{\"type\":\"hit\"")).toList(),
        all.err());
  }

  /** One that stands behind others in its cell, and in a list whose other columns hold the like. */
  @Test
  void aValueOfAListThatCannotBeReadIsPointedAtInItsCell() {
    String list = "query\tlimit\tyear\nterrorisme\t20\t2019; 20x\n";
    CommandLineRun batch =
        CommandLineRun.in(home, Map.of(), null, list, "batch", "-", "--input-format", "tsv");
    assertTrue(batch.err().startsWith("kamerspoor: -:2:21: "), batch.err());
    assertTrue(batch.err().contains("\n  20x\n  ^\n"), batch.err());
  }

  @ParameterizedTest
  @EnumSource(FilterField.class)
  void theNamesAgree(FilterField field) {
    String name = FilterOptions.name(field).substring(2);
    assertTrue(field.names().contains(name), field.names()::toString);
    for (String each : field.names()) {
      assertTrue(QueryLanguage.HELP.contains(each + ":"), each);
    }
    for (String command :
        List.of("search", "batch", "trend", "concordance", "collocates", "terms")) {
      String help = run("help", command).out();
      assertTrue(Pattern.compile("(?m)^\\s+--" + name + "[ =]").matcher(help).find(), help);
    }
  }
}
