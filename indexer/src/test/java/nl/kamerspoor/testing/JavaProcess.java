package nl.kamerspoor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command of a Java program in a process of its own, with the classes of the test. */
public final class JavaProcess {

  private JavaProcess() {}

  /** Runs a main class. */
  public static List<String> command(String mainClass, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
    command.addAll(arguments);
    return command;
  }
}
