package nl.kamerspoor.command;

import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say in what form results are printed. */
final class PresentationOptions {

  /** When text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final OptionSpec format;
  private final OptionSpec color =
      Argument.choice(
          "--color",
          Color.AUTO,
          List.of(Color.values()),
          "colours in text: auto is on a terminal, unless $NO_COLOR is set");

  /**
   * The options.
   *
   * @param formats those that the command can print; the first is usual
   */
  PresentationOptions(Format... formats) {
    format =
        Argument.choice("--format", formats[0], List.of(formats), "the form of what is printed");
  }

  /** Adds the options to a command. */
  void addTo(CommandSpec command) {
    command.addOption(format).addOption(color);
  }

  Format format() {
    return format.getValue();
  }

  /** How results are shown, without what only hits have. */
  Presentation toPresentation(Environment environment) {
    return new Presentation(environment.width(), inColour(environment), false, false);
  }

  private boolean inColour(Environment environment) {
    Color chosen = color.getValue();
    return switch (chosen) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> {
        // As no-color.org has it: any value but an empty one.
        boolean refused = !environment.variables().getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = environment.variables().getOrDefault("TERM", "").equals("dumb");
        yield environment.columns() != null && !refused && !dumb;
      }
    };
  }
}
