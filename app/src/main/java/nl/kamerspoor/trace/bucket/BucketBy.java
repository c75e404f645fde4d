package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import java.util.Locale;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.request.FacetField;

/** What the corpus is cut into ({@code --by}). */
public enum BucketBy {
  YEAR,
  QUARTER,
  MONTH,
  SESSION_YEAR,
  CABINET,
  PERSON,
  MINISTER,
  MINISTRY,
  KIND,
  DOSSIER,
  PARTY;

  /** As it is typed, and written in JSON Lines: {@code session-year}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Buckets in(OpenIndex index) throws IOException {
    return switch (this) {
      case YEAR -> TimeBuckets.years();
      case QUARTER -> TimeBuckets.quarters();
      case MONTH -> TimeBuckets.months();
      case SESSION_YEAR -> TimeBuckets.sessionYears();
      case CABINET -> TimeBuckets.cabinets();
      case PERSON -> FacetBuckets.of(FacetField.PERSON, index, "not stated");
      case MINISTER -> FacetBuckets.ministers(index);
      case MINISTRY -> FacetBuckets.of(FacetField.MINISTRY, index, "not known");
      case KIND -> FacetBuckets.of(FacetField.KIND, index, "not known");
      case DOSSIER -> FacetBuckets.of(FacetField.DOSSIER, index, "not known");
      case PARTY -> FacetBuckets.of(FacetField.PARTY, index, "not stated");
    };
  }
}
