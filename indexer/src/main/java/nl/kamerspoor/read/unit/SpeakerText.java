package nl.kamerspoor.read.unit;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.input.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads who speaks, as debates print it: {@code De heer Wörsdörfer (VVD):}, {@code Staatssecretaris
 * Keijzer:}, {@code De voorzitter:}.
 */
public final class SpeakerText {

  /** The words that say who speaks; party may be missing. */
  public static final Pattern PRINTED =
      Pattern.compile(
          "(?<address>De heer|Mevrouw|Mevr\\.|Het lid|De|Minister|Staatssecretaris|De minister|De staatssecretaris)"
              + " (?<name>.{2,60}?)(?: \\((?<party>[^()]{1,40})\\))?:");

  private final boolean opensTurn;
  private final @Nullable Speaker floor;
  private final StringBuilder address = new StringBuilder();
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder party = new StringBuilder();
  private String part = "";

  /** The element that the last piece of text stood in. */
  private String last = "";

  /** Begins with somebody of whom nothing is told but the name. */
  public SpeakerText() {
    this(true, null);
  }

  /**
   * @param opensTurn whether the source says that a turn begins here ({@code nieuw="ja"})
   * @param floor who has the floor, as far as the source tells
   */
  public SpeakerText(boolean opensTurn, @Nullable Speaker floor) {
    this.opensTurn = opensTurn;
    this.floor = floor;
  }

  /** Adds the text of an element of the official XML; elements side by side are words apart. */
  public void add(String element, String text) {
    if (!element.equals(last) && !name.isEmpty()) {
      name.append(' ');
    }
    last = element;
    switch (element) {
      case "voorvoegsels" -> address.append(text);
      case "achternaam", "voornaam", "naam" -> {
        // First and last name may stand in elements without white space between them.
        name.append(element.equals(part) ? "" : " ").append(text);
        part = element;
      }
      case "politiek" -> party.append(text);
      default -> {}
    }
  }

  /**
   * The speaker, or null when no name stands there. Who speaks in another's turn interrupts it,
   * unless it is the chair.
   */
  public @Nullable Speaker speaker() {
    Speaker speaker =
        of(Whitespace.fold(address.toString()), Whitespace.fold(name.toString()), party.toString());
    if (speaker == null || opensTurn || floor == null) {
      return speaker;
    }
    return speaker.isChair() || speaker.equals(floor) ? speaker : speaker.interrupting();
  }

  /** Who has the floor after this: the one whose turn began here, else who had it before. */
  public @Nullable Speaker floor() {
    Speaker speaker = speaker();
    return opensTurn && speaker != null && !speaker.isChair() ? speaker : floor;
  }

  /** The speaker of an address, a name and a party, each perhaps empty. */
  public static @Nullable Speaker of(String address, String name, String party) {
    if (name.isEmpty()) {
      return null;
    }
    String printedParty = Whitespace.fold(party);
    return new Speaker(
        name, role(address, name, printedParty), printedParty.isEmpty() ? null : printedParty);
  }

  private static @Nullable String role(String address, String name, String party) {
    String folded = address.toLowerCase(Locale.ROOT);
    if (name.equals(Speaker.CHAIR)) {
      return Speaker.CHAIR;
    }
    if (folded.startsWith("minister")) {
      return "minister";
    }
    if (folded.startsWith("staatssecretaris")) {
      return "staatssecretaris";
    }
    return party.isEmpty() ? null : "lid";
  }
}
