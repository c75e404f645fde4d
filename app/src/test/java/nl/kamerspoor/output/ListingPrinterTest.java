package nl.kamerspoor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A listing in every format. */
final class ListingPrinterTest {

  private static final Listing LISTING =
      new Listing(
          "dossier",
          List.of(
              Listing.Column.of("dossier"),
              Listing.Column.of("papers"),
              Listing.Column.of("oldest_paper"),
              Listing.Column.of("title")),
          List.of(
              row("29754", 1_234L, LocalDate.of(2017, 6, 23), "Terrorismebestrijding | *alles*"),
              row("36600-XX", 7L, null, "=begroting \u001B[31m")));

  @Test
  void text() throws IOException {
    assertEquals(
        """
        dossier   papers  oldest paper  title
        29754      1,234  2017-06-23    Terrorismebestrijding | *alles*
        36600-XX       7                =begroting ␛[31m
        """,
        print(Format.TEXT));
  }

  @Test
  void jsonLinesLeaveOutWhatIsNotKnown() throws IOException {
    assertEquals(
        """
        {"type":"dossier","dossier":"29754","papers":1234,"oldest_paper":"2017-06-23","title":"Terrorismebestrijding | *alles*"}
        {"type":"dossier","dossier":"36600-XX","papers":7,"title":"=begroting \\u001B[31m"}
        """,
        print(Format.JSONL));
  }

  @Test
  void csvRunsNoFormula() throws IOException {
    assertEquals(
        """
        dossier,papers,oldest_paper,title
        29754,1234,2017-06-23,Terrorismebestrijding | *alles*
        36600-XX,7,,'=begroting ␛[31m
        """,
        print(Format.CSV));
  }

  @Test
  void tsv() throws IOException {
    assertEquals(
        """
        dossier\tpapers\toldest_paper\ttitle
        29754\t1234\t2017-06-23\tTerrorismebestrijding | *alles*
        36600-XX\t7\t\t'=begroting ␛[31m
        """,
        print(Format.TSV));
  }

  @Test
  void markdownMeansNothingButItself() throws IOException {
    assertEquals(
        """
        | dossier | papers | oldest paper | title |
        | --- | ---: | --- | --- |
        | 29754 | 1,234 | 2017-06-23 | Terrorismebestrijding \\| \\*alles\\* |
        | 36600-XX | 7 |  | \\=begroting ␛\\[31m |
        """,
        print(Format.MARKDOWN));
  }

  private static String print(Format format) throws IOException {
    StringWriter out = new StringWriter();
    new ListingPrinter(format, out, new Presentation(80, false, false, false)).print(LISTING);
    return out.toString();
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }
}
