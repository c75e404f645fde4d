package nl.kamerspoor.read.metadata;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Makes a paper's metadata of what its origins state: of each value the most trusted statement
 * counts, in the order that {@link nl.kamerspoor.document.Origin} has, and a statement that says
 * otherwise becomes a warning.
 */
public final class MetadataMerger {

  private static final int MINUS = 0x2212;

  /**
   * Quote marks that Unicode has among other signs: straight ones, those below, primes, accents.
   */
  private static final String QUOTES = "'\"\u201A\u201E\u2032\u2033`\u00B4";

  private final List<MetadataFindings> findings;
  private final List<String> warnings = new ArrayList<>();

  public MetadataMerger(List<MetadataFindings> findings) {
    this.findings =
        findings.stream().sorted(Comparator.comparing(MetadataFindings::origin)).toList();
  }

  /** The contradictions and unreadable values met, a sentence each, after {@link #metadata}. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  public Metadata metadata() {
    findings.forEach(found -> warnings.addAll(found.problems()));
    return new Metadata(
        decide("number", MetadataFindings::number),
        dossiers(),
        decide("kind", MetadataFindings::kind),
        decide("title", MetadataFindings::title),
        decide("dossier title", MetadataFindings::dossierTitle),
        decide("chamber", MetadataFindings::chamber),
        decide("session year", MetadataFindings::sessionYear),
        decide("date", MetadataFindings::date),
        dateLabel(),
        persons("signatories", MetadataFindings::signatories),
        persons("senders", MetadataFindings::sentBy),
        decide("parent", MetadataFindings::parent));
  }

  private <T> @Nullable Sourced<T> decide(
      String what, Function<MetadataFindings, @Nullable T> value) {
    Sourced<T> decided = null;
    String place = "";
    for (MetadataFindings found : findings) {
      T stated = value.apply(found);
      if (stated == null) {
        continue;
      }
      if (decided == null) {
        decided = new Sourced<>(stated, found.origin());
        place = found.place();
      } else if (!folded(decided.value()).equals(folded(stated))) {
        contradiction(what, place, decided.value(), found, stated);
      }
    }
    return decided;
  }

  /** A label says what its own date is, so it is taken only from an origin with the same date. */
  private @Nullable Sourced<String> dateLabel() {
    Optional<MetadataFindings> dated =
        findings.stream().filter(found -> found.date() != null).findFirst();
    for (MetadataFindings found : findings) {
      String label = found.dateLabel();
      if (label != null && dated.isPresent() && Objects.equals(found.date(), dated.get().date())) {
        return new Sourced<>(label, found.origin());
      }
    }
    return null;
  }

  /** The number's dossier leads; then those of the most trusted origin that states any. */
  private List<Sourced<DossierNumber>> dossiers() {
    List<Sourced<DossierNumber>> all = new ArrayList<>();
    String place = "";
    for (MetadataFindings found : findings) {
      if (found.dossiers().isEmpty()) {
        continue;
      }
      if (all.isEmpty()) {
        place = found.place();
        found.dossiers().forEach(dossier -> all.add(new Sourced<>(dossier, found.origin())));
      } else if (all.stream().noneMatch(one -> found.dossiers().contains(one.value()))) {
        contradiction("dossier", place, all.getFirst().value(), found, found.dossiers().getFirst());
      } else {
        // A letter in two dossiers: the less trusted origin may know the second.
        for (DossierNumber dossier : found.dossiers()) {
          if (all.stream().noneMatch(one -> one.value().equals(dossier))) {
            all.add(new Sourced<>(dossier, found.origin()));
          }
        }
      }
    }
    return all;
  }

  /** The whole list of the most trusted origin; the others fill in offices and parties. */
  private List<Sourced<Signatory>> persons(
      String what, Function<MetadataFindings, List<Signatory>> value) {
    List<Sourced<Signatory>> decided = new ArrayList<>();
    String place = "";
    for (MetadataFindings found : findings) {
      List<Signatory> stated = value.apply(found);
      if (stated.isEmpty()) {
        continue;
      }
      if (decided.isEmpty()) {
        place = found.place();
        stated.forEach(person -> decided.add(new Sourced<>(person, found.origin())));
        continue;
      }
      for (Sourced<Signatory> known : decided) {
        compareOffices(known.value(), place, stated, found);
      }
      decided.replaceAll(known -> new Sourced<>(completed(known.value(), stated), known.origin()));
      boolean same =
          decided.stream().allMatch(known -> stated.stream().anyMatch(known.value()::samePerson))
              && decided.size() == stated.size();
      if (!same) {
        contradiction(
            what,
            place,
            names(decided.stream().map(Sourced::value).toList()),
            found,
            names(stated));
      }
    }
    return decided;
  }

  /** Reports who is said to hold another office; naming only a part of it is not. */
  private void compareOffices(
      Signatory known, String place, List<Signatory> others, MetadataFindings found) {
    String office = known.office();
    for (Signatory other : others) {
      String stated = other.office();
      if (office != null
          && stated != null
          && known.samePerson(other)
          && !folded(office).contains(folded(stated))
          && !folded(stated).contains(folded(office))) {
        contradiction(MetadataMessages.officeOf(known.name()), place, office, found, stated);
      }
    }
  }

  private static Signatory completed(Signatory known, List<Signatory> others) {
    return others.stream()
        .filter(known::samePerson)
        .findFirst()
        .map(
            other ->
                new Signatory(
                    known.name(),
                    known.office() == null ? other.office() : known.office(),
                    known.party() == null ? other.party() : known.party()))
        .orElse(known);
  }

  private static String names(List<Signatory> persons) {
    return String.join(", ", persons.stream().map(Signatory::name).toList());
  }

  private void contradiction(
      String what, String place, Object decided, MetadataFindings found, Object stated) {
    warnings.add(MetadataMessages.contradict(what, place, decided, found.place(), stated));
  }

  /**
   * What two texts have alike that differ in nothing but typography: case, blanks, the form of
   * quote marks and dashes, and what Unicode counts as the same (NFKC, Standard Annex 15).
   */
  private static String folded(Object value) {
    String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              switch (Character.getType(character)) {
                case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> {}
                case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                    folded.append('"');
                case Character.DASH_PUNCTUATION -> folded.append('-');
                default ->
                    folded.appendCodePoint(
                        character == MINUS ? '-' : QUOTES.indexOf(character) < 0 ? character : '"');
              }
            });
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
