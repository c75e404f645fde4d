package nl.kamerspoor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerspoor.command.CommandLineProgram;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.search.Preparation;

/**
 * Runs the usual commands once while the JDK watches, so that its AOT caches hold the classes they
 * load (JEP 483, 514 and 515); the launcher does this after each build.
 *
 * <p>Arguments: a folder to work in, and which commands to run: {@code search}, or {@code rest}; a
 * second run in the folder finds the index made, so that the cache is not filled with what only
 * indexing needs. The system property {@code kamerspoor.home} names the folder with {@code
 * corpus/}.
 */
final class Rehearsal {

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("search", "regionale veiligheidscoördinatoren"),
          List.of("search", "regionale", "veiligheidscoördinatoren"),
          List.of("search", "terrorismebestrijding NCTV", "--minister", "blok", "--from", "2017"),
          List.of("search", "\"gebalanceerde benadering\" OR =aanslag -jihad* ministerie:justitie"),
          List.of("search", "terugkeerders", "--sort", "-date", "--limit", "3", "--full-text"),
          List.of("search", "terugkeerders", "--format", "jsonl"),
          List.of("search", "terugkeerders", "--format", "csv"),
          List.of("search", "Kamerstuk 29 754, nr. 423"),
          List.of("search", "verboden~1 terorisme \"onvindbare woorden\""),
          List.of("search", "\"onleesbaar"),
          List.of("trend", "terugkeerder"),
          List.of("trend", "terugkeerder", "\"foreign terrorist fighters\"", "--format", "csv"),
          List.of("show", "kst-27925-681#14", "--context", "2"),
          List.of("show", "27925-681"),
          List.of("concordance", "terugkeerders"),
          List.of("concordance", "terugkeerder dreiging", "--sort", "right", "--format", "csv"),
          List.of("collocates", "terugkeerders", "--by", "year"),
          List.of("terms", "--minister", "blok"),
          List.of("terms", "--prefix", "contra"),
          List.of("stats"),
          List.of("analyze", "terrorismebestrijding in Noord-Syrië"),
          List.of("help", "query"),
          List.of("search", "--help"));

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    List.of(Main.class, new StandardOutput(), System.getenv()); // what Main itself loads
    boolean search = arguments[1].equals("search");
    if (search) {
      Preparation.begin();
    }
    Path folder = Path.of(arguments[0]);
    copyPapers(folder.resolve("corpus"));
    for (List<String> command : COMMANDS) {
      if (command.getFirst().equals("search") != search) {
        continue;
      }
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

  /** A few papers are enough, however many have been added. */
  private static void copyPapers(Path to) throws IOException {
    Path corpus = Path.of(System.getProperty("kamerspoor.home", ".")).resolve("corpus");
    if (Files.exists(to)) {
      return;
    }
    Files.createDirectories(to);
    try (Stream<Path> papers = Files.list(corpus)) {
      for (Path paper : papers.filter(Files::isRegularFile).sorted().limit(20).toList()) {
        Files.copy(paper, to.resolve(paper.getFileName().toString()));
      }
    }
  }
}
