package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import java.util.Locale;
import nl.kamerspoor.index.open.OpenIndex;

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
      case PERSON -> PersonBuckets.all(index);
      case MINISTER -> PersonBuckets.ministers(index);
      case MINISTRY -> NamedBuckets.ministries(index);
      case KIND -> NamedBuckets.kinds(index);
      case DOSSIER -> NamedBuckets.dossiers(index);
      case PARTY -> NamedBuckets.parties(index);
    };
  }
}
