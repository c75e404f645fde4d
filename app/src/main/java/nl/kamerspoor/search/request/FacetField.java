package nl.kamerspoor.search.request;

import java.util.Locale;
import nl.kamerspoor.search.query.FilterField;

/** A property by which what is found is parted. */
public enum FacetField {
  PERSON(FilterField.PERSON),
  PARTY(FilterField.PARTY),
  MINISTRY(FilterField.MINISTRY),
  YEAR(FilterField.YEAR),
  DOSSIER(FilterField.DOSSIER),
  KIND(FilterField.KIND);

  private final FilterField filter;

  FacetField(FilterField filter) {
    this.filter = filter;
  }

  /** As it is typed, and written in JSON Lines: {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The filter that narrows to one of its values. */
  public FilterField filter() {
    return filter;
  }
}
