package nl.kamerspoor.document;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a debate.
 *
 * @param name as printed, without address ({@code Wörsdörfer}); {@code voorzitter} where the report
 *     names the chair by the office alone
 * @param role {@code voorzitter}, {@code lid}, {@code minister}, {@code staatssecretaris}, or null
 *     where not stated
 * @param party the parliamentary party, where stated
 * @param interrupts whether the report tells this as an interruption of who has the floor; the XML
 *     forms tell it, print and web pages don't
 */
public record Speaker(
    String name, @Nullable String role, @Nullable String party, boolean interrupts) {

  /** The role of who chairs the meeting; also the name of a chair who is not named. */
  public static final String CHAIR = "voorzitter";

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }

  /** Somebody who has the floor, or of whom it is not told. */
  public Speaker(String name, @Nullable String role, @Nullable String party) {
    this(name, role, party, false);
  }

  /** The chair, as debates print it: by the office alone. */
  public static Speaker chair() {
    return new Speaker(CHAIR, CHAIR, null);
  }

  public boolean isChair() {
    return CHAIR.equals(role);
  }

  /** Whether a person is named, not just the chair's office. */
  public boolean isNamed() {
    return !name.equals(CHAIR);
  }

  /** This speaker, chairing. */
  public Speaker chairing() {
    return new Speaker(name, CHAIR, party, false);
  }

  /** This speaker, interrupting whoever has the floor. */
  public Speaker interrupting() {
    return new Speaker(name, role, party, true);
  }

  /**
   * How debates print it: {@code Madlener (PVV)}, {@code Staatssecretaris Keijzer}, {@code De
   * voorzitter}, and {@code Van Miltenburg (voorzitter)} where a report names the chair.
   */
  public String printed() {
    if (!isNamed()) {
      return "De " + CHAIR;
    }
    if (isChair()) {
      return name + " (" + CHAIR + ")";
    }
    if (party != null) {
      return name + " (" + party + ")";
    }
    return role == null || role.equals("lid")
        ? name
        : Character.toUpperCase(role.charAt(0)) + role.substring(1) + " " + name;
  }
}
