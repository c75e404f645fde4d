package nl.kamerspoor.command.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamerspoor.command.shell.Completable.CompletableOption;
import nl.kamerspoor.output.ProgramVersion;
import nl.kamerspoor.search.query.QueryLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Makes the pages of the manual, section 1, in the macros of {@code man(7)}: one for the program,
 * and one for each command.
 */
public final class ManualPages {

  private static final String PROGRAM = "kamerspoor";

  private static final String EXIT_STATUS =
      """
      .SH EXIT STATUS
      .TP
      0
      found, or done
      .TP
      1
      nothing found
      .TP
      2
      an error, or something was left out
      """;

  private static final String ENVIRONMENT =
      """
      .SH ENVIRONMENT
      .TP
      KAMERSPOOR_INDEX
      the index directory, where \\-\\-index names none
      .TP
      KAMERSPOOR_MEMORY
      how much memory may be used: 4g, 512m
      .TP
      KAMERSPOOR_PAGER, PAGER
      shows results that are longer than the screen; less by default
      .TP
      COLUMNS
      how wide text is
      .TP
      NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR
      whether text is coloured
      """;

  private final String version;

  /** The manual of the program as it is. */
  public static ManualPages ofThisVersion() {
    return new ManualPages(ProgramVersion.version());
  }

  /** Pages of a version of the program. */
  public ManualPages(String version) {
    this.version = version;
  }

  /** The pages by the names of their files: {@code kamerspoor-search.1}. */
  public Map<String, String> of(CommandSpec program) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(PROGRAM + ".1", program(program));
    for (CommandLine command : program.subcommands().values()) {
      CommandSpec specification = command.getCommandSpec();
      pages.put(page(specification.name()) + ".1", command(specification));
    }
    return pages;
  }

  private static String page(String command) {
    return PROGRAM + "-" + command;
  }

  private String program(CommandSpec program) {
    Completable whole = Completable.of(program);
    StringBuilder page = head(PROGRAM, whole.purpose(), "COMMAND [options]");
    page.append(".SH COMMANDS\n");
    List<String> others = new ArrayList<>();
    for (Completable command : Completable.commandsOf(program)) {
      page.append(".TP\n.B ").append(roff(String.join(", ", command.names()))).append('\n');
      page.append(roff(command.purpose())).append('\n');
      others.add(page(command.names().getFirst()));
    }
    addOptions(page, whole.options());
    page.append(".SH QUERIES\n.nf\n");
    QueryLanguage.HELP.lines().forEach(line -> page.append(roff(line)).append('\n'));
    page.append(".fi\n").append(EXIT_STATUS).append(ENVIRONMENT);
    addSeeAlso(page, others);
    return page.toString();
  }

  private String command(CommandSpec command) {
    Completable described = Completable.of(command);
    String synopsis = String.join(" ", command.usageMessage().customSynopsis());
    StringBuilder page = head(page(command.name()), described.purpose(), synopsis);
    List<String> dutch = described.names().subList(1, described.names().size());
    if (!dutch.isEmpty()) {
      page.append(".PP\nIts name in Dutch is ")
          .append(roff(String.join(", ", dutch)))
          .append(".\n");
    }
    for (PositionalParamSpec argument : command.positionalParameters()) {
      page.append(".TP\n.I ").append(roff(argument.paramLabel())).append('\n');
      page.append(roff(Completable.text(argument.description()))).append('\n');
    }
    addOptions(page, described.options());
    page.append(EXIT_STATUS);
    addSeeAlso(page, List.of(PROGRAM));
    return page.toString();
  }

  private StringBuilder head(String name, String purpose, String synopsis) {
    return new StringBuilder(
        """
        .TH %s 1 "" "Kamerspoor %s" "Kamerspoor"
        .ad l
        .SH NAME
        %s \\- %s
        .SH SYNOPSIS
        .B kamerspoor
        %s
        .SH DESCRIPTION
        %s
        """
            .formatted(
                roff(name.toUpperCase(Locale.ROOT)),
                roff(version),
                roff(name),
                roff(purpose.replaceFirst("\\.$", "")),
                roff(synopsis),
                roff(purpose)));
  }

  private static void addOptions(StringBuilder page, List<CompletableOption> options) {
    page.append(".SH OPTIONS\n");
    for (CompletableOption option : options) {
      List<String> names = new ArrayList<>();
      option.names().forEach(name -> names.add("\\fB" + roff(name) + "\\fR"));
      page.append(".TP\n").append(String.join(", ", names));
      if (option.takesValue()) {
        page.append("=\\fI").append(roff(option.label())).append("\\fR");
      }
      page.append('\n').append(roff(option.description())).append('\n');
    }
  }

  private static void addSeeAlso(StringBuilder page, List<String> names) {
    List<String> pages = new ArrayList<>();
    names.forEach(name -> pages.add("\\fB" + roff(name) + "\\fR(1)"));
    page.append(".SH SEE ALSO\n").append(String.join(", ", pages)).append('\n');
  }

  /**
   * A text as roff prints it unchanged: escaped is what it would take for a command, print as a
   * dash or a quotation mark of another shape, or not know, as letters beyond ASCII.
   */
  private static String roff(String text) {
    StringBuilder escaped = new StringBuilder(text.startsWith(".") ? "\\&" : "");
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '~' -> escaped.append("\\(ti");
                case '^' -> escaped.append("\\(ha");
                case '\'' -> escaped.append("\\(aq");
                case '`' -> escaped.append("\\(ga");
                default -> {
                  if (character < 0x80) {
                    escaped.append((char) character);
                  } else {
                    escaped.append("\\[u%04X]".formatted(character));
                  }
                }
              }
            });
    return escaped.toString();
  }
}
