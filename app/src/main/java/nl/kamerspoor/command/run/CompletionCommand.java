package nl.kamerspoor.command.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandLineProgram;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.command.index.CompletionValues;
import nl.kamerspoor.command.index.IndexLocation;
import nl.kamerspoor.command.option.AtomicFile;
import nl.kamerspoor.command.shell.ManualPages;
import nl.kamerspoor.command.shell.ShellScript;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the script with which a shell completes a line, or installs it with the manual. */
public final class CompletionCommand implements Command {

  private static final List<String> SHELLS =
      Stream.of(ShellScript.values()).map(ShellScript::label).toList();

  private final Supplier<CommandLineProgram> program;
  private final Arguments shell =
      new Arguments("SHELL", true, "bash, zsh or fish").completedFrom(SHELLS);
  private final Option<Boolean> install =
      Option.flag(
          "--install", "write it where the shell looks, and the manual where man looks, under ~");

  /**
   * Completion of a program.
   *
   * @param program makes the program with all of its commands
   */
  public CompletionCommand(Supplier<CommandLineProgram> program) {
    this.program = program;
  }

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "completion",
        "Print or install the script with which a shell completes commands.",
        "[options] " + String.join("|", SHELLS),
        shell,
        install);
  }

  @Override
  public int run(Environment environment) throws CommandException, IOException {
    ShellScript script = script();
    CommandSpec specification = program.get().specification();
    Path index = IndexLocation.usual(environment);
    String text = script.text(specification, index);
    if (!install.value()) {
      environment.out().write(text);
      return ExitCode.FOUND;
    }
    if (Files.isDirectory(index)) {
      CompletionValues.update(index, environment.messages()); // made before there were lists
    }
    Path data = folder(environment, "XDG_DATA_HOME", ".local/share");
    Path file =
        switch (script) {
          case BASH -> data.resolve("bash-completion/completions/kamerspoor");
          case ZSH -> data.resolve("zsh/site-functions/_kamerspoor");
          case FISH ->
              folder(environment, "XDG_CONFIG_HOME", ".config")
                  .resolve("fish/completions/kamerspoor.fish");
        };
    write(file, text);
    Path manual = data.resolve("man/man1");
    Map<String, String> pages = ManualPages.ofThisVersion().of(specification);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      write(manual.resolve(page.getKey()), page.getValue());
    }
    environment.messages().say(CommandWording.installed(file, pages.size(), manual));
    environment
        .messages()
        .say(
            switch (script) {
              case BASH -> CommandWording.bashLoads(file);
              case ZSH -> CommandWording.zshLoads(file.getParent());
              case FISH -> CommandWording.FISH_LOADS;
            });
    return ExitCode.FOUND;
  }

  private ShellScript script() throws CommandException {
    List<String> typed = shell.values();
    if (typed.size() == 1) {
      for (ShellScript script : ShellScript.values()) {
        if (script.label().equals(typed.getFirst())) {
          return script;
        }
      }
    }
    throw new CommandException(
        CommandWording.unknownShell(String.join(" ", typed), Suggestions.list(SHELLS, "or")));
  }

  /** A folder of the user's, as the XDG Base Directory Specification says. */
  private static Path folder(Environment environment, String variable, String usual)
      throws CommandException {
    String named = environment.variables().getOrDefault(variable, "");
    if (named.startsWith("/")) {
      return Path.of(named);
    }
    String home = environment.variables().getOrDefault("HOME", "");
    if (home.isEmpty()) {
      throw new CommandException(CommandWording.NO_HOME);
    }
    return environment.resolve(home).resolve(usual);
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    AtomicFile.write(
        install.name(), file, to -> to.bytes().write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
