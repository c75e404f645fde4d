package nl.kamerspoor.read.markup;

/**
 * What is said of papers that mark their structure: what cannot be read, each to be read after the
 * name of the file, and what deserves a look.
 */
final class MarkupMessages {

  private MarkupMessages() {}

  static String isOldOrEncryptedWord() {
    return "is encrypted, or from a Word older than 2007; save it as DOCX without a password";
  }

  static String isOtherOfficeFile() {
    return "is an Office file but not a text document; only DOCX is read";
  }

  static String isZipWithoutWord(String missing) {
    return ("is a zip archive but not a Word document: it has no %s; name it .zip to read what is"
            + " in it")
        .formatted(missing);
  }

  static String isDamagedWord(String reason) {
    return "is a damaged Word document (%s); open and save it in a word processor"
        .formatted(reason);
  }

  static String isZipWithoutOdt(String missing) {
    return "is a zip archive but not an ODT file: it has no %s; name it .zip to read what is in it"
        .formatted(missing);
  }

  static String isDamagedOdt(String reason) {
    return "is a damaged ODT (%s); fetch it again".formatted(reason);
  }

  static String isEncryptedOdt() {
    return "is encrypted; save it without a password";
  }

  static String headsAndFeetUnreadable(String reason) {
    return "the headers and footers of its pages can't be read: %s".formatted(reason);
  }

  static String beginningPassedOver() {
    return "text before the XML declaration was skipped";
  }

  static String doubleEncodingRepaired() {
    return "the text was UTF-8 read as Windows-1252 and has been repaired";
  }

  static String doubleEncodingSuspected() {
    return "some of the text looks like UTF-8 read as Windows-1252; it was left as it is";
  }

  static String isUncorrected() {
    return "this is an uncorrected report";
  }
}
