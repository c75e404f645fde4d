package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.IndexedValues;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.command.option.PaperExcerpt;
import nl.kamerspoor.command.option.PaperFinder;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.command.option.TypedId;
import nl.kamerspoor.command.option.TypedIds;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.paper.ExcerptPrinter;
import nl.kamerspoor.output.paper.PaperPrinter;

/** Prints papers, or paragraphs among their neighbours. */
public final class ShowCommand implements Command {

  private static final int MAX_CONTEXT_PARAGRAPHS = 100_000;

  private final Arguments ids =
      new Arguments(
              "ID",
              true,
              "papers in any printed form (29754-423, \"29 754, nr. 423\", kst-29754-423), each with #12"
                  + " or #12-15 for paragraphs of it; those of one paper are shown together, in its"
                  + " order. Exit code 2 if only some of them exist")
          .completedFrom(IndexedValues.PAPER);
  private final Option<Integer> context =
      Option.number(
          "--context",
          "N",
          0,
          MAX_CONTEXT_PARAGRAPHS,
          2,
          "how many paragraphs before and after those asked for; 2 by default");
  private final PresentationOptions presentation = new PresentationOptions(PaperPrinter.FORMATS);
  private final IndexOption index = new IndexOption();

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "show",
        "Print papers, or paragraphs among their neighbours.",
        "[options] ID…",
        ids,
        context,
        presentation,
        index);
  }

  @Override
  public int run(Environment environment) throws CommandException, IndexException, IOException {
    List<String> words = ids.values();
    Messages messages = environment.messages();
    try (OpenIndex open = index.open(environment)) {
      PaperFinder finder = new PaperFinder(open);
      Presentation shown = presentation.toPresentation(environment);
      int found = 0;
      int missing = 0;
      for (Map.Entry<String, List<TypedId>> asked : new TypedIds(finder).read(words).entrySet()) {
        PaperId paper = finder.find(asked.getKey());
        if (paper == null) {
          messages.error(finder.notFound(asked.getKey(), environment.called()));
          missing++;
          continue;
        }
        PaperExcerpt part =
            PaperExcerpt.of(open.paragraphs(paper), asked.getValue(), context.value());
        part.missing().forEach(messages::error);
        missing += part.missing().size();
        if (!part.isEmpty()) {
          if (found > 0 && presentation.format() == Format.TEXT) {
            environment.out().write("\n\n");
          }
          print(part, environment.out(), shown);
          found++;
        }
      }
      return missing == 0 ? ExitCode.FOUND : found == 0 ? ExitCode.NOTHING_FOUND : ExitCode.ERROR;
    }
  }

  private void print(PaperExcerpt part, Writer out, Presentation shown) throws IOException {
    if (part.isWhole()) {
      IndexedPaper paper = part.paper();
      PaperPrinter.of(presentation.format(), out, shown)
          .print(
              new Kamerstuk(
                  paper.id(),
                  paper.file(),
                  paper.metadata(),
                  part.excerpts().getFirst(),
                  List.of()));
    } else {
      new ExcerptPrinter(presentation.format(), out, shown)
          .print(part.paper(), part.excerpts(), part.chosen());
    }
  }
}
