package nl.kamerspoor.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows the parties by their short and full names, whatever case, hyphens and spaces they are
 * written with: {@code GroenLinks-PvdA}, {@code groenlinks pvda} and {@code GL-PvdA} are one. The
 * names, their dates and their source stand in {@code parties.tsv} beside this class.
 */
public final class Parties {

  /** What members who left their party are called together, before their names. */
  private static final Pattern GROUP =
      Pattern.compile("^(?:de )?(?:groep|lid|fractie)[ -]+(?=\\S)");

  private static final Parties ALL = new Parties();

  private final Map<String, Party> parties = new LinkedHashMap<>();

  /** The key of each name, the name without what does not matter. */
  private final Map<String, String> keys = new LinkedHashMap<>();

  private Parties() {
    Map<String, List<List<String>>> lines = new LinkedHashMap<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != 7) {
          throw new IllegalStateException("parties.tsv: not seven fields in \"" + line + "\"");
        }
        lines.computeIfAbsent(fields.getFirst(), key -> new ArrayList<>()).add(fields);
      }
    }
    lines.forEach(
        (key, names) -> {
          List<String> first = names.getFirst();
          parties.put(
              key,
              new Party(
                  key,
                  first.get(1),
                  names.stream().map(fields -> fields.get(1)).toList(),
                  day(first.get(2), false),
                  day(first.get(3), true),
                  first.get(5).isEmpty() ? null : first.get(5)));
          names.forEach(fields -> keys.put(plain(fields.get(1)), key));
        });
  }

  /** The party of a name as printed or typed; empty where the file does not know it. */
  public static Optional<Party> named(String name) {
    return Optional.ofNullable(ALL.keys.get(plain(name))).map(ALL.parties::get);
  }

  /** The party with a key that {@link Party#into} gives. */
  public static Optional<Party> withKey(String key) {
    return Optional.ofNullable(ALL.parties.get(key));
  }

  /**
   * What all names of a party have in common: its key, and for a party or group that the file does
   * not know the name itself, without {@code Groep} or {@code Lid}, case, hyphens and spaces. Empty
   * for a name without a letter or digit.
   */
  public static String key(String name) {
    return named(name).map(Party::key).orElseGet(() -> plain(name));
  }

  /** The name to call a party by: that of the file, else as it is printed. */
  public static String name(String printed) {
    return named(printed).map(Party::name).orElse(printed);
  }

  /** All parties of the file. */
  static List<Party> all() {
    return List.copyOf(ALL.parties.values());
  }

  private static String plain(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .strip();
    return GROUP
        .matcher(folded)
        .replaceFirst("")
        .replace("+", "plus")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** A day, the first or last day of a month, or that of a year. */
  private static @Nullable LocalDate day(String written, boolean last) {
    return switch (written.length()) {
      case 0 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(written), last ? 12 : 1, last ? 31 : 1);
      case 7 -> {
        YearMonth month = YearMonth.parse(written);
        yield last ? month.atEndOfMonth() : month.atDay(1);
      }
      default -> LocalDate.parse(written);
    };
  }

  private static List<String> lines() {
    try (InputStream stream =
            Objects.requireNonNull(
                Parties.class.getResourceAsStream("parties.tsv"),
                "parties.tsv is missing from the program");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("parties.tsv can't be read", e);
    }
  }
}
