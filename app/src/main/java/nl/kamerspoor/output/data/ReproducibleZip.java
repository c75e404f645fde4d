package nl.kamerspoor.output.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook or a document without the moment at which it was written: the same content, the
 * same bytes.
 */
public final class ReproducibleZip {

  /** The first moment that a zip file can name. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** The bytes of a sheet within which its dimension stands. */
  private static final int HEAD_BYTES = 1 << 11;

  private static final String PROPERTIES = "docProps/core.xml";

  private ReproducibleZip() {}

  /**
   * Copies a document.
   *
   * @param created stands as the moment at which it was made
   */
  public static void copy(Path from, OutputStream to, Instant created) throws IOException {
    copy(from, to, created, Map.of());
  }

  /**
   * Copies a workbook.
   *
   * @param created stands as the moment at which the workbook was made
   * @param dimensions what part of each sheet is in use, by the sheet's name in the file; the
   *     writer, which does not know yet when it begins a sheet, says A1
   */
  static void copy(Path from, OutputStream to, Instant created, Map<String, String> dimensions)
      throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile())) {
      ZipOutputStream copy = new ZipOutputStream(to);
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      for (ZipEntry entry : entries) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(MOMENT);
        copy.putNextEntry(steady);
        if (entry.getName().equals(PROPERTIES)) {
          String text =
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          copy.write(
              text.replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + created)
                  .getBytes(StandardCharsets.UTF_8));
        } else {
          InputStream part = zip.getInputStream(entry);
          String dimension = dimensions.get(entry.getName());
          if (dimension != null) {
            String head = new String(part.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            copy.write(
                head.replaceFirst("<dimension ref=\"A1\"", "<dimension ref=\"" + dimension + "\"")
                    .getBytes(StandardCharsets.ISO_8859_1));
          }
          part.transferTo(copy);
        }
        copy.closeEntry();
      }
      copy.finish();
    }
  }
}
