package nl.kamerspoor.read.pdf;

import java.util.List;

/**
 * What is said of a PDF: what cannot be read, each to be read after the name of the file or page,
 * and what deserves a look.
 */
final class PdfMessages {

  private PdfMessages() {}

  static String isEncrypted() {
    return "is encrypted; save it without a password";
  }

  static String isBroken(String reason) {
    return "is broken and can't be read as PDF (%s)".formatted(reason);
  }

  static String holdsNoText() {
    return "holds no text";
  }

  static String isScanned(int pages) {
    return (pages == 1
            ? "is scanned: its %d page is an image without text; run OCR on it (ocrmypdf, for"
                + " instance) and read the result"
            : "is scanned: its %d pages are images without text; run OCR on it (ocrmypdf, for"
                + " instance) and read the result")
        .formatted(pages);
  }

  static String holdsTooMuch(long maxCharacters) {
    return "holds more than %d million characters; split it into papers"
        .formatted(maxCharacters / 1_000_000);
  }

  static String pageUnreadable(String reason) {
    return "can't be read (%s); the other pages were read".formatted(reason);
  }

  static String pageTooLarge(long maxBytes) {
    return "its instructions take more than %d MB".formatted(maxBytes >> 20);
  }

  static String imagesOnly(List<Integer> pages) {
    return "pages without text, images only: %s".formatted(pages);
  }
}
