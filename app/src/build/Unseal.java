import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the seal off the jars of a folder, in place; run by the build as {@code java Unseal.java
 * FOLDER}.
 *
 * <p>The JDK's AOT cache remembers a sealed package together with where its jar lay, and Java does
 * not start any more once the folder has moved: "sealing violation".
 */
final class Unseal {

  private Unseal() {}

  public static void main(String[] arguments) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
      for (Path jar : jars) {
        unseal(jar);
      }
    }
  }

  private static void unseal(Path jar) throws IOException {
    Manifest manifest;
    try (JarFile sealed = new JarFile(jar.toFile())) {
      manifest = sealed.getManifest();
    }
    if (manifest == null || manifest.getMainAttributes().remove(Attributes.Name.SEALED) == null) {
      return;
    }
    ByteArrayOutputStream unsealed = new ByteArrayOutputStream();
    manifest.write(unsealed);
    Path copy = jar.resolveSibling(jar.getFileName() + ".unsealed");
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setLastModifiedTime(entry.getLastModifiedTime());
        to.putNextEntry(same);
        if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
          unsealed.writeTo(to);
        } else {
          try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(to);
          }
        }
      }
    }
    Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
