package nl.kamerspoor.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Does nothing: what it costs to start Java at all. */
final class EmptyProgram {

  private EmptyProgram() {}

  public static void main(String[] arguments) {}

  /** Puts it alone into a folder, so that no jar has to be opened to start it. */
  static Path unpack(Path folder) throws IOException {
    String name = EmptyProgram.class.getName().replace('.', '/') + ".class";
    Path root = folder.resolve("empty");
    Path file = root.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (InputStream bytes =
        Objects.requireNonNull(EmptyProgram.class.getResourceAsStream("/" + name))) {
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return root;
  }
}
