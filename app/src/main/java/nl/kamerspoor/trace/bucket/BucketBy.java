package nl.kamerspoor.trace.bucket;

import java.io.IOException;
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

  public Division in(OpenIndex index) throws IOException {
    return switch (this) {
      case YEAR -> Periods.years();
      case QUARTER -> Periods.quarters();
      case MONTH -> Periods.months();
      case SESSION_YEAR -> Periods.sessionYears();
      case CABINET -> Periods.cabinets();
      case PERSON -> Persons.all(index);
      case MINISTER -> Persons.ministers(index);
      case MINISTRY -> Names.ministries(index);
      case KIND -> Names.kinds(index);
      case DOSSIER -> Names.dossiers(index);
      case PARTY -> Names.parties(index);
    };
  }
}
