package nl.kamerspoor.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerspoor.testing.Checkout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Compares outputs with the files of a folder, each in a test of its own; the two are exactly the
 * same set.
 *
 * <p>After a wanted change {@code mvn test -Dkamerspoor.golden=write} writes them anew; the
 * difference is then for the eye.
 */
public final class Golden {

  private static final String HOW = "-Dkamerspoor.golden=write";

  private static final boolean WRITE = "write".equals(System.getProperty("kamerspoor.golden"));

  private Golden() {}

  /** A folder of golden files. */
  public static Path folder(String name) {
    return Checkout.ROOT.resolve("app/src/test/resources/golden").resolve(name);
  }

  /**
   * A test for each output that it is as its file has it, to the letter, and one that fails for
   * each file without an output.
   *
   * @param outputs what makes each output, by the name of its file; the tests stand in this order
   */
  public static Stream<DynamicTest> tests(
      String folder, Map<String, ThrowingSupplier<String>> outputs) throws IOException {
    Map<String, ThrowingSupplier<byte[]>> bytes = new LinkedHashMap<>();
    outputs.forEach((name, output) -> bytes.put(name, () -> output.get().getBytes(UTF_8)));
    return tests(
        folder,
        bytes,
        (expected, actual) -> assertEquals(new String(expected, UTF_8), new String(actual, UTF_8)));
  }

  /** Tests as {@link #tests(String, Map)} makes them, of outputs that may differ in some bytes. */
  public static Stream<DynamicTest> tests(
      String folder, Map<String, ThrowingSupplier<byte[]>> outputs, Comparison comparison)
      throws IOException {
    Path files = Files.createDirectories(folder(folder));
    List<DynamicTest> tests = new ArrayList<>();
    outputs.forEach(
        (name, output) -> {
          Path file = files.resolve(name);
          tests.add(dynamicTest(name, file.toUri(), () -> compare(file, output.get(), comparison)));
        });
    try (Stream<Path> all = Files.list(files)) {
      all.sorted()
          .filter(file -> !outputs.containsKey(String.valueOf(file.getFileName())))
          .forEach(
              file ->
                  tests.add(
                      dynamicTest(
                          String.valueOf(file.getFileName()), file.toUri(), () -> refuse(file))));
    }
    return tests.stream();
  }

  private static void compare(Path file, byte[] output, Comparison comparison) throws IOException {
    if (WRITE) {
      Files.write(file, output);
      fail(file + " was written; look at the difference and run again without");
    }
    assertTrue(Files.exists(file), () -> file + " is not there; write it with " + HOW);
    comparison.compare(Files.readAllBytes(file), output);
  }

  private static void refuse(Path file) throws IOException {
    if (WRITE) {
      Files.delete(file);
    }
    fail("nothing has " + file + " as its output; delete it with " + HOW);
  }

  /** How an output is held against its file. */
  @FunctionalInterface
  public interface Comparison {

    /** Fails where they differ. */
    void compare(byte[] expected, byte[] actual) throws IOException;
  }
}
