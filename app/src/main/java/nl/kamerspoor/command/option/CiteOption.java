package nl.kamerspoor.command.option;

import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.output.Format;
import picocli.CommandLine.Model.CommandSpec;

/** The option by which each hit or line comes with its citation, ready to be put into a text. */
public final class CiteOption implements OptionGroup {

  private final Option<Boolean> cite;

  /**
   * The option.
   *
   * @param what is cited: {@code hit}
   */
  public CiteOption(String what) {
    cite =
        Option.flag(
            "--cite",
            "end each %s with its citation in the Dutch legal form; in tables and JSON Lines a ready quotation"
                .formatted(what));
  }

  @Override
  public void addTo(CommandSpec command) {
    cite.addTo(command);
  }

  /**
   * Whether it was given.
   *
   * @throws CommandException when the format has no place for it
   */
  public boolean isGiven(Format format) throws CommandException {
    if (!cite.value()) {
      return false;
    }
    return switch (format) {
      case TEXT, JSONL, CSV, TSV, MARKDOWN, XLSX -> true;
      case TREC -> throw cite.refused(OptionWording.CITE_IN_RUN);
      case HTML, DOCX -> throw cite.refused(OptionWording.CITE_IN_REPORT);
      case RIS, BIBTEX, CSLJSON -> throw cite.refused(OptionWording.CITE_IN_BIBLIOGRAPHY);
    };
  }

  /** The option as typed; empty where it was not. */
  List<String> typed() {
    return cite.typed();
  }
}
