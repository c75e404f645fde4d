package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.option.IndexLocation;
import nl.kamerspoor.command.option.IndexOption;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.output.index.CheckText;
import picocli.CommandLine.Model.CommandSpec;

/** Says whether an index is whole and still says what its files say. */
public final class CheckCommand implements Command {

  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "check",
            "Check every byte of the index, and compare it with its files.",
            "[options]",
            this);
    index.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws IndexException, IOException {
    IndexLocation place = index.toPlace(environment);
    IndexCheck check = IndexCheck.of(place.path());
    new CheckText(out, environment.width()).print(place.path().toString(), check);
    return check.whole() && check.upToDate() && check.rejected().isEmpty()
        ? ExitCode.FOUND
        : ExitCode.ERROR;
  }
}
