package nl.kamerspoor.command.index;

import java.nio.file.Path;
import nl.kamerspoor.command.Environment;

/**
 * Where an index is.
 *
 * @param path its directory, absolute
 * @param isDefault whether it is the one over the repository's own corpus, which is made and kept
 *     up to date without asking
 */
public record IndexLocation(Path path, boolean isDefault) {

  /** Where the index over that corpus is. */
  public static Path usual(Environment environment) {
    return environment.home().resolve(".kamerspoor").toAbsolutePath().normalize();
  }

  /** The folder of papers that the default index is over. */
  public static Path corpus(Environment environment) {
    return environment.home().resolve("corpus").toAbsolutePath().normalize();
  }
}
