package nl.kamerspoor.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper, each value with its origin. A value that no source states is null or an
 * empty list, never guessed.
 *
 * @param number dossier and ondernummer; null for annexes and foreign texts
 * @param dossiers the dossiers that the paper belongs to, the first one leading; empty where not
 *     known
 * @param kind what it is
 * @param title its own title or subject
 * @param dossierTitle the title of the leading dossier, as it was at the time
 * @param chamber where it was submitted
 * @param sessionYear vergaderjaar
 * @param date the date that counts for the paper
 * @param dateLabel what the date says: {@code Den Haag}, {@code Voorgesteld}, {@code Ontvangen},
 *     {@code Vastgesteld}
 * @param signatories who signed it, in printed order
 * @param sentBy for an annex: who signed the covering letter
 * @param parent for an annex: the id of the paper that it belongs to ({@code kst-29754-500})
 */
public record Metadata(
    @Nullable Sourced<KamerstukNumber> number,
    List<Sourced<DossierNumber>> dossiers,
    @Nullable Sourced<DocumentKind> kind,
    @Nullable Sourced<String> title,
    @Nullable Sourced<String> dossierTitle,
    @Nullable Sourced<Chamber> chamber,
    @Nullable Sourced<SessionYear> sessionYear,
    @Nullable Sourced<LocalDate> date,
    @Nullable Sourced<String> dateLabel,
    List<Sourced<Signatory>> signatories,
    List<Sourced<Signatory>> sentBy,
    @Nullable Sourced<PaperId> parent) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          null, List.of(), null, null, null, null, null, null, null, List.of(), List.of(), null);

  public Metadata {
    dossiers = List.copyOf(dossiers);
    signatories = List.copyOf(signatories);
    sentBy = List.copyOf(sentBy);
  }
}
