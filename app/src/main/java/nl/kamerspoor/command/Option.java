package nl.kamerspoor.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * An option of a command, and the value that was typed for it.
 *
 * <p>Each kind of option is made by a method of its own, which fixes the type of its value. They
 * are built by calls and not by annotations: those cost a short command more time than an empty
 * Java program takes (60 ms of 160, measured with a warm AOT cache).
 *
 * @param <T> the type of its value
 */
public final class Option<T extends @Nullable Object> implements OptionGroup {

  private final OptionSpec specification;

  private Option(OptionSpec.Builder specification) {
    this.specification = specification.build();
  }

  /** This option with values that a shell completes; others can be typed too. */
  public Option<T> completedFrom(Iterable<String> values) {
    return new Option<T>(OptionSpec.builder(specification).completionCandidates(values));
  }

  /** This option with a letter that is short for its name: {@code -n}. */
  public Option<T> withLetter(String letter) {
    return new Option<T>(OptionSpec.builder(specification).names(letter, name()));
  }

  /** An option that is given or not. */
  public static Option<Boolean> flag(String name, String description) {
    return new Option<Boolean>(
        OptionSpec.builder(name)
            .type(boolean.class)
            .defaultValue("false")
            .description(description));
  }

  /** An option with a text, which is null where it was not given. */
  public static Option<@Nullable String> text(String name, String label, String description) {
    return new Option<@Nullable String>(
        OptionSpec.builder(name).type(String.class).paramLabel(label).description(description));
  }

  /** An option that may be repeated, with a text each time. */
  public static Option<List<String>> texts(String name, String label, String description) {
    return new Option<List<String>>(texts(name, label, description, "1"));
  }

  /** An option that takes two texts at once; none where it was not given. */
  public static Option<List<String>> twoTexts(String name, String label, String description) {
    return new Option<List<String>>(texts(name, label, description, "2"));
  }

  private static OptionSpec.Builder texts(
      String name, String label, String description, String arity) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .initialValue(List.of())
        .arity(arity)
        .paramLabel(label)
        .description(description);
  }

  /** An option with a whole number of a range. */
  public static Option<Integer> number(
      String name, String label, int least, int most, int usual, String description) {
    return new Option<Integer>(
        number(name, label, least, most, description).defaultValue(Integer.toString(usual)));
  }

  /** An option with a whole number of a range, which is null where it was not given. */
  public static Option<@Nullable Integer> optionalNumber(
      String name, String label, int least, int most, String description) {
    return new Option<@Nullable Integer>(number(name, label, least, most, description));
  }

  private static OptionSpec.Builder number(
      String name, String label, int least, int most, String description) {
    return OptionSpec.builder(name)
        .type(Integer.class)
        .converters(text -> number(text, least, most))
        .paramLabel(label)
        .description(description);
  }

  /**
   * An option with a number that may be written in other ways than as digits.
   *
   * @param converter reads it; throws {@link TypeConversionException} where it cannot
   * @param usual what it reads where the option was not given
   */
  public static Option<Integer> number(
      String name,
      String label,
      ITypeConverter<Integer> converter,
      String usual,
      String description) {
    return new Option<Integer>(
        OptionSpec.builder(name)
            .type(Integer.class)
            .converters(converter)
            .defaultValue(usual)
            .paramLabel(label)
            .description(description));
  }

  /** An option with one of some values of an enum, typed as {@link #nameOf} writes them. */
  public static <E extends Enum<E>> Option<E> choice(
      String name, E usual, List<E> values, String description) {
    Map<String, E> named = new LinkedHashMap<>();
    values.forEach(value -> named.put(nameOf(value), value));
    return choice(name, nameOf(usual), named, description);
  }

  /** An option with one of some values, by the names that they are typed by. */
  public static <V> Option<V> choice(
      String name, String usual, Map<String, V> named, String description) {
    return new Option<V>(
        OptionSpec.builder(name)
            .type(Objects.requireNonNull(named.get(usual)).getClass())
            .converters(text -> choose(text, named))
            .completionCandidates(named.keySet())
            .defaultValue(usual)
            .paramLabel(String.join("|", named.keySet()))
            .description(description));
  }

  /** A value of an enum as it is typed: in lower case, with hyphens. */
  public static String nameOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <V> V choose(String text, Map<String, V> named) {
    V value = named.get(text.toLowerCase(Locale.ROOT));
    if (value == null) {
      List<String> names = List.copyOf(named.keySet());
      throw new TypeConversionException(
          "\"%s\" is not one of %s%s"
              .formatted(text, Suggestions.list(names, "and"), Suggestions.hint(text, names)));
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
        "\"%s\" is not a whole number from %d to %d".formatted(text, least, most));
  }

  /** Adds options to a command, in the order in which its help lists them. */
  public static void addAll(CommandSpec command, Option<?>... options) {
    for (Option<?> option : options) {
      option.addTo(command);
    }
  }

  @Override
  public void addTo(CommandSpec command) {
    command.addOption(specification);
  }

  /**
   * Gives options the values that stand elsewhere than on the command line: in a row of a list, or
   * in the text of another option.
   *
   * @param words as they would be typed
   * @throws CommandException when they cannot be read
   */
  public static void read(List<? extends Option<?>> options, List<String> words)
      throws CommandException {
    CommandSpec command = CommandSpec.create();
    options.forEach(option -> option.addTo(command));
    CommandLine commandLine = HelpText.commandLine(command);
    try {
      commandLine.parseArgs(words.toArray(String[]::new));
    } catch (ParameterException unreadable) {
      throw UsageErrorText.sentence(unreadable);
    }
  }

  /** The value that was typed, or the usual one. */
  public T value() {
    return specification.<T>getValue();
  }

  /** Whether it was typed. */
  public boolean isTyped() {
    return !specification.originalStringValues().isEmpty();
  }

  /** The option as it was typed, {@code --limit=3}, once for each value; empty where it was not. */
  public List<String> typed() {
    return specification.originalStringValues().stream()
        .map(value -> isFlag() ? name() : name() + "=" + value)
        .toList();
  }

  /** Its name with the hyphens in front: {@code --session-year}. */
  public String name() {
    return specification.longestName();
  }

  /** Whether it takes no value. */
  public boolean isFlag() {
    return specification.type() == boolean.class;
  }

  /** Whether it may be given several times. */
  public boolean isRepeated() {
    return specification.isMultiValue();
  }

  /** An error about the value that was typed. */
  public CommandException refused(String reason) {
    return CommandException.about(this, name() + ": " + reason);
  }
}
