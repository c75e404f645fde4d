package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.paper.PaperPrinter;
import nl.kamerspoor.read.PaperFiles;
import nl.kamerspoor.read.PaperReader;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;

/**
 * Prints what files are read as, without an index: JSON Lines as {@code docs/jsonl.md} has them, or
 * text for people.
 *
 * <p>Furniture (running heads, page numbers) is printed too, so that every word of a file can be
 * seen to be in exactly one unit.
 */
public final class ReadCommand implements Command {

  private final Arguments files =
      new Arguments("FILE", true, "a paper in any known format, an archive, or a folder of them");
  private final PresentationOptions presentation =
      PresentationOptions.usually(Format.JSONL, PaperPrinter.FORMATS);

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "read",
        "Print what a file is read as: metadata and paragraphs.",
        "FILE…",
        files,
        presentation);
  }

  @Override
  public int run(Environment environment) throws IOException {
    PaperPrinter printer =
        PaperPrinter.of(
            presentation.format(), environment.out(), presentation.toPresentation(environment));
    Printing printing = new Printing(printer, environment.messages());
    try {
      for (String file : files.values()) {
        read(environment.resolve(file), printing);
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    return printing.anyRejected ? ExitCode.ERROR : ExitCode.FOUND;
  }

  private static void read(Path source, Printing printing) throws IOException {
    List<Path> papers =
        Files.isDirectory(source) ? PaperFiles.under(source, printing) : List.of(source);
    if (papers.isEmpty() && !printing.anyRejected) {
      printing.reject(source.toString(), CommandWording.NO_PAPER_IN_FOLDER);
    }
    PaperReader reader = new PaperReader();
    for (Path paper : papers) {
      try {
        reader.read(paper, printing);
      } catch (ReadException unreadable) {
        printing.reject(String.valueOf(unreadable.getMessage()));
      }
    }
  }

  /** Prints papers as they come, and remembers whether anything was left out. */
  private static final class Printing implements PaperSink {

    private final PaperPrinter printer;
    private final Messages messages;
    private boolean anyRejected;

    Printing(PaperPrinter printer, Messages messages) {
      this.printer = printer;
      this.messages = messages;
    }

    @Override
    public void accept(Kamerstuk paper) {
      try {
        printer.print(paper);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public void reject(String where, String problem) {
      reject(CommandWording.rejected(where, problem));
    }

    private void reject(String problem) {
      anyRejected = true;
      messages.error(problem);
    }
  }
}
