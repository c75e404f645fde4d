package nl.kamerspoor.output.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.output.answer.BatchTally;
import nl.kamerspoor.output.words.NumberText;

/** How the answers to a list were made, for people: pairs of a name and a text. */
final class ProvenanceRows {

  private ProvenanceRows() {}

  static List<List<String>> of(BatchTally tally, Provenance provenance) {
    IndexStamp stamp = provenance.stamp();
    IndexStatistics statistics = provenance.statistics();
    List<List<String>> rows = new ArrayList<>();
    Provenance.Listed list = provenance.list();
    if (list != null) {
      rows.add(
          List.of("list", "%s (%s, %s)".formatted(list.name(), list.format(), list.charset())));
      rows.add(List.of("SHA-256 of the list", list.hash()));
    }
    rows.add(List.of("options", String.join(" ", provenance.options())));
    rows.add(List.of("index", provenance.index()));
    rows.add(List.of("index updated", stamp.updated().toString()));
    rows.add(List.of("index fingerprint", stamp.fingerprint()));
    rows.add(
        List.of(
            "index holds",
            NumberText.count(statistics.total().papers(), "paper")
                + ", "
                + NumberText.count(statistics.total().paragraphs(), "paragraph")
                + ", "
                + NumberText.count(statistics.total().words(), "word")));
    if (statistics.oldest() != null && statistics.newest() != null) {
      rows.add(List.of("papers dated", statistics.oldest() + " to " + statistics.newest()));
    }
    rows.add(
        List.of(
            "rules",
            "schema %s, reading %s, analysis %s, Lucene %s"
                .formatted(
                    stamp.rules().schema(),
                    stamp.rules().reading(),
                    stamp.rules().analysis(),
                    stamp.rules().lucene())));
    String also =
        tally.expansions().stream()
            .map(one -> one.typed() + " (" + String.join(", ", one.also()) + ")")
            .collect(Collectors.joining("; "));
    rows.add(List.of("also searched for", also.isEmpty() ? "nothing" : also));
    rows.add(
        List.of("program", "kamerspoor " + provenance.program() + ", Java " + provenance.java()));
    return rows;
  }
}
