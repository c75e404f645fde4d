package nl.kamerspoor.command.run;

import java.io.IOException;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.index.IndexLocation;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.output.index.CheckText;

/** Checks that an index is whole and agrees with its files. */
public final class CheckCommand implements Command {

  private final IndexOption index = new IndexOption();

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "check",
        "Check every byte of the index, and compare it with its files.",
        "[options]",
        index);
  }

  @Override
  public int run(Environment environment) throws IndexException, IOException {
    IndexLocation place = index.location(environment);
    IndexCheck check = IndexCheck.of(place.path());
    new CheckText(environment.out(), environment.width()).print(place.path().toString(), check);
    return check.whole() && check.upToDate() && check.rejected().isEmpty()
        ? ExitCode.FOUND
        : ExitCode.ERROR;
  }
}
