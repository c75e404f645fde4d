package nl.kamerspoor.document;

import java.util.Locale;

/** Where a metadata value was read, in the order of trust: the first that states a value wins. */
public enum Origin {
  SIDECAR,
  XML,
  /** The metadata of a web page. */
  HTML,
  /** Stated in the simple form of JSON Lines. */
  JSON,
  LETTERHEAD,
  RUNNING_FOOTER,
  SIGNATURE,
  FILE_NAME;

  /** As written in JSON Lines: {@code running-footer}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
