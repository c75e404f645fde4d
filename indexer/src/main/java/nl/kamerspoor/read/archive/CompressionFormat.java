package nl.kamerspoor.read.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import nl.kamerspoor.read.input.DecompressionGuard;
import nl.kamerspoor.read.input.WatchedStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The ways to pack a single stream of bytes, each known by its first bytes. */
enum CompressionFormat {
  GZIP("\u001f\u008b\b"),
  XZ("\u00fd7zXZ\0"),
  BZIP2("BZh");

  /** The memory that an .xz file may ask for, in KiB; the highest preset wants 65 MiB. */
  private static final int MAX_XZ_MEMORY_KIB = 256 * 1024;

  /** The first bytes, a character each. */
  private final String magic;

  CompressionFormat(String magic) {
    this.magic = magic;
  }

  /** Finds the packing of bytes that begin so; null when they are not packed. */
  static @Nullable CompressionFormat of(byte[] head) {
    for (CompressionFormat packing : values()) {
      if (packing.begins(head)) {
        return packing;
      }
    }
    return null;
  }

  private boolean begins(byte[] head) {
    return new String(head, 0, Math.min(head.length, magic.length()), StandardCharsets.ISO_8859_1)
        .equals(magic);
  }

  /**
   * Opens what was packed, unpacked while it is read and watched; closing it closes the packed one.
   */
  InputStream unpack(InputStream packed, DecompressionGuard unpacking) throws IOException {
    WatchedStream counted =
        new WatchedStream(new BufferedInputStream(packed), (bytes, position) -> {});
    try {
      InputStream unpacked =
          switch (this) {
            case GZIP -> new GZIPInputStream(counted, 1 << 16);
            case XZ -> new XZInputStream(counted, MAX_XZ_MEMORY_KIB);
            case BZIP2 -> new BZip2CompressorInputStream(counted, true);
          };
      return unpacking.guard(unpacked, counted::position);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }
}
