package nl.kamerspoor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists of queries over one letter, each run in a folder of its own. */
public record BatchRuns(Path home, Path folder) {

  public static final String LIST =
      """
      id\tquery\tminister\tlimit
      een\tterrorisme\t\t
      leeg\tonvindbaar\t\t
      fout\tterrorisme datum:31-02-2019\t\t
      filter\tsamenwerking OR Canada\tblok\t1
      """;

  public static final String SUMMARY =
      "queries: 4; found something: 2, nothing: 1, could not be read: 1; hits: 2; limited: 1\n";

  public static final String COMPLAINT =
      """
      kamerspoor: list.tsv:4:23: "31-02-2019" is not a date
        terrorisme datum:31-02-2019
                         ^
        write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
      """;

  /** Writes a list. */
  public Path write(String list) throws IOException {
    return Files.writeString(folder.resolve("list.tsv"), list);
  }

  /** Answers a list; the folder's own path is left out of what is printed. */
  public CommandLineRun batch(String list, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("batch", write(list).toString()));
    arguments.addAll(List.of(options));
    CommandLineRun run = CommandLineRun.in(home, arguments.toArray(String[]::new));
    String path = folder + "/";
    return new CommandLineRun(run.code(), run.out().replace(path, ""), run.err().replace(path, ""));
  }

  /** Answers a list into a file. */
  public CommandLineRun into(Path list, Path output, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("batch", list.toString(), "--output", output.toString()));
    arguments.addAll(List.of(options));
    return CommandLineRun.in(home, arguments.toArray(String[]::new));
  }

  /** The files in the folder. */
  public List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
