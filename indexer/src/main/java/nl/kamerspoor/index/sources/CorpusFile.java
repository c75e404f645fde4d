package nl.kamerspoor.index.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file found under a source, and the sidecar beside it.
 *
 * @param key of its path, in the ledger and as the source term of its documents
 * @param path absolute
 * @param name how records and messages name it: the source's own name and the way from there, with
 *     slashes, {@code corpus/kst-29754-423.txt}
 * @param isSource whether somebody named this very file as a source
 */
public record CorpusFile(
    String key,
    Path path,
    String name,
    boolean isSource,
    BasicFileAttributes attributes,
    @Nullable Path sidecar,
    @Nullable BasicFileAttributes sidecarAttributes) {

  /** Whether it can be taken as what the ledger says, without reading it. */
  public boolean surelySame(LedgerEntry entry) {
    Instant looked = entry.looked();
    FileState known = entry.sidecar();
    return sameTimes(entry)
        && entry.file().surelySame(attributes, looked)
        && (known == null
            || sidecarAttributes == null
            || known.surelySame(sidecarAttributes, looked));
  }

  /** Whether sizes and times are still those of the ledger. */
  public boolean sameTimes(LedgerEntry entry) {
    FileState known = entry.sidecar();
    if (known == null || sidecarAttributes == null) {
      return known == null && sidecarAttributes == null && entry.file().sameTime(attributes);
    }
    return known.sameTime(sidecarAttributes) && entry.file().sameTime(attributes);
  }

  /** Whether sizes are still those of the ledger; if not, the content is another. */
  public boolean sameSizes(LedgerEntry entry) {
    FileState known = entry.sidecar();
    if (known == null || sidecarAttributes == null) {
      return known == null && sidecarAttributes == null && entry.file().size() == attributes.size();
    }
    return known.size() == sidecarAttributes.size() && entry.file().size() == attributes.size();
  }

  public FileState state() throws IOException {
    return FileState.read(path);
  }

  public @Nullable FileState sidecarState() throws IOException {
    return sidecar == null ? null : FileState.read(sidecar);
  }
}
