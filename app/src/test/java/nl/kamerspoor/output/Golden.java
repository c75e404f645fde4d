package nl.kamerspoor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares outputs with the files of a folder, the two exactly the same set.
 *
 * <p>After a wanted change {@code mvn test -Dkamerspoor.golden=write} writes them anew; the
 * difference is then for the eye.
 */
public final class Golden {

  private Golden() {}

  /** Fails for an output that differs from its file, has none, or a file that has no output. */
  public static void assertMatches(String folder, Map<String, String> outputs) throws IOException {
    Path root = Path.of(System.getProperty("kamerspoor.root", ".."));
    Path files = root.resolve("app/src/test/resources/golden").resolve(folder);
    if ("write".equals(System.getProperty("kamerspoor.golden"))) {
      write(files, outputs);
      fail("golden files were written; look at the difference and run again without");
    }
    Map<String, String> expected = new TreeMap<>();
    for (String name : names(files)) {
      expected.put(name, Files.readString(files.resolve(name)));
    }
    Set<String> both = new TreeSet<>(expected.keySet());
    both.retainAll(outputs.keySet());
    for (String name : both) {
      assertEquals(expected.get(name), outputs.get(name), name);
    }
    assertEquals(expected.keySet(), new TreeSet<>(outputs.keySet()), "files and outputs");
  }

  private static void write(Path files, Map<String, String> outputs) throws IOException {
    Files.createDirectories(files);
    for (String name : names(files)) {
      Files.delete(files.resolve(name));
    }
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      Files.writeString(files.resolve(output.getKey()), output.getValue());
    }
  }

  private static Set<String> names(Path files) throws IOException {
    try (Stream<Path> all = Files.list(files)) {
      return new TreeSet<>(all.map(file -> file.getFileName().toString()).toList());
    }
  }
}
