package nl.kamerspoor.command.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import nl.kamerspoor.batch.line.ListException;
import nl.kamerspoor.batch.notes.NotesTable;
import nl.kamerspoor.batch.table.CellSeparator;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.output.CsvStyle;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.HitNotes;
import nl.kamerspoor.output.data.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * The file in which a person notes something of hits, as it is before the list is answered.
 *
 * @param typed as on the command line
 * @param table what stands in it; null where there is none yet
 * @param hash of its bytes, in hexadecimal; empty where there is none yet
 */
record NotesFile(String typed, Path path, @Nullable NotesTable table, String hash) {

  /**
   * Reads it, before anything is sought or written.
   *
   * @param output where the answers go, the file itself or another
   * @return null where there is no such option
   * @throws CommandException where anything in it is in doubt
   */
  static @Nullable NotesFile read(
      Option<@Nullable String> option, Environment environment, Path output, ListFile list)
      throws CommandException, IOException {
    String typed = option.value();
    if (typed == null) {
      return null;
    }
    Path path = environment.resolve(typed);
    if (!Files.exists(path)) {
      if (!isSame(path, output)) {
        throw option.refused("%s: there is no such file".formatted(typed));
      }
      return new NotesFile(typed, path, null, "");
    }
    if (!Files.isRegularFile(path)) {
      throw option.refused("%s: is not an ordinary file; give a file in CSV".formatted(typed));
    }
    if (list.path() != null && Files.isSameFile(list.path(), path)) {
      throw option.refused("%s: is the list itself; give another".formatted(typed));
    }
    try (DigestInputStream bytes = new ListFile(typed, path).open(environment)) {
      NotesTable table = NotesTable.read(typed, bytes);
      return new NotesFile(typed, path, table, ListFile.hexadecimal(bytes.getMessageDigest()));
    } catch (ListException unreadable) {
      throw option.refused(String.valueOf(unreadable.getMessage()));
    }
  }

  static boolean isSame(Path one, Path other) throws IOException {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
        || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
  }

  /** How its own style of CSV, if any, is kept where nobody asks for another. */
  Presentation keptStyle(Presentation presentation, boolean isAsked) {
    return !isAsked && table != null && table.separator() == CellSeparator.SEMICOLON
        ? presentation.withCsv(CsvStyle.EXCEL)
        : presentation;
  }

  /**
   * What was noted.
   *
   * @throws CommandException where a format has no room for it
   */
  HitNotes toHitNotes(Option<?> option, Format format) throws CommandException {
    if (table == null) {
      return new HitNotes(List.of(), List.of());
    }
    for (NotesTable.Row row : table.rows()) {
      for (int i = 0; format == Format.XLSX && i < row.cells().size(); i++) {
        if (row.cells().get(i).length() > SheetRows.MAX_CELL_CHARACTERS) {
          throw option.refused(
              "%s:%d: the cell under %s is longer than a workbook holds (32,767 characters); write CSV, or shorten it"
                  .formatted(typed, row.line(), table.names().get(i)));
        }
      }
    }
    return new HitNotes(table.names(), table.rows().stream().map(NotesTable.Row::cells).toList());
  }

  /** Makes sure that nobody has saved it since it was read. */
  void checkUnchanged() throws IOException {
    boolean isSame =
        table == null ? !Files.exists(path) : new ListFile(typed, path).hash().equals(hash);
    if (!isSame) {
      throw new IOException(
          "%s: was changed while the list was being answered, and is left as it is; run it again"
              .formatted(typed));
    }
  }
}
