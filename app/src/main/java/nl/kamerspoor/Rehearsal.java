package nl.kamerspoor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.command.CommandLineProgram;
import nl.kamerspoor.command.Environment;

/**
 * Runs the usual commands once while the JDK watches, so that its AOT cache holds the classes they
 * load (JEP 483, 514 and 515); the launcher does this after each build.
 *
 * <p>Arguments: an empty folder to work in. The system property {@code kamerspoor.home} names the
 * folder with {@code corpus/}.
 */
final class Rehearsal {

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("search", "regionale veiligheidscoördinatoren"), // makes the index first
          List.of("search", "regionale", "veiligheidscoördinatoren"),
          List.of("search", "terrorismebestrijding NCTV", "--minister", "blok", "--from", "2017"),
          List.of("search", "\"gebalanceerde benadering\" OR =aanslag -jihad* ministerie:justitie"),
          List.of("search", "terugkeerders", "--sort", "-date", "--limit", "3", "--full-text"),
          List.of("search", "terugkeerders", "--format", "jsonl"),
          List.of("search", "terugkeerders", "--format", "csv"),
          List.of("search", "Kamerstuk 29 754, nr. 423"),
          List.of("search", "verboden~1 terorisme \"onvindbare woorden\""),
          List.of("search", "\"onleesbaar"),
          List.of("show", "kst-27925-681#14", "--context", "2"),
          List.of("show", "27925-681"),
          List.of("stats"),
          List.of("check"),
          List.of("analyze", "terrorismebestrijding in Noord-Syrië"),
          List.of("read", "corpus/kst-29754-423.txt"),
          List.of("help", "query"),
          List.of("search", "--help"));

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path corpus = Path.of(System.getProperty("kamerspoor.home", ".")).resolve("corpus");
    Files.createDirectories(folder.resolve("corpus"));
    try (DirectoryStream<Path> papers = Files.newDirectoryStream(corpus)) {
      for (Path paper : papers) {
        Files.copy(paper, folder.resolve("corpus").resolve(paper.getFileName().toString()));
      }
    }
    for (List<String> command : COMMANDS) {
      for (Integer columns : new Integer[] {null, 120}) {
        Environment environment =
            new Environment(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                System.err,
                folder,
                folder,
                Map.of(),
                columns);
        int code = CommandLineProgram.run(environment, command.toArray(String[]::new));
        System.err.println("rehearsed " + command + ": exit code " + code);
      }
    }
  }
}
