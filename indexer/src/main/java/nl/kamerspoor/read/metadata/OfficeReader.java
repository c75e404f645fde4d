package nl.kamerspoor.read.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the offices that a header names: {@code BRIEF VAN DE MINISTERS VAN JUSTITIE EN VEILIGHEID,
 * VAN BUITENLANDSE ZAKEN EN VOOR RECHTSBESCHERMING} are three ministers.
 */
final class OfficeReader {

  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(minister-president|viceminister-president|ministers?|staatssecretaris(?:sen)?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** In a list of ministers each one begins again with VAN or VOOR. */
  private static final Pattern NEXT =
      Pattern.compile("(?:\\s*,\\s*|\\s+en\\s+)(?=(?:van|voor)\\s)", Pattern.CASE_INSENSITIVE);

  private OfficeReader() {}

  /**
   * Reads the offices in printed order, written as in a signature: {@code Minister van Financiën}.
   */
  static List<String> inHeader(String header) {
    List<String> offices = new ArrayList<>();
    Matcher matcher = OFFICE.matcher(header);
    int from = -1;
    String title = "";
    while (matcher.find()) {
      if (from >= 0) {
        add(offices, title, header.substring(from, matcher.start()));
      }
      title = matcher.group(1);
      from = matcher.end();
    }
    if (from >= 0) {
      add(offices, title, header.substring(from));
    }
    return offices;
  }

  private static void add(List<String> offices, String title, String rest) {
    String singular =
        switch (title.toLowerCase(Locale.ROOT)) {
          case "ministers" -> "Minister";
          case "staatssecretarissen" -> "Staatssecretaris";
          case "minister-president" -> "Minister-President";
          default ->
              title.substring(0, 1).toUpperCase(Locale.ROOT)
                  + title.substring(1).toLowerCase(Locale.ROOT);
        };
    String departments =
        rest.strip()
            .replaceFirst("^,\\s*", "")
            .replaceFirst("(?i)(?:\\s*,|\\s+en)?(?:\\s+(?:van|voor))?(?:\\s+de)?$", "");
    for (String department : NEXT.split(departments, -1)) {
      offices.add(
          department.isBlank() ? singular : singular + " " + inTitleCase(department.strip()));
    }
  }

  /** {@code VAN SOCIALE ZAKEN EN WERKGELEGENHEID} as signatures write it. */
  private static String inTitleCase(String capitals) {
    if (!capitals.equals(capitals.toUpperCase(Locale.ROOT))) {
      return capitals;
    }
    List<String> words = new ArrayList<>();
    for (String word : capitals.split("\\s+", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      words.add(
          List.of("van", "voor", "en", "de", "het").contains(lower)
              ? lower
              : LetterheadTitle.asName(word));
    }
    return String.join(" ", words);
  }
}
