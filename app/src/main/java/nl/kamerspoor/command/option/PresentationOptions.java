package nl.kamerspoor.command.option;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.output.CsvStyle;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.ListingPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say in what form results are printed. */
public final class PresentationOptions implements OptionGroup {

  /** Says when text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final List<Format> formats;
  private final @Nullable OutputFile file;
  private final Option<Format> format;
  private final Option<Color> color =
      Option.choice(
          "--color",
          Color.AUTO,
          List.of(Color.values()),
          "colours in text: auto means on a terminal, never with $NO_COLOR, always with"
              + " $CLICOLOR_FORCE or $FORCE_COLOR");

  private final Option<CsvStyle> csv =
      Option.choice(
          "--csv",
          CsvStyle.RFC4180,
          List.of(CsvStyle.values()),
          "how CSV is written: excel is for Excel in Dutch, which then opens columns: semicolons, decimal"
              + " commas, and letters such as ö intact");

  /**
   * The options of a command that prints on stdout only.
   *
   * @param formats those that the printer of the results has; the first is usual
   */
  public PresentationOptions(List<Format> formats) {
    this(null, formats);
  }

  /**
   * The options of a command that prints on stdout only, mostly for programs.
   *
   * @param usual the format that is usual
   * @param formats those that the printer of the results has
   */
  public static PresentationOptions usually(Format usual, List<Format> formats) {
    return new PresentationOptions(
        Stream.concat(Stream.of(usual), formats.stream().filter(format -> format != usual))
            .toList());
  }

  /**
   * The options.
   *
   * @param file its ending tells the format where no other option does
   * @param formats those that the printer of the results has; the first is usual
   */
  public PresentationOptions(@Nullable OutputFile file, List<Format> formats) {
    this.formats = formats;
    this.file = file;
    format =
        Option.choice(
            "--format",
            formats.getFirst(),
            formats,
            file == null
                ? "the format of what is printed"
                : "the format of the results; by default that of the ending of --output, else "
                    + Option.nameOf(formats.getFirst()));
  }

  @Override
  public void addTo(CommandSpec command) {
    Option.addAll(command, format, color);
    if (formats.contains(Format.CSV)) {
      csv.addTo(command);
    }
  }

  /** The format typed, or the one that the ending of the output file tells, or the usual one. */
  public Format format() {
    Format ending = ending();
    if (ending == null && !isTyped() && csv.isTyped()) {
      return Format.CSV;
    }
    return ending == null || !formats.contains(ending) ? format.value() : ending;
  }

  /**
   * Makes sure that the ending of the output file promises nothing that will not stand in it.
   *
   * @throws CommandException when it does
   */
  public void checkEnding() throws CommandException {
    if (csv.isTyped() && format() != Format.CSV) {
      throw CommandException.about(csv, OptionWording.csvStyleOf(Option.nameOf(format())));
    }
    String typed = file == null ? null : file.typed();
    if (file == null || typed == null) {
      return;
    }
    Format told = Format.ofEnding(typed);
    String ending = Format.ending(typed);
    if (told == null && !ending.isEmpty()) {
      throw file.option()
          .refused(OptionWording.unknownEnding(typed, ending, names(Format::ending)));
    }
    if (told != null && isTyped() && !format().fits(typed)) {
      throw file.option()
          .refused(OptionWording.otherEnding(typed, Option.nameOf(told), Option.nameOf(format())));
    }
    if (told != null && !isTyped() && !formats.contains(told)) {
      throw file.option()
          .refused(
              OptionWording.formatNotWritten(typed, Option.nameOf(told), names(Option::nameOf)));
    }
  }

  private String names(Function<Format, String> name) {
    return Suggestions.list(formats.stream().map(name).toList(), "or");
  }

  /** The sentence that a file was written, with its format where nothing typed tells it. */
  public String written(Path path) {
    return isFormatTyped()
        ? OptionWording.written(path)
        : OptionWording.writtenAs(path, Option.nameOf(format()));
  }

  /** Whether the format of the output file is typed, as an option or as the file's ending. */
  public boolean isFormatTyped() {
    String typed = file == null ? null : file.typed();
    return typed == null || isTyped() || Format.ofEnding(typed) != null;
  }

  /** Whether the format is an option's, not left to the ending. */
  private boolean isTyped() {
    return format.isTyped();
  }

  /** The format of the output file's ending, if it is the ending that decides. */
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
    return file != null && file.typed() != null
        ? Presentation.plain(Environment.DEFAULT_COLUMNS).withCsv(csv.value())
        : Presentation.plain(environment.width())
            .withColour(isColoured(environment))
            .withCsv(csv.value())
            .withCall(environment.called());
  }

  /** The printer of tables for the format asked for. */
  public ListingPrinter printer(Environment environment) {
    return new ListingPrinter(format(), environment.out(), toPresentation(environment));
  }

  /** Whether a style of CSV was asked for. */
  public boolean isStyleTyped() {
    return csv.isTyped();
  }

  /** The option that changes how CSV is written, as typed; empty where it was not. */
  List<String> typed() {
    CsvStyle style = csv.value();
    return style == CsvStyle.RFC4180 ? List.of() : List.of("--csv=" + Option.nameOf(style));
  }

  /** The options that were typed and say what is printed, as they were. */
  List<String> given() {
    return Stream.concat(format.typed().stream(), csv.typed().stream()).toList();
  }

  private boolean isColoured(Environment environment) {
    return switch (color.value()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> environment.isColoured();
    };
  }
}
