package nl.kamerspoor.output.batch;

import java.nio.file.Path;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.AnswerJsonLines;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.data.JsonLines.JsonFields;
import nl.kamerspoor.output.index.IndexIdentity;

/** Writes how answers were made, as JSON; docs/jsonl.md. */
public final class ProvenanceJson {

  private ProvenanceJson() {}

  /** Writes the whole file that stands beside the answers to a list. */
  public static String file(BatchTally tally, Provenance provenance) {
    return JsonLines.indented(fields -> write(tally, provenance, fields)) + "\n";
  }

  /** Writes the file beside the answer to one query that says how it was made. */
  public static String file(Answer answer, Provenance provenance) {
    return JsonLines.indented(
            fields -> {
              fields.object("searched", query -> AnswerJsonLines.query(answer, query));
              made(provenance, fields);
            })
        + "\n";
  }

  static void write(BatchTally tally, Provenance provenance, JsonFields fields) {
    fields.number("queries", tally.queries()).number("found", tally.found());
    fields.number("nothing_found", tally.nothing()).number("failed", tally.failed());
    fields.number("limited", tally.limited()).number("hits", tally.hits());
    fields.texts("nothing_found_ids", tally.nothingIds());
    fields.texts("failed_ids", tally.failedIds());
    fields.texts("limited_ids", tally.limitedIds());
    fields.objects(
        "expanded",
        tally.expansions(),
        (expansion, inner) ->
            inner.text("typed", expansion.typed()).texts("also", expansion.also()));
    Provenance.Listed listed = provenance.list();
    if (listed != null) {
      fields.object(
          "list",
          list -> {
            list.text("name", listed.name()).text("sha256", listed.hash());
            list.text("format", listed.format()).text("charset", listed.charset());
          });
    }
    made(provenance, fields);
  }

  private static void made(Provenance provenance, JsonFields fields) {
    fields.texts("options", provenance.options());
    fields.object("index", index -> index(provenance, index));
    fields.text("program", provenance.program()).text("java", provenance.java());
  }

  private static void index(Provenance provenance, JsonFields index) {
    IndexStamp stamp = provenance.stamp();
    IndexStatistics statistics = provenance.statistics();
    index.text("path", provenance.index()).text("fingerprint", stamp.fingerprint());
    index.text("created", stamp.created().toString());
    index.text("updated", stamp.updated().toString());
    index.texts("sources", stamp.sources().stream().map(Path::toString).toList());
    index.number("papers", statistics.total().papers());
    index.number("paragraphs", statistics.total().paragraphs());
    index.number("words", statistics.total().words());
    index.text("oldest", statistics.oldest() == null ? null : statistics.oldest().toString());
    index.text("newest", statistics.newest() == null ? null : statistics.newest().toString());
    index.number("rejected", statistics.rejected().size());
    index.cell("rules", IndexIdentity.rules(stamp.rules()));
  }
}
