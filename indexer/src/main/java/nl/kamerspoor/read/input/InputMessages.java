package nl.kamerspoor.read.input;

import java.nio.file.Path;

/** What is said of bytes that cannot be read; each is read after the place that it speaks of. */
final class InputMessages {

  private InputMessages() {}

  static String isTooLarge(long maxBytes) {
    return "is larger than %d MB, too large for one paper; split it, or give it as JSON Lines"
        .formatted(maxBytes >> 20);
  }

  static String isEmptyText() {
    return "is empty, there is no text in it";
  }

  static String isBinary(int nulByte) {
    return "is binary, not text (a NUL byte at byte %d)".formatted(nulByte);
  }

  static String isUtf16(int nulByte) {
    return ("is binary, not text (a NUL byte at byte %d); looks like UTF-16; convert with iconv -f"
            + " UTF-16 -t UTF-8")
        .formatted(nulByte);
  }

  static String isNotUtf8(int value, String place) {
    return "is not UTF-8 (byte 0x%02X at byte %s); save it as UTF-8".formatted(value, place);
  }

  static String isWindows1252(int value, String place) {
    return ("is not UTF-8 (byte 0x%02X at byte %s); looks like Windows-1252; convert with iconv -f"
            + " WINDOWS-1252 -t UTF-8")
        .formatted(value, place);
  }

  static String declaresUnknownEncoding(String encoding) {
    return "declares an unknown encoding, %s; save it as UTF-8".formatted(encoding);
  }

  static String isNotInDeclaredEncoding() {
    return "has bytes that are not characters of the encoding that it declares; fetch it again, or"
        + " declare its real encoding";
  }

  static String isNotWellFormed(String reason) {
    return "is not well-formed XML: %s".formatted(reason);
  }

  static String refersToEntity(String entity) {
    return "refers to the entity %s, but entities are not followed; write out what it stands for"
        .formatted(entity);
  }

  static String isDamagedZip(String reason) {
    return "is a damaged zip archive (%s); fetch it again".formatted(reason);
  }

  static String holdsTooManyFiles(long most) {
    return ("holds more than %d files; this looks like a malicious archive; if it is not,"
            + " unpack it yourself")
        .formatted(most);
  }

  static String isNestedTooDeep(int most) {
    return ("holds archives in archives, more than %d deep; this looks like a malicious archive;"
            + " if it is not, unpack it yourself")
        .formatted(most);
  }

  static String unpacksToTooMuch(long maxBytes) {
    return ("unpacks to more than %d bytes; this looks like a malicious archive; if it is not,"
            + " unpack it yourself")
        .formatted(maxBytes);
  }

  static String unpacksTooMuch(long maxRatio) {
    return ("unpacks to more than %d times its size; this looks like a malicious archive; if it"
            + " is not, unpack it yourself")
        .formatted(maxRatio);
  }

  static String noRoom(Path folder, String reason) {
    return ("the folder for temporary files, %s, cannot hold what is unpacked: %s; make room"
            + " there")
        .formatted(folder, reason);
  }
}
