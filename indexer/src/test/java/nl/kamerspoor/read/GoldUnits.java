package nl.kamerspoor.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.input.Whitespace;
import nl.kamerspoor.read.unit.PaperUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The units that a careful person made of a paper, and how well a reading matches them: units are
 * equal when kind and text are, white space folded; the order does not count.
 */
public final class GoldUnits {

  private final List<PaperUnit> units;

  public GoldUnits(List<PaperUnit> units) {
    this.units = units;
  }

  /** Reads {@code gold/NAME.jsonl}, an object a line: kind, text, notes, note. */
  public static GoldUnits of(String name) throws IOException {
    List<PaperUnit> units = new ArrayList<>();
    try (InputStream stream =
        Objects.requireNonNull(
            GoldUnits.class.getResourceAsStream("/gold/" + name + ".jsonl"), name)) {
      String text = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        units.add(unit(line));
      }
    }
    return new GoldUnits(units);
  }

  private static PaperUnit unit(String line) {
    String kind = "";
    String text = "";
    Integer note = null;
    List<Integer> notes = new ArrayList<>();
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), line)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case PROPERTY_NAME -> name = parser.currentName();
          case VALUE_STRING -> {
            kind = name.equals("kind") ? parser.getString() : kind;
            text = name.equals("text") ? parser.getString() : text;
          }
          case VALUE_NUMBER_INT -> {
            if (name.equals("note")) {
              note = parser.getIntValue();
            } else if (name.equals("notes")) {
              notes.add(parser.getIntValue());
            }
          }
          default -> {}
        }
      }
    }
    return new PaperUnit(ParagraphKind.of(kind), null, Whitespace.fold(text), note, notes, null);
  }

  public List<PaperUnit> units() {
    return units;
  }

  /**
   * How well a reading matches.
   *
   * @param missing gold units that were not read
   * @param surplus units read that are not gold
   */
  public record Score(double precision, double recall, List<String> missing, List<String> surplus) {

    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return "precision %.3f, recall %.3f, F1 %.3f%nmissing:%n  %s%nsurplus:%n  %s"
          .formatted(
              precision, recall, f1(), String.join("\n  ", missing), String.join("\n  ", surplus));
    }
  }

  /** Kinds and texts. */
  public Score score(List<PaperUnit> read) {
    return score(read, unit -> unit.kind().label() + ": " + unit.text());
  }

  /** Texts with the footnotes that they refer to or are. */
  public Score scoreOfNotes(List<PaperUnit> read) {
    return score(read, unit -> unit.note() + " " + unit.notes() + " " + unit.text());
  }

  private Score score(List<PaperUnit> read, java.util.function.Function<PaperUnit, String> key) {
    Map<String, Integer> open = new LinkedHashMap<>();
    units.forEach(unit -> open.merge(key.apply(unit), 1, Integer::sum));
    List<String> surplus = new ArrayList<>();
    int found = 0;
    for (PaperUnit unit : read) {
      String text = key.apply(unit);
      @Nullable Integer left = open.get(text);
      if (left != null && left > 0) {
        open.put(text, left - 1);
        found++;
      } else {
        surplus.add(text);
      }
    }
    List<String> missing =
        open.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(Map.Entry::getKey)
            .toList();
    return new Score(
        (double) found / Math.max(1, read.size()), (double) found / units.size(), missing, surplus);
  }
}
