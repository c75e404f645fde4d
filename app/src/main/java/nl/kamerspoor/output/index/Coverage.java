package nl.kamerspoor.output.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.IndexStatistics.Gap;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.sources.TextCount;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A table of what an index covers.
 *
 * @param title what the table is about
 * @param listing the table
 */
public record Coverage(String title, Listing<?> listing) {

  /** Which tables. */
  public enum CoverageTable {
    ALL,
    YEAR,
    DOSSIER,
    KIND
  }

  /** The tables that were asked for; none is empty. */
  public static List<Coverage> of(IndexStatistics statistics, CoverageTable asked) {
    List<Coverage> tables =
        switch (asked) {
          case ALL ->
              List.of(
                  years(statistics),
                  dossiers(statistics),
                  gaps(statistics),
                  kinds(statistics),
                  notes("Left out", "rejected", statistics.rejected()),
                  notes("Worth a look", "warning", statistics.warnings()),
                  notes("In several files", "copy", statistics.copies()));
          case YEAR -> List.of(years(statistics));
          case DOSSIER -> List.of(dossiers(statistics), gaps(statistics));
          case KIND -> List.of(kinds(statistics));
        };
    return tables.stream().filter(table -> !table.listing().rows().isEmpty()).toList();
  }

  /** How much text there is of a year or a kind. */
  private record CountedPart(String name, TextCount count) {}

  private static Coverage years(IndexStatistics statistics) {
    List<CountedPart> years = new ArrayList<>();
    statistics.years().forEach((year, count) -> years.add(new CountedPart(year.toString(), count)));
    if (statistics.undated().papers() > 0) {
      years.add(new CountedPart("undated", statistics.undated()));
    }
    return new Coverage("By year", counted("year", years));
  }

  private static Coverage kinds(IndexStatistics statistics) {
    List<CountedPart> kinds = new ArrayList<>();
    statistics.kinds().forEach((kind, count) -> kinds.add(new CountedPart(kind, count)));
    if (statistics.withoutKind().papers() > 0) {
      kinds.add(new CountedPart("not known", statistics.withoutKind()));
    }
    return new Coverage("By kind", counted("kind", kinds));
  }

  private static Listing<CountedPart> counted(String type, List<CountedPart> rows) {
    return new Listing<>(
        type,
        List.of(
            Column.text(type, CountedPart::name),
            Column.count("papers", part -> part.count().papers()),
            Column.count("paragraphs", part -> part.count().paragraphs()),
            Column.count("words", part -> part.count().words())),
        rows);
  }

  private record CountedDossier(
      String number,
      TextCount count,
      @Nullable LocalDate oldest,
      @Nullable LocalDate newest,
      @Nullable String title) {}

  private static Coverage dossiers(IndexStatistics statistics) {
    List<CountedDossier> rows = new ArrayList<>();
    statistics
        .dossiers()
        .forEach(
            (number, dossier) ->
                rows.add(
                    new CountedDossier(
                        number,
                        dossier.count(),
                        dossier.oldest(),
                        dossier.newest(),
                        dossier.title())));
    if (statistics.withoutDossier().papers() > 0) {
      rows.add(new CountedDossier("not known", statistics.withoutDossier(), null, null, null));
    }
    return new Coverage(
        "By dossier",
        new Listing<>(
            "dossier",
            List.of(
                Column.text("dossier", CountedDossier::number),
                Column.count("papers", dossier -> dossier.count().papers()),
                Column.count("words", dossier -> dossier.count().words()),
                Column.day("oldest", CountedDossier::oldest),
                Column.day("newest", CountedDossier::newest),
                Column.text("title", CountedDossier::title)),
            rows));
  }

  private record DossierGaps(String dossier, List<Gap> gaps) {

    long missing() {
      return gaps.stream().mapToLong(gap -> gap.last() - gap.first() + 1L).sum();
    }

    /** {@code 3, 7–9}. */
    String numbers() {
      return gaps.stream()
          .map(
              gap ->
                  gap.first() == gap.last()
                      ? Integer.toString(gap.first())
                      : gap.first() + "–" + gap.last())
          .collect(Collectors.joining(", "));
    }
  }

  private static Coverage gaps(IndexStatistics statistics) {
    List<DossierGaps> rows = new ArrayList<>();
    for (var dossier : statistics.dossiers().entrySet()) {
      List<Gap> gaps = dossier.getValue().gaps();
      if (!gaps.isEmpty()) {
        rows.add(new DossierGaps(dossier.getKey(), gaps));
      }
    }
    return new Coverage(
        "Numbers missing between the lowest and the highest",
        new Listing<>(
            "gaps",
            List.of(
                Column.text("dossier", DossierGaps::dossier),
                Column.count("missing", DossierGaps::missing),
                Column.text("numbers", DossierGaps::numbers)),
            rows));
  }

  private static Coverage notes(String title, String type, List<Note> notes) {
    return new Coverage(
        title,
        new Listing<>(
            type,
            List.of(Column.text("where", Note::where), Column.text("text", Note::text)),
            notes));
  }
}
