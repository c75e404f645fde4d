package nl.kamerspoor.read.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.read.unit.PaperUnit;

/** Reads who signed: {@code De Minister van Buitenlandse Zaken, H.P.M. Knapen}. */
public final class SignatureReader {

  /** The office, with those that it signs for ("mede namens de Minister van …"), and the name. */
  private static final Pattern SIGNED =
      Pattern.compile("^(?:De|Het)\\s+(.+),\\s*([^,]*\\p{L}[^,]*)$");

  private static final Pattern NAME =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}.’'-]*|van|de|den|der|ten|ter|te|’t|in|het|\\s)+$");

  private SignatureReader() {}

  /** Reads the signatories, one a signature unit, in printed order. */
  public static MetadataFindings read(List<PaperUnit> units) {
    MetadataFindings.Builder findings = MetadataFindings.from(Origin.SIGNATURE);
    for (PaperUnit unit : units) {
      if (unit.kind() == ParagraphKind.SIGNATURE) {
        signatory(unit.text()).ifPresent(findings::signatory);
      }
    }
    return findings.build();
  }

  /** Reads the person of one signature, or empty where it names none. */
  public static Optional<Signatory> signatory(String text) {
    Matcher signed = SIGNED.matcher(text);
    if (signed.matches()) {
      return Optional.of(new Signatory(signed.group(2).strip(), signed.group(1).strip()));
    }
    String name = text.strip();
    return NAME.matcher(name).matches() && name.split(" ").length <= 6
        ? Optional.of(new Signatory(name, null))
        : Optional.empty();
  }
}
