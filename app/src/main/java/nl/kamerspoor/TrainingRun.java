package nl.kamerspoor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.startup.WarmUp;
import org.jspecify.annotations.Nullable;

/**
 * Runs the usual commands once while the JDK watches, so that its AOT caches hold the classes they
 * load (JEP 483, 514 and 515); the launcher does this after each build.
 *
 * <p>Arguments: a folder to work in, and which commands to run: first {@code more}, those that do
 * more at once and make an index, then {@code little}, those that only read it. The system property
 * {@code kamerspoor.home} names the folder with {@code corpus/}.
 */
final class TrainingRun {

  /** These find papers that changed each time. */
  private static final List<List<String>> MORE =
      List.of(
          List.of("index"),
          List.of("index"),
          List.of("batch", "queries.txt"),
          List.of("batch", "queries.txt", "--format", "csv"));

  private static final List<List<String>> LITTLE =
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
          List.of("search", "terugkeerders", "--index", ".kamerspoor"),
          List.of("trend", "terugkeerder"),
          List.of("trend", "terugkeerder", "\"foreign terrorist fighters\"", "--format", "csv"),
          List.of("trend", "terugkeerder", "--by", "person"),
          List.of("trend", "terugkeerder", "--output", "counted.csv", "--force"),
          List.of("persons"),
          List.of("persons", "blok"),
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

  /** Shorter than some answers, longer than others. */
  private static final int SCREEN_LINES = 24;

  private static final List<String> QUERIES =
      List.of(
          "terugkeerders",
          "regionale veiligheidscoördinatoren",
          "\"gebalanceerde benadering\" OR =aanslag",
          "terrorismebestrijding NCTV");

  private TrainingRun() {}

  public static void main(String[] arguments) throws IOException {
    var _ = Main.environment(); // loads what Main itself does
    Path folder = Path.of(arguments[0]);
    switch (arguments[1]) {
      case "more" -> {
        WarmUp.begin("index");
        Path corpus = folder.resolve("corpus");
        copyPapers(corpus);
        Files.write(folder.resolve("queries.txt"), QUERIES);
        for (List<String> command : MORE) {
          change(corpus);
          run(command, folder, null);
        }
      }
      case "little" -> {
        WarmUp.begin("search");
        for (List<String> command : LITTLE) {
          run(command, folder, null);
          run(command, folder, 120);
        }
      }
      default -> throw new IllegalArgumentException(arguments[1] + ": write little or more");
    }
  }

  private static void run(List<String> command, Path folder, @Nullable Integer columns) {
    // A pager that is left at once.
    Environment environment =
        Environment.in(folder, Map.of("PAGER", "true")).withMessages(System.err, null);
    environment =
        columns == null
            ? environment.withOutput(OutputStream.nullOutputStream(), null)
            : environment.withScreen(OutputStream.nullOutputStream(), columns, SCREEN_LINES);
    int code = Commands.program().run(environment, command.toArray(String[]::new));
    System.err.println("trained with " + command + ": exit code " + code);
  }

  /** Appends a paragraph to each paper, and writes one of JSON Lines. */
  private static void change(Path corpus) throws IOException {
    List<Path> papers;
    try (Stream<Path> files = Files.list(corpus)) {
      papers = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path paper : papers) {
      Files.writeString(paper, "\n\nNog een alinea.\n", StandardOpenOption.APPEND);
      for (String text : Files.readAllLines(paper)) {
        lines.add(
            "{\"id\": \"kst-1-1#%d\", \"date\": \"2020-01-31\", \"text\": \"Regel: %s\"}"
                .formatted(lines.size() + 1, text.replaceAll("[^\\p{L} ,.]", "")));
      }
    }
    Files.write(corpus.resolve("kst-1-1.jsonl"), lines);
  }

  /** A few papers are enough, however many have been added. */
  private static void copyPapers(Path to) throws IOException {
    Path corpus = Path.of(System.getProperty("kamerspoor.home", ".")).resolve("corpus");
    Files.createDirectories(to);
    try (Stream<Path> papers = Files.list(corpus)) {
      for (Path paper : papers.filter(Files::isRegularFile).sorted().limit(20).toList()) {
        Files.copy(paper, to.resolve(paper.getFileName().toString()));
      }
    }
  }
}
