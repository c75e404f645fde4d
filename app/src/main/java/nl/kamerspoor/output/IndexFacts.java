package nl.kamerspoor.output;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.kamerspoor.index.Stamp;
import nl.kamerspoor.output.Account.Fact;

/** Which index a number was counted in: with the same one it comes out the same. */
final class IndexFacts {

  private IndexFacts() {}

  static List<Fact> of(Stamp stamp) {
    LocalDate day = stamp.updated().atZone(ZoneOffset.UTC).toLocalDate();
    Stamp.Rules rules = stamp.rules();
    return List.of(
        new Fact(
            "index_updated",
            stamp.updated(),
            "index of %s (reading %s, analysis %s, Lucene %s)"
                .formatted(Dates.text(day), rules.reading(), rules.analysis(), rules.lucene())),
        Fact.silent("index_fingerprint", stamp.fingerprint()),
        Fact.silent("reading_version", rules.reading()),
        Fact.silent("analysis_version", rules.analysis()),
        Fact.silent("lucene_version", rules.lucene()));
  }
}
