package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say in what form hits are printed, and what of them. */
public final class HitOptions {

  private final OptionSpec fullText =
      Argument.flag("--full-text", "whole paragraphs, not only their best passages");
  private final CiteOption cite = new CiteOption("hit");
  private final PresentationOptions presentation;

  /**
   * The options.
   *
   * @param presentation the form of the hits
   */
  public HitOptions(PresentationOptions presentation) {
    this.presentation = presentation;
  }

  /** Adds the options to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(fullText);
    cite.addTo(command);
    presentation.addTo(command);
  }

  public Format format() {
    return presentation.format();
  }

  /**
   * How hits are shown.
   *
   * @throws CommandException when the format has no place for what is asked
   */
  public Presentation toPresentation(Environment environment) throws CommandException {
    Presentation plain = presentation.toPresentation(environment);
    return new Presentation(
        plain.width(),
        plain.colour(),
        fullText.getValue(),
        cite.isGiven(format()),
        plain.csv(),
        plain.called());
  }

  /** Those that change what is printed, as typed. */
  public List<String> typed() {
    List<String> typed = new ArrayList<>();
    typed.add("--format=" + Argument.name(format()));
    boolean isFull = fullText.getValue();
    if (isFull) {
      typed.add(fullText.longestName());
    }
    typed.addAll(cite.typed());
    typed.addAll(presentation.typed());
    return typed;
  }
}
