package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say in what form hits are printed, and what of them. */
public final class HitOptions implements OptionGroup {

  private final Option<Boolean> fullText =
      Option.flag("--full-text", "whole paragraphs, not only their best passages");
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

  @Override
  public void addTo(CommandSpec command) {
    fullText.addTo(command);
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
    return presentation
        .toPresentation(environment)
        .withFullText(fullText.value())
        .withCite(cite.isGiven(format()));
  }

  /** The options of these that were typed, as they were. */
  public List<String> given() {
    List<String> given = new ArrayList<>(fullText.typed());
    given.addAll(cite.typed());
    given.addAll(presentation.given());
    return given;
  }

  /** The options that change what is printed, as typed. */
  public List<String> typed() {
    List<String> typed = new ArrayList<>();
    typed.add("--format=" + Option.nameOf(format()));
    typed.addAll(fullText.typed());
    typed.addAll(cite.typed());
    typed.addAll(presentation.typed());
    return typed;
  }
}
