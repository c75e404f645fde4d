package nl.kamerspoor.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The kinds of option and argument that commands take.
 *
 * <p>They are built by calls and not by annotations: those cost a short command more time than an
 * empty Java program takes (60 ms of 160, measured with a warm AOT cache).
 */
public final class Argument {

  private Argument() {}

  /** Given or not. */
  public static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .defaultValue("false")
        .description(description)
        .build();
  }

  /** A text, or null where it was not given. */
  public static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** Any number of texts; the option is repeated. */
  public static OptionSpec texts(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** A whole number in a range; given as an {@link Integer}. */
  public static OptionSpec number(
      String name, String label, int least, int most, int usual, String description) {
    return OptionSpec.builder(name)
        .type(Integer.class)
        .converters(text -> number(text, least, most))
        .defaultValue(Integer.toString(usual))
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** A whole number in a range, or null where it was not given. */
  public static OptionSpec optionalNumber(
      String name, String label, int least, int most, String description) {
    return OptionSpec.builder(name)
        .type(Integer.class)
        .converters(text -> number(text, least, most))
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** One of some values of an enum, by its name in lower case and with hyphens. */
  public static <E extends Enum<E>> OptionSpec choice(
      String name, E usual, List<E> values, String description) {
    Map<String, E> named = new LinkedHashMap<>();
    values.forEach(value -> named.put(name(value), value));
    return choice(name, name(usual), named, description);
  }

  /** One of some values, by the names that they are typed by. */
  public static <V> OptionSpec choice(
      String name, String usual, Map<String, V> named, String description) {
    return OptionSpec.builder(name)
        .type(Objects.requireNonNull(named.get(usual)).getClass())
        .converters(text -> choose(text, named))
        .defaultValue(usual)
        .paramLabel(String.join("|", named.keySet()))
        .description(description)
        .build();
  }

  /** What stands on the line besides options, as texts; at least one where it is required. */
  public static PositionalParamSpec rest(String label, boolean required, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .arity(required ? "1..*" : "0..*")
        .required(required)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** A value of an enum as it is typed. */
  public static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <V> V choose(String text, Map<String, V> named) {
    V value = named.get(text.toLowerCase(Locale.ROOT));
    if (value == null) {
      List<String> names = List.copyOf(named.keySet());
      throw new TypeConversionException(
          "\""
              + text
              + "\" is not one of "
              + Suggestions.list(names, "and")
              + Suggestions.hint(text, names));
    }
    return value;
  }

  private static Integer number(String text, int least, int most) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException unreadable) {
      // Said below, as a number out of range is.
    }
    throw new TypeConversionException(
        "\"" + text + "\" is not a whole number from " + least + " to " + most);
  }
}
