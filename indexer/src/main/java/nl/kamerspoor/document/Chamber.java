package nl.kamerspoor.document;

/** A chamber of the States General. */
public enum Chamber {
  TWEEDE("Tweede Kamer", "II"),
  EERSTE("Eerste Kamer", "I"),
  VERENIGDE_VERGADERING("Verenigde Vergadering", "VV");

  private final String label;
  private final String roman;

  Chamber(String label, String roman) {
    this.label = label;
    this.roman = roman;
  }

  /** Parliament's name for it: {@code Tweede Kamer}. */
  public String label() {
    return label;
  }

  /** As cited: the {@code II} of <i>Kamerstukken II</i>. */
  public String roman() {
    return roman;
  }
}
