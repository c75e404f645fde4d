package nl.kamerspoor.command.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.Commands;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.LetterCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real shells complete with the scripts, with an index, without one and with broken lists. */
final class CompletionTest {

  /** Has bash complete the words that it is given, and prints what it offers, one a line. */
  private static final String BASH =
      """
      . "$SCRIPT"
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      _kamerspoor
      [ "${#COMPREPLY[@]}" -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
      """;

  /** Has fish complete a line. */
  private static final String FISH = "source $SCRIPT; complete -C $argv[1]";

  /** Has zsh read the script, and complete a line that it types into another zsh. */
  private static final String ZSH =
      """
      zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z "PS1=; autoload -Uz compinit; compinit -u -D; . $SCRIPT; stty -echo; bindkey '^I' complete-word; echo REA''DY"
      zpty -r -m z out '*READY*'
      zpty -w -n z "$1"$'\\t'
      zpty -w -n z $'\\C-a: <\\C-e>\\n'
      zpty -r -m z out '*: <*>*'
      print -r -- "${${out##*: <}%%>*}"
      """;

  @TempDir private static Path home;
  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
    for (String shell : List.of("bash", "zsh", "fish")) {
      Files.writeString(script(shell), CommandLineRun.in(home, "completion", shell).out());
    }
  }

  private static Path script(String shell) {
    return folder.resolve("completion." + shell);
  }

  private static List<String> bash(String... words) throws Exception {
    return shell("bash", Stream.concat(Stream.of("-c", BASH, "bash"), Stream.of(words)));
  }

  private static List<String> shell(String shell, Stream<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(shell));
    arguments.forEach(command::add);
    Path said = Files.createTempFile(folder, "said", "");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectInput(Path.of("/dev/null").toFile()).redirectOutput(said.toFile());
    builder.environment().remove("KAMERSPOOR_INDEX");
    builder.environment().putAll(Map.of("SCRIPT", script(shell).toString(), "LC_ALL", "C.UTF-8"));
    builder.environment().putAll(Map.of("HOME", folder.toString(), "TERM", "dumb"));
    Process process;
    try {
      process = builder.start();
    } catch (IOException absent) {
      assumeTrue(false, "no " + shell + " here");
      throw absent;
    }
    process.waitFor();
    return Files.readAllLines(said);
  }

  @Test
  void commandsInBothLanguagesAndOptions() throws Exception {
    assertEquals(List.of("search"), bash("kamerspoor", "se"));
    assertEquals(List.of("zoek"), bash("./kamerspoor", "z"));
    assertEquals(List.of("toon"), bash("kamerspoor", "--no-pager", "to"));
    assertEquals(List.of("reeks", "read"), sorted(bash("kamerspoor", "help", "re")).reversed());
    assertEquals(List.of("--format", "--force"), bash("kamerspoor", "zoek", "--fo"));
    assertEquals(List.of("bash", "zsh", "fish"), bash("kamerspoor", "completion", ""));
    assertEquals(List.of(), bash("kamerspoor", "search", "te"));
    assertEquals(List.of(), bash("kamerspoor", "search", "-n", ""));
  }

  private static List<String> sorted(List<String> values) {
    return values.stream().sorted().toList();
  }

  @Test
  void valuesOfOptions() throws Exception {
    assertEquals(List.of("csv", "csljson"), bash("kamerspoor", "search", "--format", "c"));
    assertEquals(List.of("csv", "csljson"), bash("kamerspoor", "search", "--format", "=", "c"));
    assertEquals(
        List.of("exact", "inflection", "family"), bash("kamerspoor", "trend", "--match", "="));
    assertEquals(
        List.of(script("bash").toString()),
        bash("kamerspoor", "batch", script("bash").toString().replace(".bash", ".b")));
  }

  @Test
  void valuesOfTheIndex() throws Exception {
    assertEquals(List.of("Grapperhaus"), bash("kamerspoor", "zoek", "--person", "gra"));
    assertEquals(List.of("S.A. Blok"), bash("kamerspoor", "trend", "x", "--minister", "\"S.A"));
    assertEquals(List.of("brief regering"), bash("kamerspoor", "search", "--kind", "brief\\ r"));
    assertEquals(List.of("27925", "29754"), bash("kamerspoor", "search", "--dossier", "2"));
    assertEquals(List.of("29754-423"), bash("kamerspoor", "show", "29754"));
    assertEquals(List.of("kst-29754-423"), bash("kamerspoor", "toon", "kst-297"));
    assertEquals(List.of("bijlage-kst-29754-500"), bash("kamerspoor", "show", "b"));
    assertEquals(List.of(), bash("kamerspoor", "show", "[*"));
  }

  @Test
  void withoutAnIndexOrWithABrokenListThereAreNoValues() throws Exception {
    Path index = Files.createDirectories(folder.resolve("a broken one"));
    assertEquals(List.of(), bash("kamerspoor", "show", "--index", index.toString(), ""));
    byte[] broken = new byte[10_000];
    for (int i = 0; i < broken.length; i++) {
      broken[i] = (byte) (i * 31);
    }
    Files.write(index.resolve(".completion"), broken);
    assertEquals(List.of(), bash("kamerspoor", "show", "--index", index.toString(), ""));
    Path absent = folder.resolve("absent");
    assertEquals(List.of(), bash("kamerspoor", "show", "--index", "=", absent.toString(), ""));
    String line = "kamerspoor show --index " + absent + " ";
    assertEquals(List.of(), shell("fish", Stream.of("-c", FISH, line)));
    assertEquals(List.of(line), shell("zsh", Stream.of("-f", "-c", ZSH, "zsh", line)));
  }

  @Test
  void fish() throws Exception {
    assertEquals("zoek", fish("kamerspoor zo"));
    assertEquals("Grapperhaus", fish("kamerspoor zoek --person=gra"));
    assertEquals("brief regering", fish("kamerspoor search --kind \"brief r"));
    assertEquals("kst-29754-423", fish("kamerspoor show kst-297"));
    assertEquals("csljson csv", fish("kamerspoor search x -n 5 --format cs"));
  }

  private static String fish(String line) throws Exception {
    return shell("fish", Stream.of("-c", FISH, line)).stream()
        .map(offered -> offered.replaceFirst("\t.*", ""))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void zsh() throws Exception {
    assertEquals("kamerspoor zoek", zsh("kamerspoor zo"));
    assertEquals("kamerspoor zoek --person=Grapperhaus", zsh("kamerspoor zoek --person=gra"));
    assertEquals("kamerspoor search --kind brief\\ regering", zsh("kamerspoor search --kind br"));
    assertEquals("kamerspoor show kst-29754-423", zsh("kamerspoor show kst-297"));
    assertEquals("kamerspoor completion fish", zsh("kamerspoor completion f"));
  }

  private static String zsh(String line) throws Exception {
    return String.join("\n", shell("zsh", Stream.of("-f", "-c", ZSH, "zsh", line)));
  }

  @Test
  void theListFollowsTheIndex(@TempDir Path other) throws IOException {
    LetterCorpus.index(other, LetterCorpus.letter("Een brief."));
    Path list = other.resolve(".kamerspoor/.completion");
    assertEquals(
        """
        paper\t27925-681
        dossier\t27925
        person\tBlok
        person\tS.A. Blok
        """,
        Files.readString(list));
    Files.move(
        other.resolve("corpus/kst-27925-681.txt"), other.resolve("corpus/kst-27925-682.txt"));
    assertEquals(0, CommandLineRun.in(other, "index").code());
    assertEquals("paper\t27925-682", Files.readAllLines(list).getFirst());
    Files.delete(list);
    assertEquals(0, CommandLineRun.in(other, "index").code());
    assertEquals("paper\t27925-682", Files.readAllLines(list).getFirst());
  }

  @Test
  void anUnknownShell() {
    CommandLineRun.in(home, "completion", "tcsh")
        .assertError(
            """
        kamerspoor: "tcsh" is not a shell that can be completed for; give bash, zsh or fish
        """);
    CommandLineRun.in(home, "completion", "bash", "zsh")
        .assertError(
            """
        kamerspoor: "bash zsh" is not a shell that can be completed for; give bash, zsh or fish
        """);
    CommandLineRun.in(home, "completion")
        .assertError(
            """
        kamerspoor: SHELL is missing
        See: kamerspoor completion --help
        """);
  }

  @Test
  void installing() throws IOException {
    CommandLineRun.in(home, "completion", "bash", "--install")
        .assertError("kamerspoor: $HOME names no folder to install into; set it\n");
    Path user = folder.resolve("user");
    Map<String, String> variables = Map.of("HOME", user.toString());
    for (int i = 0; i < 2; i++) {
      assertEquals(
          0,
          CommandLineRun.in(home, variables, null, "", "completion", "bash", "--install").code());
    }
    Path share = user.resolve(".local/share");
    assertEquals(
        Files.readString(script("bash")),
        Files.readString(share.resolve("bash-completion/completions/kamerspoor")));
    assertTrue(Files.exists(share.resolve("man/man1/kamerspoor-search.1")));
    CommandLineRun.in(home, variables, null, "", "completion", "zsh", "--install");
    assertEquals(
        Files.readString(script("zsh")),
        Files.readString(share.resolve("zsh/site-functions/_kamerspoor")));
    CommandLineRun.in(home, variables, null, "", "completion", "fish", "--install");
    assertEquals(
        Files.readString(script("fish")),
        Files.readString(user.resolve(".config/fish/completions/kamerspoor.fish")));
  }

  @Test
  void theManualIsGoodRoff() throws Exception {
    Map<String, String> pages = new ManualPages("1.0").of(Commands.program().specification());
    assertTrue(
        String.valueOf(pages.get("kamerspoor.1")).contains("\n.B search, zoek\nFind paragraphs"));
    assertTrue(
        String.valueOf(pages.get("kamerspoor-search.1"))
            .contains("\\fB\\-n\\fR, \\fB\\-\\-limit\\fR=\\fIN"));
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertEquals(page.getValue().length(), page.getValue().getBytes(UTF_8).length);
      Path file = folder.resolve(page.getKey());
      Files.writeString(file, page.getValue());
      assertEquals(
          List.of(),
          shell("groff", Stream.of("-man", "-Tutf8", "-ww", "-z", file.toString())),
          page.getKey());
    }
  }
}
