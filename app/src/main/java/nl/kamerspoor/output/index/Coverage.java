package nl.kamerspoor.output.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.IndexStatistics.Dossier;
import nl.kamerspoor.index.open.IndexStatistics.Gap;
import nl.kamerspoor.index.open.IndexStatistics.TextCount;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import org.jspecify.annotations.Nullable;

/**
 * What an index covers, as tables.
 *
 * @param title what the table is about
 * @param listing the table
 */
public record Coverage(String title, Listing listing) {

  /** Which tables. */
  public enum CoverageTable {
    ALL,
    YEAR,
    DOSSIER,
    KIND
  }

  /** The tables of a part; none is empty. */
  public static List<Coverage> of(IndexStatistics statistics, CoverageTable part) {
    List<Coverage> tables =
        switch (part) {
          case ALL ->
              List.of(
                  years(statistics),
                  dossiers(statistics),
                  gaps(statistics),
                  kinds(statistics),
                  notes("Left out", "rejected", statistics.rejected()),
                  notes("Deserve a look", "warning", statistics.warnings()),
                  notes("In several files", "copy", statistics.copies()));
          case YEAR -> List.of(years(statistics));
          case DOSSIER -> List.of(dossiers(statistics), gaps(statistics));
          case KIND -> List.of(kinds(statistics));
        };
    return tables.stream().filter(table -> !table.listing().rows().isEmpty()).toList();
  }

  private static Coverage years(IndexStatistics statistics) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    statistics.years().forEach((year, count) -> rows.add(counted(year.toString(), count)));
    if (statistics.undated().papers() > 0) {
      rows.add(counted("undated", statistics.undated()));
    }
    return new Coverage(
        "By year", new Listing("year", columns("year", "papers", "paragraphs", "words"), rows));
  }

  private static Coverage kinds(IndexStatistics statistics) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    statistics.kinds().forEach((kind, count) -> rows.add(counted(kind, count)));
    if (statistics.withoutKind().papers() > 0) {
      rows.add(counted("not known", statistics.withoutKind()));
    }
    return new Coverage(
        "By kind", new Listing("kind", columns("kind", "papers", "paragraphs", "words"), rows));
  }

  private static Coverage dossiers(IndexStatistics statistics) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Map.Entry<String, Dossier> entry : statistics.dossiers().entrySet()) {
      Dossier dossier = entry.getValue();
      rows.add(
          row(
              entry.getKey(),
              dossier.count().papers(),
              dossier.count().words(),
              dossier.oldest(),
              dossier.newest(),
              dossier.title()));
    }
    TextCount without = statistics.withoutDossier();
    if (without.papers() > 0) {
      rows.add(row("not known", without.papers(), without.words(), null, null, null));
    }
    return new Coverage(
        "By dossier",
        new Listing(
            "dossier", columns("dossier", "papers", "words", "oldest", "newest", "title"), rows));
  }

  private static Coverage gaps(IndexStatistics statistics) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Map.Entry<String, Dossier> entry : statistics.dossiers().entrySet()) {
      List<Gap> gaps = entry.getValue().gaps();
      if (!gaps.isEmpty()) {
        long missing = gaps.stream().mapToLong(gap -> gap.last() - gap.first() + 1L).sum();
        rows.add(
            row(
                entry.getKey(),
                missing,
                gaps.stream().map(Coverage::text).collect(Collectors.joining(", "))));
      }
    }
    return new Coverage(
        "Numbers between the lowest and the highest that are not here",
        new Listing("gaps", columns("dossier", "missing", "numbers"), rows));
  }

  private static Coverage notes(String title, String type, List<IndexReport.Note> notes) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    notes.forEach(note -> rows.add(row(note.where(), note.text())));
    return new Coverage(title, new Listing(type, columns("where", "text"), rows));
  }

  private static String text(Gap gap) {
    return gap.first() == gap.last()
        ? Integer.toString(gap.first())
        : gap.first() + "–" + gap.last();
  }

  private static List<@Nullable Object> counted(String name, TextCount count) {
    return row(name, count.papers(), count.paragraphs(), count.words());
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private static List<Column> columns(String... names) {
    return Arrays.stream(names).map(Column::of).toList();
  }
}
