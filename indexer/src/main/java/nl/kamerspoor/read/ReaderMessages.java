package nl.kamerspoor.read;

/** What is said of files as a whole; each is read after the name of one. */
final class ReaderMessages {

  private ReaderMessages() {}

  static String isFolder() {
    return "is a folder; name the files in it";
  }

  static String isDevice() {
    return "is a device or a pipe; copy its content to a file";
  }

  static String doesNotExist() {
    return "does not exist";
  }

  static String mayNotBeRead() {
    return "may not be read; change its permissions";
  }

  static String isEmpty() {
    return "is empty";
  }

  static String holdsNoPaper() {
    return "holds no paper";
  }

  static String holdsNoText() {
    return "holds no text";
  }

  static String isDamaged(String format, Throwable cause) {
    return "is damaged and can't be read as %s (%s)".formatted(format, cause);
  }

  static String isUnknownXml(String root) {
    return ("is XML of an unknown kind (its root is \"%s\"); expected"
            + " officiele-publicatie or vlosCoreDocument")
        .formatted(root);
  }

  static String isOfNoKnownFormat() {
    return "is not in a known format; expected text, official XML, HTML, PDF, DOCX, ODT, JSON Lines,"
        + " or these in .zip, .tar, .gz, .xz or .bz2";
  }

  static String isBrokenLink() {
    return "is a link to a file that does not exist";
  }

  static String isNoRegularFile() {
    return "is not a file but a pipe or a device";
  }

  static String isLoop() {
    return "is a link to a folder that contains it; it is not followed";
  }

  static String cannotBeRead(String reason) {
    return "cannot be read (%s)".formatted(reason);
  }

  static String cannotBeListed(String reason) {
    return "cannot be listed (%s)".formatted(reason);
  }

  static String cannotBeListedToTheEnd(String reason) {
    return "cannot be listed completely (%s)".formatted(reason);
  }
}
