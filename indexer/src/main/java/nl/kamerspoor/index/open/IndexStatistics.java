package nl.kamerspoor.index.open;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.sources.TextCount;
import org.jspecify.annotations.Nullable;

/**
 * What an index covers.
 *
 * @param total everything
 * @param years by calendar year of the date
 * @param undated papers without a date
 * @param dossiers by dossier number; a paper with two dossiers counts in both
 * @param withoutDossier papers whose dossier is not known
 * @param kinds by kind of paper
 * @param withoutKind papers whose kind is not known
 * @param paragraphKinds paragraphs by what they are
 * @param oldest the earliest date, or null where no paper has one
 * @param newest the latest
 * @param persons how many persons sign or speak; of names that several bear, each counts as one
 * @param rejected what could not be read
 * @param warnings what was read but deserves a look
 * @param copies of which papers the files have several, and which was kept
 */
public record IndexStatistics(
    TextCount total,
    SortedMap<Integer, TextCount> years,
    TextCount undated,
    SortedMap<String, Dossier> dossiers,
    TextCount withoutDossier,
    SortedMap<String, TextCount> kinds,
    TextCount withoutKind,
    SortedMap<String, Long> paragraphKinds,
    @Nullable LocalDate oldest,
    @Nullable LocalDate newest,
    int persons,
    List<Note> rejected,
    List<Note> warnings,
    List<Note> copies) {

  /**
   * A dossier.
   *
   * @param title as its newest paper has it, or null where none states it
   * @param oldest the earliest date of a paper in it, or null where none has a date
   * @param newest the latest
   * @param gaps the numbers that are missing between the lowest and the highest that are here
   */
  public record Dossier(
      TextCount count,
      @Nullable String title,
      @Nullable LocalDate oldest,
      @Nullable LocalDate newest,
      List<Gap> gaps) {}

  /** Numbers that are missing, both ends included. */
  public record Gap(int first, int last) {}

  /**
   * Counts over the whole index.
   *
   * @throws IndexException when the index is damaged
   */
  public static IndexStatistics of(OpenIndex index) throws IndexException {
    try {
      return new StatisticsCounter(index).count(index.ledger());
    } catch (IOException e) {
      throw IndexException.reading(index.path(), e);
    }
  }
}
