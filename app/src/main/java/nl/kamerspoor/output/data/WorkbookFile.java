package nl.kamerspoor.output.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook that grows on disk, sheet by sheet, and is copied to its place when it is
 * complete.
 */
public final class WorkbookFile implements AutoCloseable {

  private final Path draft;
  private final OutputStream bytes;
  private final Workbook workbook;
  private final Map<String, String> dimensions = new HashMap<>();

  /**
   * Begins a workbook.
   *
   * @param draft a file to work in, which goes at the end
   */
  public WorkbookFile(Path draft) throws IOException {
    this.draft = draft;
    this.bytes = Files.newOutputStream(draft);
    this.workbook = new Workbook(bytes, "Kamerspoor", null);
  }

  /** Begins a sheet with the names of its columns; the one before it has to be finished. */
  public SheetRows sheet(String name, List<String> columns) {
    return new SheetRows(this, name, columns);
  }

  Worksheet next(String name) {
    return workbook.newWorksheet(name);
  }

  /** Keeps what part of a sheet is in use: {@code A1:S12}. */
  void finished(String dimension) {
    dimensions.put("xl/worksheets/sheet%d.xml".formatted(dimensions.size() + 1), dimension);
  }

  /**
   * Writes the workbook where it is to go.
   *
   * @param out stays open
   * @param made the moment that it says it was made at
   */
  public void finish(OutputStream out, Instant made) throws IOException {
    workbook.finish();
    bytes.close();
    ReproducibleZip.copy(draft, out, made, dimensions);
  }

  @Override
  public void close() throws IOException {
    try {
      bytes.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
