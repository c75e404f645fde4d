package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file found under a source, and the sidecar beside it.
 *
 * @param path absolute
 * @param name how records and messages name it: the source's own name and the way from there, with
 *     slashes, {@code corpus/kst-29754-423.txt}
 */
record CorpusFile(
    Path path,
    String name,
    BasicFileAttributes attributes,
    @Nullable Path sidecar,
    @Nullable BasicFileAttributes sidecarAttributes) {

  /** The key in the ledger and the source term of its documents. */
  String key() {
    return path.toString();
  }

  /** Whether it can be taken as what the ledger says, without reading it. */
  boolean surelySame(LedgerEntry entry, Instant indexed) {
    FileState known = entry.sidecar();
    return sameTimes(entry)
        && entry.file().surelySame(attributes, indexed)
        && (known == null
            || sidecarAttributes == null
            || known.surelySame(sidecarAttributes, indexed));
  }

  /** Whether sizes and times are still those of the ledger. */
  boolean sameTimes(LedgerEntry entry) {
    FileState known = entry.sidecar();
    if (known == null || sidecarAttributes == null) {
      return known == null && sidecarAttributes == null && entry.file().sameTime(attributes);
    }
    return known.sameTime(sidecarAttributes) && entry.file().sameTime(attributes);
  }

  FileState state() throws IOException {
    return FileState.read(path);
  }

  @Nullable FileState sidecarState() throws IOException {
    return sidecar == null ? null : FileState.read(sidecar);
  }
}
