package nl.kamerspoor.command.option;

import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.output.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option by which each hit or line comes with its citation, ready to be put into a text. */
public final class CiteOption {

  private final OptionSpec cite;

  /**
   * The option.
   *
   * @param what is cited: {@code hit}
   */
  public CiteOption(String what) {
    cite =
        Argument.flag(
            "--cite",
            "end each "
                + what
                + " with its citation in the Dutch legal form; in tables and JSON Lines a ready"
                + " quotation");
  }

  /** Adds the option to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(cite);
  }

  /**
   * Whether it was given.
   *
   * @throws CommandException when the format has no place for it
   */
  public boolean isGiven(Format format) throws CommandException {
    boolean isGiven = cite.getValue();
    if (!isGiven) {
      return false;
    }
    return switch (format) {
      case TEXT, JSONL, CSV, TSV, MARKDOWN, XLSX -> true;
      case TREC -> throw new CommandException("--cite: a TREC run has no place for citations");
      case RIS, BIBTEX, CSLJSON ->
          throw new CommandException(
              "--cite: each entry of a bibliography has its citation anyway; leave --cite out");
    };
  }

  /** The option as typed; empty where it was not. */
  List<String> typed() {
    boolean isGiven = cite.getValue();
    return isGiven ? List.of(cite.longestName()) : List.of();
  }
}
