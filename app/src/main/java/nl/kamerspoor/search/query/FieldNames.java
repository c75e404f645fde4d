package nl.kamerspoor.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names before a colon, Dutch and English, in any case. */
final class FieldNames {

  private FieldNames() {}

  static boolean isField(String name) {
    return filter(name) != null || text(name) != null;
  }

  static @Nullable FilterField filter(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (FilterField field : FilterField.values()) {
      if (field.names().contains(wanted)) {
        return field;
      }
    }
    return null;
  }

  static @Nullable TextField text(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (TextField field : TextField.values()) {
      if (field.names().contains(wanted)) {
        return field;
      }
    }
    return null;
  }

  static QueryException unknown(String query, int position, String name) {
    List<String> names = new ArrayList<>();
    for (FilterField field : FilterField.values()) {
      names.addAll(field.names());
    }
    for (TextField field : TextField.values()) {
      names.addAll(field.names());
    }
    List<String> near = NearNames.of(name, names, 3);
    String message = "there is no field \"" + name + "\"";
    return near.isEmpty()
        ? new QueryException(
            query,
            position,
            message,
            "to search text with a colon, put it in quotation marks; the fields are listed in: ",
            QueryParser.HELP)
        : new QueryException(
            query, position, message, "did you mean " + String.join(": or ", near) + ":?");
  }
}
