package nl.kamerspoor.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the ministries through all their names: Justitie, Veiligheid en Justitie, Justitie en
 * Veiligheid are one. The names and their source stand in {@code ministries.tsv} beside this class.
 */
public final class Ministries {

  private static final Ministries ALL = new Ministries();

  /** {@code Minister van}, {@code het Ministerie van}: what stands before a ministry's name. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:de |het )?(?:ministerie |departement |staatssecretaris(?:sen)? "
              + "|(?:vice-?)?ministers?(?:-president)?,? (?:tevens )?)*(?:van |voor )?");

  /** The key of each name, both folded. */
  private final Map<String, String> keys = new LinkedHashMap<>();

  /** The names of each key as printed, the oldest first, abbreviations and portfolios last. */
  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  /** The name that each key has, or had last. */
  private final Map<String, String> latest = new LinkedHashMap<>();

  private Ministries() {
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != 5) {
          throw new IllegalStateException("ministries.tsv: not five fields in \"" + line + "\"");
        }
        keys.put(folded(fields.get(1)), fields.get(0));
        keys.putIfAbsent(folded(fields.get(0)), fields.get(0));
        names.computeIfAbsent(fields.get(0), key -> new LinkedHashSet<>()).add(fields.get(1));
        if (fields.get(4).equals("name")) {
          latest.put(fields.get(0), fields.get(1));
        }
      }
    }
  }

  /**
   * The ministry that an office or a name means, by the key that all its names share: {@code
   * Minister van Veiligheid en Justitie}, {@code Justitie en Veiligheid}, {@code JenV} and {@code
   * Minister voor Rechtsbescherming} are {@code justitie}. Empty where the name is unknown.
   */
  static Optional<String> key(String officeOrName) {
    String folded = folded(officeOrName);
    String key = ALL.keys.get(folded);
    if (key == null) {
      key = ALL.keys.get(OFFICE.matcher(folded).replaceFirst(""));
    }
    return Optional.ofNullable(key);
  }

  /** All names of the ministry that an office or a name means; empty where the name is unknown. */
  public static List<String> names(String officeOrName) {
    return key(officeOrName)
        .map(key -> List.copyOf(ALL.names.getOrDefault(key, Set.of())))
        .orElse(List.of());
  }

  /** The latest name of each ministry, abbreviations and portfolios aside. */
  public static List<String> latestNames() {
    return List.copyOf(ALL.latest.values());
  }

  /** Every name known, to suggest from. */
  public static List<String> all() {
    List<String> all = new ArrayList<>();
    ALL.names.values().forEach(all::addAll);
    return all;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }

  private static List<String> lines() {
    try (InputStream stream =
            Objects.requireNonNull(
                Ministries.class.getResourceAsStream("ministries.tsv"),
                "ministries.tsv is missing from the program");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("ministries.tsv can't be read", e);
    }
  }
}
