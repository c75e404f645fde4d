package nl.kamerspoor.output.answer;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.JsonLines.JsonFields;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.search.facet.Facet;
import nl.kamerspoor.search.facet.FacetValue;

/** A value of a facet as a row of a table; what states no value comes last. */
public record FacetRow(Facet facet, FacetValue value) {

  /** The columns of a table of all facets, for spreadsheets. */
  public static final List<Column<FacetRow>> COLUMNS =
      List.of(
          Column.text("facet", row -> row.facet.field().label()),
          Column.text("value", row -> row.value.text()),
          Column.count("paragraphs", row -> row.value.paragraphs()),
          Column.count("papers", row -> row.value.papers()),
          Column.text("filter", row -> row.value.filter()),
          Column.count("values_in_all", row -> row.facet.distinct()));

  /** The rows of a facet. */
  public static List<FacetRow> of(Facet facet) {
    List<FacetRow> rows = new ArrayList<>();
    facet.values().forEach(value -> rows.add(new FacetRow(facet, value)));
    FacetValue unknown = facet.unknown();
    if (unknown != null) {
      rows.add(new FacetRow(facet, unknown));
    }
    return rows;
  }

  /** A table of one facet for people, who read the value in its filter. */
  static Listing<FacetRow> listing(Facet facet) {
    return new Listing<>(
        "facet",
        List.of(
            Column.of(facet.field().label(), row -> Cell.text(row.value.filter())),
            COLUMNS.get(2),
            COLUMNS.get(3)),
        of(facet));
  }

  /** Writes facets for programs, by their names; docs/jsonl.md. */
  static void write(List<Facet> facets, JsonFields fields) {
    for (Facet facet : facets) {
      fields.object(
          facet.field().label(),
          one -> {
            one.number("distinct", facet.distinct());
            one.objects("values", facet.values(), FacetRow::write);
            FacetValue unknown = facet.unknown();
            if (unknown != null) {
              one.object("unknown", inner -> write(unknown, inner));
            }
          });
    }
  }

  private static void write(FacetValue value, JsonFields fields) {
    fields.text("value", value.text());
    fields.number("paragraphs", value.paragraphs()).number("papers", value.papers());
    fields.text("filter", value.filter());
  }
}
