package nl.kamerspoor.read.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.reference.KamerstukNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names and values of an official metadata record ({@code OVERHEIDop.dossiernummer} =
 * {@code 29754}), which stands beside a paper or inside its XML.
 *
 * <p>Names it does not know are passed over: the records hold much that is not about the paper.
 */
public final class MetadataNames {

  private final MetadataFindings.Builder findings;
  private final List<String> submitters = new ArrayList<>();
  private final List<String> dossiers = new ArrayList<>();
  private @Nullable String number;
  private @Nullable DocumentKind kindOfType;

  public MetadataNames(Origin origin) {
    this(origin, origin.label());
  }

  /**
   * @param place where the record stands, for people
   */
  public MetadataNames(Origin origin, String place) {
    findings = MetadataFindings.from(origin, place);
  }

  /** Takes one entry of the record. */
  public void add(String name, String content) {
    String value = content.strip();
    if (value.isEmpty()) {
      return;
    }
    switch (name) {
      case "DC.identifier", "DCTERMS.identifier" -> identifier(value);
      case "DCTERMS.issued", "DC.date" -> findings.stated(StatedIn.METADATA_RECORD, value);
      case "DC.title", "DCTERMS.title" -> title(value);
      case "OVERHEIDop.documenttitel" -> findings.title(value);
      case "OVERHEIDop.dossiertitel" -> findings.dossierTitle(value);
      case "DC.type", "DCTERMS.type" -> type(value);
      case "DC.creator", "DCTERMS.creator" -> chamberOf(value).ifPresent(findings::chamber);
      case "OVERHEIDop.vergaderjaar" -> findings.statedSessionYear(StatedIn.METADATA_RECORD, value);
      case "OVERHEIDop.dossiernummer" -> dossiers.addAll(List.of(value.split("\\s*[;,]\\s*")));
      case "OVERHEIDop.ondernummer" -> number = value;
      case "OVERHEIDop.indiener" -> submitters.add(value);
      case "kamerspoor.signatory" -> person(name, value).ifPresent(findings::signatory);
      case "kamerspoor.sent_by" -> person(name, value).ifPresent(findings::sentBy);
      case "kamerspoor.parent" -> PaperId.parse(value).ifPresent(findings::parent);
      default -> {}
    }
  }

  /** Gives what the entries together state. */
  public MetadataFindings findings() {
    for (String text : dossiers) {
      Optional<DossierNumber> dossier = KamerstukNumbers.parseDossier(text);
      if (dossier.isEmpty()) {
        findings.problem(MetadataMessages.namesNoDossier(text));
      } else if (number != null && isNumber(number)) {
        findings.number(new KamerstukNumber(dossier.get(), number));
      } else {
        findings.dossier(dossier.get());
      }
    }
    findings.kind(kindOfType);
    MetadataFindings stated = findings.build();
    if (stated.signatories().isEmpty()) {
      submitters.forEach(name -> findings.signatory(new Signatory(name, null)));
    }
    return findings.build();
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,5}|[A-Z]{1,3}");
  }

  private void identifier(String value) {
    if (value.matches("[\\p{Alnum}()._-]+")) {
      findings.id(new PaperId(value));
    }
    KamerstukNumbers.parseId(value).ifPresent(findings::number);
  }

  /** A title of three parts is the dossier's title, the kind and the paper's own title. */
  private void title(String value) {
    String[] parts = value.split("\\s*;\\s*", 3);
    if (parts.length == 3) {
      Optional<DocumentKind> kind = LetterheadTitle.kindOf(parts[1]);
      if (kind.isPresent()) {
        findings.dossierTitle(parts[0]).kind(kind.get()).title(parts[2]);
        return;
      }
    }
    findings.title(value);
  }

  /**
   * The exact kinds of ours count at once; the record's own coarser words only for want of them.
   */
  private void type(String value) {
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.label().equalsIgnoreCase(value) && kind != DocumentKind.OVERIG) {
        findings.kind(kind);
        return;
      }
    }
    if (kindOfType == null) {
      kindOfType = LetterheadTitle.kindOf(value).orElse(null);
    }
  }

  /** Reads the chamber that the text names, if any. */
  public static Optional<Chamber> chamberOf(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    for (Chamber chamber : Chamber.values()) {
      if (folded.contains(chamber.label().toLowerCase(Locale.ROOT))) {
        return Optional.of(chamber);
      }
    }
    return Optional.empty();
  }

  /** A name, and after a semicolon the office, and after another the party. */
  private Optional<Signatory> person(String entry, String value) {
    String[] parts = value.split("\\s*;\\s*", 3);
    if (parts[0].isBlank()) {
      findings.problem(MetadataMessages.lacksName(entry, value));
      return Optional.empty();
    }
    return Optional.of(
        new Signatory(
            parts[0],
            parts.length > 1 && !parts[1].isBlank() ? parts[1] : null,
            parts.length > 2 && !parts[2].isBlank() ? parts[2] : null));
  }
}
