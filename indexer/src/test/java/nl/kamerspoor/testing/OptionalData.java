package nl.kamerspoor.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data too large for the repository, in {@code -Dkamerspoor.data}; docs/data.md says which. */
public final class OptionalData {

  /** Some thousands of official motions, in {@link #file}. */
  public static final String MOTIONS = "kst-motions.tar.xz";

  private OptionalData() {}

  /** A file or folder of the data; skips the test that asks for it where it is not there. */
  public static Path file(String name) {
    Path file = Path.of(System.getProperty("kamerspoor.data", "")).resolve(name);
    assumeTrue(Files.exists(file), () -> file + " is not there; see docs/data.md");
    return file;
  }
}
