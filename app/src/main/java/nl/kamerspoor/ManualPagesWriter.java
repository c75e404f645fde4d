package nl.kamerspoor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.kamerspoor.command.shell.ManualPages;

/** Writes the pages of the manual; the build does this. Argument: the folder for them. */
final class ManualPagesWriter {

  private ManualPagesWriter() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    ManualPages manual = ManualPages.ofThisVersion();
    for (Map.Entry<String, String> page :
        manual.of(Commands.program().specification()).entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }
}
