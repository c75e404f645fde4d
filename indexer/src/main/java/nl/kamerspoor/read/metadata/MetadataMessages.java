package nl.kamerspoor.read.metadata;

/** What is said of metadata that cannot be read or that contradicts other; each is a sentence. */
public final class MetadataMessages {

  private MetadataMessages() {}

  /** Says of a date that it stands for "unknown". */
  public static String dateIsUnknown(StatedIn place, String date) {
    return "%s's date %s stands for \"unknown\"; it is left out"
        .formatted(place.words(), date.strip());
  }

  static String isNotDate(StatedIn place, String date) {
    return "%s's date can't be read: \"%s\"; write it as 2019-12-02".formatted(place.words(), date);
  }

  static String isNotSessionYear(StatedIn place, String reason) {
    return "%s's session year can't be read: %s".formatted(place.words(), reason);
  }

  /** Says of a dossier's number that it is not one. */
  public static String isNotDossier(StatedIn place, String reason) {
    return "%s's dossier can't be read: %s".formatted(place.words(), reason);
  }

  /** Says of a paper's number that it is not one. */
  public static String isNotNumber(StatedIn place, String reason) {
    return "%s's number can't be read: %s".formatted(place.words(), reason);
  }

  static String namesNoDossier(String text) {
    return "the metadata record names an invalid dossier: \"%s\"".formatted(text);
  }

  static String lacksName(String entry, String value) {
    return ("the metadata record's %s has no name: \"%s\"; write it as S.A. Blok; Minister van"
            + " Buitenlandse Zaken")
        .formatted(entry, value);
  }

  static String recordIsUnreadable(String reason) {
    return "has a metadata record that can't be read (%s); correct the record or remove it"
        .formatted(reason);
  }

  static String contradict(
      String what, String place, Object decided, String otherPlace, Object stated) {
    return "%s: %s says %s, %s says %s".formatted(what, place, decided, otherPlace, stated);
  }

  static String officeOf(String name) {
    return "office of %s".formatted(name);
  }
}
