package nl.kamerspoor.output.batch;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.batch.BatchTally.State;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.search.request.Expansion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes and reads the lines of the journal of a list's results: a JSON array a line. */
public final class BatchRecord {

  private static final JsonFactory FACTORY = new JsonFactory();

  private BatchRecord() {}

  /**
   * A part of the results.
   *
   * @param bytes where it ends in them
   * @param entry the query that it is of; null for what stands before all queries
   */
  public record WrittenPart(long bytes, BatchTally.@Nullable TalliedQuery entry) {}

  /** Writes the first line. */
  public static String beginning(List<String> of) {
    return JsonLines.object(fields -> fields.texts("of", of));
  }

  /** Reads the first line; null where it is damaged. */
  public static @Nullable List<String> readBeginning(String line) {
    List<String> values = strings(line);
    return values == null || values.isEmpty() || !values.getFirst().equals("of")
        ? null
        : values.subList(1, values.size());
  }

  /** Writes a further line. */
  public static String part(WrittenPart part) {
    BatchTally.TalliedQuery entry = part.entry();
    return JsonLines.object(
        fields -> {
          fields.number("bytes", part.bytes());
          if (entry != null) {
            fields.text("id", entry.id()).text("state", entry.state().name());
            fields.number("total", entry.total()).number("shown", entry.shown());
            fields.objects(
                "expanded",
                entry.expansions(),
                (expansion, inner) ->
                    inner.text("typed", expansion.typed()).texts("also", expansion.also()));
          }
        });
  }

  /** Reads a further line; null where it is not whole. */
  public static @Nullable WrittenPart readPart(String line) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      String id = null;
      State state = State.FOUND;
      long bytes = -1;
      long total = 0;
      int shown = 0;
      List<Expansion> expansions = List.of();
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "bytes" -> bytes = json.getLongValue();
          case "id" -> id = json.getString();
          case "state" -> state = State.valueOf(json.getString());
          case "total" -> total = json.getLongValue();
          case "shown" -> shown = json.getIntValue();
          case "expanded" -> expansions = expansions(json);
          default -> json.skipChildren();
        }
      }
      return bytes < 0
          ? null
          : new WrittenPart(
              bytes,
              id == null ? null : new BatchTally.TalliedQuery(id, state, total, shown, expansions));
    } catch (JacksonException | IllegalArgumentException damaged) {
      return null;
    }
  }

  private static List<Expansion> expansions(JsonParser json) {
    List<Expansion> expansions = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String typed = "";
      List<String> also = new ArrayList<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isTyped = json.currentName().equals("typed");
        json.nextToken();
        if (isTyped) {
          typed = json.getString();
        } else {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            also.add(json.getString());
          }
        }
      }
      expansions.add(new Expansion(typed, also));
    }
    return expansions;
  }

  /** Reads all names and texts of a line, in order; null where it is not whole. */
  private static @Nullable List<String> strings(String line) {
    List<String> strings = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
          strings.add(json.getString());
        }
      }
      return strings;
    } catch (JacksonException damaged) {
      return null;
    }
  }
}
