package nl.kamerspoor.search.synonym;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations and changed names of the field, from {@code abbreviations.tsv}, which says of
 * each its years and its source. Read at the first use.
 */
public final class Abbreviations {

  private static final int COLUMNS = 4;

  /** A shorter one in small letters is a word: om, is, ap. */
  private static final int MIN_LETTERS_IN_LOWER_CASE = 3;

  private final Map<String, Set<String>> others = new HashMap<>();

  /** By a full name of several words, in small letters, its abbreviation. */
  private final NavigableMap<String, String> shortForms = new TreeMap<>();

  private Abbreviations() {}

  private static final class Loaded {
    private static final Abbreviations FIELD = read();
  }

  /** The list, read once. */
  public static Abbreviations ofTheField() {
    return Loaded.FIELD;
  }

  /** What else a word is called, as written there; empty where the list does not have it. */
  public List<String> of(String typed) {
    Set<String> found = others.get(typed);
    if (found == null) {
      found = others.get(typed.toLowerCase(Locale.ROOT));
    }
    return found == null ? List.of() : List.copyOf(found);
  }

  /** The abbreviation of a full name of several words, or null where there is none. */
  @Nullable String shortFormOf(String fullName) {
    return shortForms.get(fullName.toLowerCase(Locale.ROOT));
  }

  /** Whether a full name of several words begins so. */
  boolean nameBegins(String beginning) {
    String first = beginning.toLowerCase(Locale.ROOT);
    String name = shortForms.ceilingKey(first);
    return name != null && name.startsWith(first);
  }

  int size() {
    return (int)
        others.keySet().stream().filter(key -> !key.equals(key.toLowerCase(Locale.ROOT))).count();
  }

  private static Abbreviations read() {
    Abbreviations list = new Abbreviations();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Abbreviations.class.getResourceAsStream("abbreviations.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns.length != COLUMNS || columns[2].isEmpty() || columns[3].isEmpty()) {
            throw new IllegalStateException("abbreviations.tsv: " + line);
          }
          list.add(columns[0], List.of(columns[1].split(";", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  /** Each single word among the names stands for all the others. */
  private void add(String abbreviation, List<String> names) {
    List<String> all = new ArrayList<>();
    all.add(abbreviation);
    all.addAll(names);
    put(abbreviation, abbreviation, all);
    if (abbreviation.length() >= MIN_LETTERS_IN_LOWER_CASE) {
      put(abbreviation.toLowerCase(Locale.ROOT), abbreviation, all);
    }
    for (String name : names) {
      if (name.indexOf(' ') >= 0) {
        shortForms.putIfAbsent(name.toLowerCase(Locale.ROOT), abbreviation);
      }
      if (name.indexOf(' ') < 0 && !name.equals(name.toUpperCase(Locale.ROOT))) {
        put(name.toLowerCase(Locale.ROOT), name, List.of(abbreviation));
      }
    }
  }

  private void put(String key, String self, List<String> all) {
    Set<String> found = others.computeIfAbsent(key, _ -> new LinkedHashSet<>());
    all.stream().filter(name -> !name.equals(self)).forEach(found::add);
  }
}
