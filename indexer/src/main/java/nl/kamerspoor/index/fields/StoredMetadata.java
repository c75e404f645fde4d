package nl.kamerspoor.index.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/** What is known of a paper as stored strings, one a value, each with its name and origin. */
final class StoredMetadata {

  /** The values' names in the index. */
  private enum Name {
    NUMBER,
    DOSSIER,
    KIND,
    TITLE,
    DOSSIER_TITLE,
    CHAMBER,
    SESSION_YEAR,
    DATE,
    DATE_LABEL,
    SIGNATORY,
    SENT_BY,
    PARENT
  }

  private final List<StoredValues> values = new ArrayList<>();

  private StoredMetadata() {}

  static List<String> write(Metadata metadata) {
    StoredMetadata stored = new StoredMetadata();
    Sourced<KamerstukNumber> number = metadata.number();
    if (number != null) {
      DossierNumber dossier = number.value().dossier();
      stored
          .value(Name.NUMBER, number.origin())
          .add(dossier.digits())
          .add(dossier.suffix())
          .add(number.value().number());
    }
    for (Sourced<DossierNumber> dossier : metadata.dossiers()) {
      stored
          .value(Name.DOSSIER, dossier.origin())
          .add(dossier.value().digits())
          .add(dossier.value().suffix());
    }
    stored.add(Name.KIND, metadata.kind(), DocumentKind::name);
    stored.add(Name.TITLE, metadata.title(), Function.identity());
    stored.add(Name.DOSSIER_TITLE, metadata.dossierTitle(), Function.identity());
    stored.add(Name.CHAMBER, metadata.chamber(), Chamber::name);
    stored.add(Name.SESSION_YEAR, metadata.sessionYear(), SessionYear::toString);
    stored.add(Name.DATE, metadata.date(), LocalDate::toString);
    stored.add(Name.DATE_LABEL, metadata.dateLabel(), Function.identity());
    metadata.signatories().forEach(person -> stored.add(Name.SIGNATORY, person));
    metadata.sentBy().forEach(person -> stored.add(Name.SENT_BY, person));
    stored.add(Name.PARENT, metadata.parent(), PaperId::text);
    return stored.values.stream().map(StoredValues::toString).toList();
  }

  private StoredValues value(Name name, Origin origin) {
    StoredValues value = new StoredValues().add(name.name()).add(origin.name());
    values.add(value);
    return value;
  }

  private <T> void add(Name name, @Nullable Sourced<T> value, Function<T, String> text) {
    if (value != null) {
      value(name, value.origin()).add(text.apply(value.value()));
    }
  }

  private void add(Name name, Sourced<Signatory> person) {
    value(name, person.origin())
        .add(person.value().name())
        .add(person.value().office())
        .add(person.value().party());
  }

  static Metadata read(List<String> stored) {
    return new Metadata(
        one(stored, Name.NUMBER, value -> new KamerstukNumber(dossier(value), value.text())),
        all(stored, Name.DOSSIER, StoredMetadata::dossier),
        one(stored, Name.KIND, value -> DocumentKind.valueOf(value.text())),
        one(stored, Name.TITLE, StoredValues::text),
        one(stored, Name.DOSSIER_TITLE, StoredValues::text),
        one(stored, Name.CHAMBER, value -> Chamber.valueOf(value.text())),
        one(stored, Name.SESSION_YEAR, value -> SessionYear.parse(value.text())),
        one(stored, Name.DATE, value -> LocalDate.parse(value.text())),
        one(stored, Name.DATE_LABEL, StoredValues::text),
        all(stored, Name.SIGNATORY, StoredMetadata::person),
        all(stored, Name.SENT_BY, StoredMetadata::person),
        one(stored, Name.PARENT, value -> new PaperId(value.text())));
  }

  private static <T> @Nullable Sourced<T> one(
      List<String> stored, Name name, Function<StoredValues, T> read) {
    return StoredMetadata.<T>stream(stored, name, read).findFirst().orElse(null);
  }

  private static <T> List<Sourced<T>> all(
      List<String> stored, Name name, Function<StoredValues, T> read) {
    return StoredMetadata.<T>stream(stored, name, read).toList();
  }

  private static <T> Stream<Sourced<T>> stream(
      List<String> stored, Name name, Function<StoredValues, T> read) {
    return stored.stream()
        .map(StoredValues::new)
        .filter(value -> value.text().equals(name.name()))
        .map(
            value -> {
              Origin origin = Origin.valueOf(value.text());
              return new Sourced<>(read.apply(value), origin);
            });
  }

  private static DossierNumber dossier(StoredValues value) {
    return new DossierNumber(value.text(), value.next());
  }

  private static Signatory person(StoredValues value) {
    return new Signatory(value.text(), value.next(), value.next());
  }
}
