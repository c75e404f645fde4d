package nl.kamerspoor.batch.line;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a list, as UTF-8 or Windows-1252 in whatever encoding they come. What is not text is
 * refused by its first bytes, with how to make a list of it.
 *
 * @param charset UTF-16 where the file is in it, else UTF-8, which may yet turn out to be
 *     Windows-1252
 */
public record ListBytes(InputStream in, Charset charset) {

  /** Enough bytes to show what a zip file holds, by the names of its first parts. */
  private static final int SNIFFED_BYTES = 1 << 13;

  private static final String WORKBOOK =
      "%s: is a workbook, not text; in Excel save its sheet with File > Save As > CSV UTF-8, in"
          + " LibreOffice with File > Save As > Text CSV, and give that file";
  private static final String OLDER_WORKBOOK =
      "%s: is an old Excel workbook, or another Office file; in Excel save its sheet with"
          + " File > Save As > CSV UTF-8, in LibreOffice with File > Save As > Text CSV, and give"
          + " that file";
  private static final String WORD_PROCESSOR =
      "%s: is a word processor document; save it as plain text in UTF-8 (.txt), a query a line,"
          + " and give that file";
  private static final String WORD =
      "%s: is a Word document; save it as plain text in UTF-8 (.txt), a query a line, and give"
          + " that file";
  private static final String PDF =
      "%s: is a PDF, not a list; save it as plain text in UTF-8 (.txt), a query a line, and give that"
          + " file";
  private static final String RTF =
      "%s: is a document in RTF, not a list; save it as plain text in UTF-8 (.txt), a query a line, and"
          + " give that file";
  private static final String WEB_PAGE =
      "%s: is a web page, not a list; save it as plain text in UTF-8 (.txt), a query a line, and give"
          + " that file";
  private static final String PACKED = "%s: is a packed file; unpack it, and give the list in it";
  private static final String UTF_32 = "%s: is in UTF-32; save it as UTF-8";

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
    String refusal = refusal(name, text);
    if (refusal != null) {
      throw new ListException(refusal.formatted(name));
    }
    Charset charset = charset(text);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return new ListBytes(in, charset);
    }
    return new ListBytes(new Utf16Stream(in, charset), StandardCharsets.UTF_16);
  }

  /**
   * The message about bytes that are not a list, with a slot for its name; null where they may be.
   */
  private static @Nullable String refusal(String name, String start) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return zip(ending, start);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return ending.equals("doc") ? WORD : OLDER_WORKBOOK;
    }
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (start.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)<(!doctype )?html.*")) {
      return WEB_PAGE;
    }
    if (start.startsWith("\u001F\u008B")) {
      return PACKED;
    }
    boolean isUtf32 = start.startsWith("\u00FF\u00FE\0\0") || start.startsWith("\0\0\u00FE\u00FF");
    return isUtf32 ? UTF_32 : null;
  }

  /** The message about a zip file, by what is in it, or else by its name. */
  private static String zip(String ending, String start) {
    if (start.contains("xl/") || start.contains("opendocument.spreadsheet")) {
      return WORKBOOK;
    }
    if (start.contains("word/") || start.contains("opendocument.text")) {
      return WORD_PROCESSOR;
    }
    return switch (ending) {
      case "xlsx", "xlsm", "xlsb", "ods" -> WORKBOOK;
      case "docx", "odt" -> WORD_PROCESSOR;
      default -> PACKED;
    };
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
