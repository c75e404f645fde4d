package nl.kamerspoor.output.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.output.words.NumberText;

/**
 * One thing to know of how the answers to a list were made, for people.
 *
 * @param what its name: {@code index fingerprint}
 */
record ProvenanceRow(String what, String value) {

  /** Collects all that is to be known. */
  static List<ProvenanceRow> of(BatchTally tally, Provenance provenance) {
    IndexStamp stamp = provenance.stamp();
    IndexStatistics statistics = provenance.statistics();
    List<ProvenanceRow> rows = new ArrayList<>();
    Provenance.Listed list = provenance.list();
    if (list != null) {
      rows.add(
          new ProvenanceRow(
              "list", "%s (%s, %s)".formatted(list.name(), list.format(), list.charset())));
      rows.add(new ProvenanceRow("SHA-256 of the list", list.hash()));
    }
    rows.add(new ProvenanceRow("options", String.join(" ", provenance.options())));
    rows.add(new ProvenanceRow("index", provenance.index()));
    rows.add(new ProvenanceRow("index updated", stamp.updated().toString()));
    rows.add(new ProvenanceRow("index fingerprint", stamp.fingerprint()));
    rows.add(
        new ProvenanceRow(
            "index holds",
            "%s, %s, %s"
                .formatted(
                    NumberText.count(statistics.total().papers(), "paper"),
                    NumberText.count(statistics.total().paragraphs(), "paragraph"),
                    NumberText.count(statistics.total().words(), "word"))));
    if (statistics.oldest() != null && statistics.newest() != null) {
      rows.add(
          new ProvenanceRow(
              "papers dated", "%s to %s".formatted(statistics.oldest(), statistics.newest())));
    }
    rows.add(
        new ProvenanceRow(
            "rules",
            "schema %s, reading %s, analysis %s, Lucene %s"
                .formatted(
                    stamp.rules().schema(),
                    stamp.rules().reading(),
                    stamp.rules().analysis(),
                    stamp.rules().lucene())));
    String also =
        tally.expansions().stream()
            .map(one -> "%s (%s)".formatted(one.typed(), String.join(", ", one.also())))
            .collect(Collectors.joining("; "));
    rows.add(new ProvenanceRow("also searched for", also.isEmpty() ? "nothing" : also));
    rows.add(
        new ProvenanceRow(
            "program",
            "kamerspoor %s, Java %s".formatted(provenance.program(), provenance.java())));
    return rows;
  }
}
