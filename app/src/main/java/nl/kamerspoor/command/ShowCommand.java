package nl.kamerspoor.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.index.IndexException;
import nl.kamerspoor.index.IndexedPaper;
import nl.kamerspoor.index.IndexedParagraph;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.output.ExcerptPrinter;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.PaperPrinter;
import nl.kamerspoor.output.Presentation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints a paper, or a paragraph among its neighbours. */
final class ShowCommand implements Command {

  private static final int MOST_CONTEXT = 100_000;

  private final PositionalParamSpec id =
      Argument.rest(
          "ID",
          true,
          "a paper in any printed form (29754-423, \"29 754, nr. 423\", kst-29754-423), and #12 for"
              + " a paragraph of it");
  private final OptionSpec context =
      Argument.number(
          "--context",
          "N",
          0,
          MOST_CONTEXT,
          2,
          "how many paragraphs before and after the one asked for; 2 by default");
  private final PresentationOptions presentation =
      new PresentationOptions(Format.TEXT, Format.JSONL, Format.MARKDOWN);
  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        Usage.command(
            "show", "Print a paper, or a paragraph among its neighbours.", "[options] ID", this);
    command.addPositional(id).addOption(context);
    presentation.addTo(command);
    index.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, IndexException, IOException {
    List<String> words = id.getValue();
    TypedId typed = TypedId.of(String.join(" ", words));
    try (OpenIndex open = new IndexDoor(environment, messages).open(index.toPlace(environment))) {
      PaperFinder finder = new PaperFinder(open);
      String paperId = finder.find(typed.paper());
      if (paperId == null) {
        messages.error(finder.notFound(typed.paper(), messages.called()));
        return ExitCode.NOTHING_FOUND;
      }
      List<IndexedParagraph> paragraphs = open.paragraphs(paperId);
      IndexedPaper paper = paragraphs.getFirst().paper();
      List<Paragraph> units = paragraphs.stream().map(IndexedParagraph::paragraph).toList();
      Presentation shown = presentation.toPresentation(environment);
      if (typed.paragraph() == null) {
        PaperPrinter.of(presentation.format(), out, shown)
            .print(new Kamerstuk(paper.id(), paper.file(), paper.metadata(), units, List.of()));
        return ExitCode.FOUND;
      }
      int chosen = typed.paragraph();
      int place = units.stream().map(Paragraph::number).toList().indexOf(chosen);
      if (place < 0) {
        messages.error(
            "%s has no paragraph %d; its paragraphs are %d to %d"
                .formatted(paperId, chosen, units.getFirst().number(), units.getLast().number()));
        return ExitCode.NOTHING_FOUND;
      }
      int around = context.getValue();
      List<Paragraph> excerpt =
          units.subList(Math.max(0, place - around), Math.min(units.size(), place + around + 1));
      new ExcerptPrinter(presentation.format(), out, shown).print(paper, excerpt, chosen);
      return ExitCode.FOUND;
    }
  }
}
