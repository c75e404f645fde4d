package nl.kamerspoor.read.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.unit.SpeakerText;
import org.jspecify.annotations.Nullable;

/**
 * Knows the lines of a debate that say who speaks, by their type: address, name in bold, party in
 * brackets, colon.
 */
final class PdfSpeakers {

  /** Who speaks from this line on, or null when it does not say that. */
  @Nullable Speaker speaker(PdfLine line) {
    if (line.isRow() || line.first().boldLetters() == 0 || line.isBold()) {
      return null;
    }
    Matcher matcher = SpeakerText.PRINTED.matcher(line.text());
    String name = line.first().bold();
    if (!matcher.matches() || !matcher.group("name").equals(name.replaceAll(":$", "").strip())) {
      return null;
    }
    return new Speaker(
        matcher.group("name"),
        role(matcher.group("address"), matcher.group("name")),
        matcher.group("party"));
  }

  private static @Nullable String role(String address, String name) {
    String lower = (address + " " + name).toLowerCase(Locale.ROOT);
    if (lower.contains(Speaker.CHAIR)) {
      return Speaker.CHAIR;
    }
    if (lower.contains("staatssecretaris")) {
      return "staatssecretaris";
    }
    if (lower.contains("minister")) {
      return "minister";
    }
    return address.equals("De") ? null : "lid";
  }
}
