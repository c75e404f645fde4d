package nl.kamerspoor.read.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object, read whole; its methods give a field's value or say what is wrong with it.
 *
 * @param fields texts, {@link Number}s, {@link Boolean}s, lists and objects by name; null is absent
 */
record JsonObject(Map<String, Object> fields) {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** An object without fields. */
  static final JsonObject NONE = new JsonObject(Map.of());

  /**
   * Reads one object.
   *
   * @throws IllegalArgumentException when the bytes are not one JSON object
   */
  static JsonObject read(byte[] bytes, int offset, int length) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException(JsonMessages.isNotObject());
      }
      JsonObject object = object(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException(JsonMessages.isSeveralObjects());
      }
      return object;
    } catch (JacksonException e) {
      // Where a limit is passed the parser names no place.
      throw new IllegalArgumentException(
          e.getLocation() == null
              ? JsonMessages.isNotJson(e.getOriginalMessage())
              : JsonMessages.isNotJson(e.getLocation().getColumnNr(), e.getOriginalMessage()),
          e);
    }
  }

  private static JsonObject object(JsonParser parser) {
    Map<String, Object> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(parser);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return new JsonObject(fields);
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Object value = value(parser);
          if (value != null) {
            list.add(value);
          }
        }
        yield list;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalArgumentException(JsonMessages.isNotWhole());
    };
  }

  /** Whether there is a field of this name. */
  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** A text, or null where there is none or an empty one. */
  @Nullable String text(String name) {
    Object value = fields.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return text.isBlank() ? null : text;
    }
    throw new IllegalArgumentException(JsonMessages.isNotText(name));
  }

  /** A text that must be there. */
  String required(String name) {
    String value = text(name);
    if (value == null) {
      throw new IllegalArgumentException(JsonMessages.lacks(name));
    }
    return value;
  }

  /** A whole number, or null where there is none. */
  @Nullable Integer integer(String name) {
    Object value = fields.get(name);
    if (value == null || value instanceof Integer) {
      return (Integer) value;
    }
    throw new IllegalArgumentException(JsonMessages.isNotNumber(name));
  }

  /** Whether a field is there and true. */
  boolean flag(String name) {
    Object value = fields.get(name);
    if (value == null || value instanceof Boolean) {
      return Boolean.TRUE.equals(value);
    }
    throw new IllegalArgumentException(JsonMessages.isNotFlag(name));
  }

  /** An object, or {@link #NONE}. */
  JsonObject object(String name) {
    Object value = fields.get(name);
    if (value == null) {
      return NONE;
    }
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new IllegalArgumentException(JsonMessages.isNotObject(name));
  }

  /** The texts of a list, which may be absent. */
  List<String> texts(String name) {
    return list(name, String.class, JsonMessages.isNotTexts(name));
  }

  /** The objects of a list, which may be absent. */
  List<JsonObject> objects(String name) {
    return list(name, JsonObject.class, JsonMessages.isNotObjects(name));
  }

  /** The whole numbers of a list, which may be absent. */
  List<Integer> integers(String name) {
    return list(name, Integer.class, JsonMessages.isNotNumbers(name));
  }

  private <T> List<T> list(String name, Class<T> type, String otherwise) {
    Object value = fields.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list && list.stream().allMatch(type::isInstance)) {
      return list.stream().map(type::cast).toList();
    }
    throw new IllegalArgumentException(otherwise);
  }
}
