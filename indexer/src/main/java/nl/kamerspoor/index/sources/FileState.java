package nl.kamerspoor.index.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a file was like when it was indexed.
 *
 * @param size in bytes
 * @param modified the time that the file system gives
 * @param sha256 of its content, in hexadecimal
 */
public record FileState(long size, Instant modified, String sha256) {

  /** A state that no file has. */
  public static final FileState UNKNOWN = new FileState(0, Instant.EPOCH, "");

  /** Whether size and time are still these. */
  boolean sameTime(BasicFileAttributes attributes) {
    return size == attributes.size() && modified.equals(attributes.lastModifiedTime().toInstant());
  }

  /**
   * Whether the file can be taken as unchanged without reading it: size and time are equal, and the
   * time is well before it was indexed. A file written while it was indexed, or just before, can
   * change once more within the same tick of the file system's clock (two seconds on the coarsest),
   * so those are read.
   */
  boolean surelySame(BasicFileAttributes attributes, Instant looked) {
    return sameTime(attributes) && modified.isBefore(looked.minusSeconds(2));
  }

  static FileState read(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileState(
        attributes.size(), attributes.lastModifiedTime().toInstant(), sha256(file));
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
