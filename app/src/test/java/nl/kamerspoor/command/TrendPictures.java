package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Letters of forty years, and pictures of how often they have a word. */
class TrendPictures {

  /** 1985 to 2024 without 1990 and 1991, a letter a year: "dreiging" in all but three of them. */
  @TempDir static Path home;

  @TempDir Path folder;

  @BeforeAll
  static void index() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int year = 1985; year <= 2024; year++) {
      if (year == 1990 || year == 1991) {
        continue;
      }
      String text =
          "Beleid van de regering. "
              + "Dreiging. ".repeat(Math.max(0, year % 10 - 2))
              + "Spionage. ".repeat(year == 2001 ? 400 : 0)
              + "Rust. ".repeat(2);
      lines.append(
          String.format(
              Locale.ROOT,
              """
              {"id":"kst-29754-%1$d","date":"%1$d-06-01","signatories":[{"name":"%2$s","office":"Minister van Justitie en Veiligheid"}],"text":"%3$s"}
              """,
              year,
              year < 2000 ? "Ph.M.E. van der Veen-van den Berghe-Willems" : "P. in 't Hout",
              text));
    }
    LetterCorpus.indexPapers(home, lines.toString());
  }

  /** Draws a picture and reads it as text. */
  String draw(String ending, List<String> options, String... terms) throws IOException {
    return Files.readString(file(ending, options, terms));
  }

  /** Draws a picture. */
  Path file(String ending, List<String> options, String... terms) {
    Path file = folder.resolve("kaart." + ending);
    CommandLineRun run =
        run(
            Stream.of(List.of(terms), options, List.of("--force", "--plot", file.toString()))
                .flatMap(List::stream)
                .toArray(String[]::new));
    assertTrue(run.code() < 2, run.err());
    return file;
  }

  static CommandLineRun run(String... arguments) {
    return CommandLineRun.in(home, "trend", arguments);
  }
}
