package nl.kamerspoor.document.reference;

/**
 * Knows which dossiers there are, so that a printed form that could be anything, {@code 31 000, 3},
 * is a paper only where its dossier is one. An index is one: it has the dossiers of its papers.
 */
@FunctionalInterface
public interface DossierRegister {

  /** Knows of no dossier: for texts that are read without an index. */
  DossierRegister NONE = dossier -> false;

  /**
   * Whether there is such a dossier.
   *
   * @param dossier as in official ids: {@code 29754}, {@code 21501-20}, {@code 36410-XII}
   */
  boolean isDossier(String dossier);
}
