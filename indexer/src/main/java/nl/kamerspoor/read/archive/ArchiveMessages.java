package nl.kamerspoor.read.archive;

/** What is said of archives and their entries; each is read after the name of one. */
final class ArchiveMessages {

  private ArchiveMessages() {}

  static String isNotCompressed() {
    return "is not compressed";
  }

  static String cannotBeUnpacked(String reason) {
    return "can't be unpacked (%s); fetch or pack it again".formatted(reason);
  }

  static String isDamagedTar(String reason) {
    return "is a damaged tar archive (%s); fetch it again".formatted(reason);
  }

  static String isLinkInTar() {
    return "is a link or a device, not a file; it is not read";
  }

  static String isEncryptedInZip() {
    return "is encrypted; unpack it with its password";
  }

  static String isUnreadableInZip() {
    return "is a link, or packed by an unknown method; unpack it with another program";
  }

  static String isTooLargeForRecord() {
    return "is too large for a metadata record; its paper is read without it";
  }

  static String leadsOut() {
    return "has a name that points outside the archive; it is not read";
  }
}
