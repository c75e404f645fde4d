package nl.kamerspoor.read.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.reference.KamerstukNumbers;
import nl.kamerspoor.read.metadata.MetadataMessages;
import nl.kamerspoor.read.metadata.StatedDate;
import nl.kamerspoor.read.metadata.StatedIn;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of JSON Lines, in the full form with origins and in the simple one without.
 */
final class JsonMetadata {

  private JsonMetadata() {}

  /**
   * Reads the {@code metadata} of a {@code document} line: {@code
   * {"date":{"value":…,"origin":…},…}}.
   */
  static Metadata read(JsonObject metadata) {
    return new Metadata(
        value(metadata, "number", JsonMetadata::number),
        values(metadata, "dossiers", one -> dossier(one.required("value"))),
        value(metadata, "kind", JsonMetadata::kind),
        value(metadata, "title", title -> title),
        value(metadata, "dossier_title", title -> title),
        value(metadata, "chamber", JsonMetadata::chamber),
        value(metadata, "session_year", SessionYear::parse),
        value(metadata, "date", JsonMetadata::date),
        value(metadata, "date_label", label -> label),
        values(metadata, "signatories", person -> signatory(person.object("value"))),
        values(metadata, "sent_by", person -> signatory(person.object("value"))),
        value(metadata, "parent", parent -> PaperId.parse(parent).orElse(null)));
  }

  /** Reads the fields of a line in the simple form, of which the line itself is the origin. */
  static Metadata readSimple(PaperId id, JsonObject line) {
    KamerstukNumber number = KamerstukNumbers.parseId(id.text()).orElse(null);
    return new Metadata(
        sourced(number),
        number == null
            ? line.texts("dossiers").stream()
                .map(JsonMetadata::dossier)
                .map(JsonMetadata::sourcedValue)
                .toList()
            : List.of(sourcedValue(number.dossier())),
        sourced(map(line.text("kind"), JsonMetadata::kind)),
        sourced(line.text("title")),
        sourced(line.text("dossier_title")),
        sourced(map(line.text("chamber"), JsonMetadata::chamber)),
        sourced(map(line.text("session_year"), SessionYear::parse)),
        sourced(map(line.text("date"), JsonMetadata::date)),
        null,
        line.objects("signatories").stream()
            .map(JsonMetadata::signatory)
            .map(JsonMetadata::sourcedValue)
            .toList(),
        List.of(),
        sourced(map(line.text("parent"), parent -> PaperId.parse(parent).orElse(null))));
  }

  private static <T> @Nullable Sourced<T> value(
      JsonObject metadata, String name, Function<String, @Nullable T> read) {
    if (!metadata.has(name)) {
      return null;
    }
    JsonObject value = metadata.object(name);
    T stated = read.apply(value.required("value"));
    return stated == null ? null : new Sourced<>(stated, origin(value));
  }

  private static <T> List<Sourced<T>> values(
      JsonObject metadata, String name, Function<JsonObject, T> read) {
    return metadata.objects(name).stream()
        .map(value -> new Sourced<>(read.apply(value), origin(value)))
        .toList();
  }

  private static <T> @Nullable T map(@Nullable String text, Function<String, @Nullable T> read) {
    return text == null ? null : read.apply(text);
  }

  private static <T> @Nullable Sourced<T> sourced(@Nullable T value) {
    return value == null ? null : sourcedValue(value);
  }

  private static <T> Sourced<T> sourcedValue(T value) {
    return new Sourced<>(value, Origin.JSON);
  }

  private static Origin origin(JsonObject value) {
    String label = value.required("origin");
    return Arrays.stream(Origin.values())
        .filter(origin -> origin.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(JsonMessages.isUnknownOrigin(label)));
  }

  private static Signatory signatory(JsonObject person) {
    return new Signatory(person.required("name"), person.text("office"), person.text("party"));
  }

  private static KamerstukNumber number(String text) {
    return KamerstukNumbers.parse(text)
        .orElseThrow(() -> new IllegalArgumentException(JsonMessages.isNotPaperNumber(text)));
  }

  private static DossierNumber dossier(String text) {
    return KamerstukNumbers.parseDossier(text)
        .orElseThrow(() -> new IllegalArgumentException(JsonMessages.isNotDossier(text)));
  }

  private static DocumentKind kind(String label) {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> kind.label().equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(JsonMessages.isUnknownKind(label)));
  }

  private static Chamber chamber(String label) {
    return Arrays.stream(Chamber.values())
        .filter(
            chamber ->
                label.toLowerCase(Locale.ROOT).startsWith(chamber.label().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(JsonMessages.isUnknownChamber(label)));
  }

  /** Warns of a date that stands for "unknown", in a line of either form. */
  static List<String> warnings(JsonObject line) {
    String text =
        line.has("metadata")
            ? line.object("metadata").object("date").text("value")
            : line.text("date");
    return text == null || date(text) != null
        ? List.of()
        : List.of(MetadataMessages.dateIsUnknown(StatedIn.LINE, text));
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return StatedDate.read(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(JsonMessages.isNotDate(text), e);
    }
  }
}
