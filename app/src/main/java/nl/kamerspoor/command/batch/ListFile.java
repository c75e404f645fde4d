package nl.kamerspoor.command.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The file or the pipe that a list of queries is read from, and the hash of what it holds.
 *
 * @param name as typed; {@code -} is what is piped in
 * @param path where it is; null for what is piped in
 */
record ListFile(String name, @Nullable Path path) {

  private static final String PIPED = "-";

  static ListFile of(String typed, Environment environment) throws CommandException {
    if (typed.equals(PIPED)) {
      return new ListFile(PIPED, null);
    }
    Path path = environment.resolve(typed);
    if (!Files.exists(path)) {
      throw new CommandException("%s: there is no such file".formatted(typed));
    }
    if (Files.isDirectory(path)) {
      throw new CommandException(
          "%s: is a folder; give a file with a query a line".formatted(typed));
    }
    return new ListFile(typed, path);
  }

  /** Whether it can be read twice, as a pipe cannot. */
  boolean isRegular() {
    return path != null && Files.isRegularFile(path);
  }

  /** Opens it; what is read is hashed on the way. */
  DigestInputStream open(Environment environment) throws IOException {
    InputStream in = path == null ? environment.in() : Files.newInputStream(path);
    return new DigestInputStream(in, sha256());
  }

  /** The hash of a regular file, in hexadecimal. */
  String hash() throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(Objects.requireNonNull(path)), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return hexadecimal(digest);
  }

  static String hexadecimal(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // Every Java has it.
    }
  }
}
