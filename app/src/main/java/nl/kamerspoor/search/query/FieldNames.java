package nl.kamerspoor.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names before a colon, Dutch and English, in any case. */
public final class FieldNames {

  private FieldNames() {}

  /** Whether a text is the name of a field. */
  public static boolean isField(String name) {
    return filter(name) != null || text(name) != null;
  }

  /** The property that a name stands for; null where it is not one. */
  public static @Nullable FilterField filter(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (FilterField field : FilterField.values()) {
      if (field.names().contains(wanted)) {
        return field;
      }
    }
    return null;
  }

  /** The text that a name stands for; null where it is not one. */
  public static @Nullable TextField text(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (TextField field : TextField.values()) {
      if (field.names().contains(wanted)) {
        return field;
      }
    }
    return null;
  }

  /** The error about a name that stands for nothing. */
  public static QueryException unknown(Span span, String name) {
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
        ? span.error(
            message,
            "to search text with a colon, put it in quotation marks; the fields are listed in: ",
            QueryLanguage.HELP_COMMAND)
        : span.error(message, "did you mean " + String.join(": or ", near) + ":?");
  }
}
