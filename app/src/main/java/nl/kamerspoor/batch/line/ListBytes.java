package nl.kamerspoor.batch.line;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The bytes of a list as UTF-8 or Windows-1252, whatever it is in. What is not text is refused by
 * its first bytes, with how to make a list of it.
 *
 * @param charset UTF-16 where the file is in it, else UTF-8, which may yet turn out to be
 *     Windows-1252
 */
public record ListBytes(InputStream in, Charset charset) {

  /** So many bytes show what a zip file holds: the names of its first parts stand in them. */
  private static final int SNIFFED_BYTES = 1 << 13;

  private static final String SAVE_WORKBOOK =
      "in Excel save its sheet with File > Save As > CSV UTF-8, in LibreOffice with File > Save As >"
          + " Text CSV, and give that file";
  private static final String SAVE_TEXT =
      "save it as plain text in UTF-8 (.txt), a query a line, and give that file";

  /**
   * Looks at the first bytes of a list.
   *
   * @param name what messages call it
   * @throws ListException where they are of no text
   */
  public static ListBytes of(String name, InputStream bytes) throws IOException, ListException {
    BufferedInputStream in = new BufferedInputStream(bytes, SNIFFED_BYTES);
    in.mark(SNIFFED_BYTES);
    byte[] start = in.readNBytes(SNIFFED_BYTES);
    in.reset();
    String text = new String(start, StandardCharsets.ISO_8859_1);
    refuse(name, text);
    Charset charset = charset(text);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return new ListBytes(in, charset);
    }
    return new ListBytes(new Utf16Stream(in, charset), StandardCharsets.UTF_16);
  }

  private static void refuse(String name, String start) throws ListException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      if (start.contains("xl/") || start.contains("opendocument.spreadsheet")) {
        throw new ListException(name + ": is a workbook, no text; " + SAVE_WORKBOOK);
      }
      if (start.contains("word/") || start.contains("opendocument.text")) {
        throw new ListException(name + ": is a document of a word processor; " + SAVE_TEXT);
      }
      throw new ListException(
          name
              + switch (ending) {
                case "xlsx", "xlsm", "xlsb", "ods" -> ": is a workbook, no text; " + SAVE_WORKBOOK;
                case "docx", "odt" -> ": is a document of a word processor; " + SAVE_TEXT;
                default -> ": is a packed file; unpack it, and give the list in it";
              });
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new ListException(
          name
              + (ending.equals("doc")
                  ? ": is a document of Word; " + SAVE_TEXT
                  : ": is a workbook of an older Excel, or another file of Office; "
                      + SAVE_WORKBOOK));
    }
    String other =
        start.startsWith("%PDF-")
            ? "is a PDF"
            : start.startsWith("{\\rtf")
                ? "is a document in RTF"
                : start.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)<(!doctype )?html.*")
                    ? "is a web page"
                    : "";
    if (!other.isEmpty()) {
      throw new ListException(name + ": " + other + ", no list; " + SAVE_TEXT);
    }
    if (start.startsWith("\u001F\u008B")) {
      throw new ListException(name + ": is a packed file; unpack it, and give the list in it");
    }
    if (start.startsWith("\u00FF\u00FE\0\0") || start.startsWith("\0\0\u00FE\u00FF")) {
      throw new ListException(name + ": is in UTF-32; save it as UTF-8");
    }
  }

  /** UTF-16 has a mark; without one, every other byte of plain letters is 0. */
  private static Charset charset(String start) {
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
      return StandardCharsets.UTF_16;
    }
    if (start.length() < 4) {
      return StandardCharsets.UTF_8;
    }
    boolean isEvenZero = start.charAt(0) == 0 && start.charAt(2) == 0;
    boolean isOddZero = start.charAt(1) == 0 && start.charAt(3) == 0;
    return isEvenZero == isOddZero
        ? StandardCharsets.UTF_8
        : isEvenZero ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }
}
