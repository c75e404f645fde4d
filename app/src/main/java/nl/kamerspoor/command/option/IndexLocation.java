package nl.kamerspoor.command.option;

import java.nio.file.Path;

/**
 * Where the index is.
 *
 * @param path its directory, absolute
 * @param isDefault whether it is the one over the repository's own corpus, which is made and kept
 *     up to date without asking
 */
public record IndexLocation(Path path, boolean isDefault) {}
