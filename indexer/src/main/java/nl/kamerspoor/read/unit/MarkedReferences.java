package nl.kamerspoor.read.unit;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/** Reads the targets of references that the publisher marked. */
public final class MarkedReferences {

  /** Papers of parliament: Kamerstukken, annexes, Handelingen, Kamervragen and their answers. */
  private static final Pattern PAPER = Pattern.compile("(?:kst|blg|h|ah|kv)-[\\dA-Za-z().-]+");

  private MarkedReferences() {}

  /** Reads the papers that an element refers to; none for a law or a web address. */
  public static List<String> of(XMLStreamReader reader) {
    return switch (reader.getLocalName()) {
      case "extref" -> target(reader.getAttributeValue(null, "doc"));
      case "dossierref" -> dossier(reader.getAttributeValue(null, "dossier"));
      default -> List.of();
    };
  }

  private static List<String> target(@Nullable String document) {
    if (document == null) {
      return List.of();
    }
    if (document.startsWith("dossier/")) {
      return dossier(document.substring("dossier/".length()));
    }
    return PAPER.matcher(document).matches() ? List.of(document) : List.of();
  }

  private static List<String> dossier(@Nullable String dossier) {
    return dossier == null || dossier.isBlank()
        ? List.of()
        : List.of(PaperId.KAMERSTUK + dossier.strip());
  }
}
