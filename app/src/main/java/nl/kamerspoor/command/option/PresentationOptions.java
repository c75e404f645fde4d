package nl.kamerspoor.command.option;

import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.output.CsvStyle;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say in what form results are printed. */
public final class PresentationOptions {

  /** When text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final List<Format> formats;
  private final @Nullable OutputFile file;
  private final OptionSpec format;
  private final OptionSpec color =
      Argument.choice(
          "--color",
          Color.AUTO,
          List.of(Color.values()),
          "colours in text: auto is on a terminal, never with $NO_COLOR, always with"
              + " $CLICOLOR_FORCE or $FORCE_COLOR");

  private final OptionSpec csv =
      Argument.choice(
          "--csv",
          CsvStyle.RFC4180,
          List.of(CsvStyle.values()),
          "how CSV is written: excel is as Excel in Dutch opens it in columns, with semicolons, decimal"
              + " commas and letters such as ö whole");

  /**
   * The options of a command that prints on stdout only.
   *
   * @param formats those that the command can print; the first is usual
   */
  public PresentationOptions(Format... formats) {
    this(null, formats);
  }

  /**
   * The options.
   *
   * @param file its ending tells the format where no other option does
   * @param formats those that the command can print; the first is usual
   */
  public PresentationOptions(@Nullable OutputFile file, Format... formats) {
    this.formats = Arrays.asList(formats);
    this.file = file;
    format =
        Argument.choice(
            "--format",
            formats[0],
            this.formats,
            file == null
                ? "the form of what is printed"
                : "the form of the results; by default what the ending of --output tells, else "
                    + Argument.name(formats[0]));
  }

  /** The options of a command that prints tables on stdout. */
  public static PresentationOptions ofTables() {
    return new PresentationOptions(
        Format.TEXT, Format.JSONL, Format.CSV, Format.TSV, Format.MARKDOWN);
  }

  /** Adds the options to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(format).addOption(color);
    if (formats.contains(Format.CSV)) {
      command.addOption(csv);
    }
  }

  /** The one typed, or the one that the ending of the output file tells, or the usual one. */
  public Format format() {
    Format ending = ending();
    if (ending == null && !isTyped() && !csv.originalStringValues().isEmpty()) {
      return Format.CSV;
    }
    return ending == null || !formats.contains(ending) ? format.getValue() : ending;
  }

  /**
   * Makes sure that the ending of the output file promises nothing that will not stand in it.
   *
   * @throws CommandException when it does
   */
  public void checkEnding() throws CommandException {
    if (!csv.originalStringValues().isEmpty() && format() != Format.CSV) {
      throw new CommandException(
          "--csv is about CSV, but --format or the file's ending says " + Argument.name(format()));
    }
    String typed = file == null ? null : file.typed();
    if (typed == null) {
      return;
    }
    Format told = Format.ofEnding(typed);
    if (told == null) {
      checkKnown(typed);
    } else if (isTyped() && !format().fits(typed)) {
      throw new CommandException(
          "--output: %s: its ending says %s, but --format %s; give the one that fits the other"
              .formatted(typed, Argument.name(told), Argument.name(format())));
    } else if (!isTyped() && !formats.contains(told)) {
      throw new CommandException(
          "--output: "
              + typed
              + ": this command does not write "
              + Argument.name(told)
              + "; give another ending, or a --format: "
              + Suggestions.list(formats.stream().map(Argument::name).toList(), "or"));
    }
  }

  /** An ending that none of our files has promises what nobody makes. */
  private void checkKnown(String typed) throws CommandException {
    String ending = Format.ending(typed);
    if (!ending.isEmpty()) {
      throw new CommandException(
          "--output: %s: there is no format .%s; give one of %s"
              .formatted(
                  typed,
                  ending,
                  Suggestions.list(formats.stream().map(Format::ending).toList(), "or")));
    }
  }

  /** In what format the output file is written where nothing tells; empty where something does. */
  public String asUsual() {
    String typed = file == null ? null : file.typed();
    return typed == null || isTyped() || Format.ofEnding(typed) != null
        ? ""
        : " as "
            + Argument.name(format())
            + ", since neither its ending nor --format tells a format";
  }

  /** Whether the format is an option's, not left to the ending. */
  private boolean isTyped() {
    return !format.originalStringValues().isEmpty();
  }

  /** The format that the output file's ending tells, where it is the ending that tells. */
  private @Nullable Format ending() {
    String typed = file == null || isTyped() ? null : file.typed();
    return typed == null ? null : Format.ofEnding(typed);
  }

  /**
   * How results are shown, without what only hits have. A file is the same whatever terminal it was
   * made at: of the usual width, without colours, and with commands that are the same in any
   * folder.
   */
  public Presentation toPresentation(Environment environment) {
    if (file != null && file.typed() != null) {
      return new Presentation(
          Environment.DEFAULT_COLUMNS, false, false, false, csv.getValue(), ProgramCall.PLAIN);
    }
    return new Presentation(
        environment.width(),
        inColour(environment),
        false,
        false,
        csv.getValue(),
        environment.called());
  }

  /** The option that changes how CSV is written, as typed; empty where it was not. */
  List<String> typed() {
    CsvStyle style = csv.getValue();
    return style == CsvStyle.RFC4180 ? List.of() : List.of("--csv=" + Argument.name(style));
  }

  private boolean inColour(Environment environment) {
    Color chosen = color.getValue();
    return switch (chosen) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> environment.isColoured();
    };
  }
}
