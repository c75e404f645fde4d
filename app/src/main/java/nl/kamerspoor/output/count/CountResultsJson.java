package nl.kamerspoor.output.count;

import nl.kamerspoor.output.data.JsonLines;

/** Writes how counts were made, as JSON; docs/jsonl.md. */
public final class CountResultsJson {

  private CountResultsJson() {}

  /**
   * Writes the whole file that stands beside the results.
   *
   * @param program the program and its version
   */
  public static String file(CountResults results, String program, String java) {
    return JsonLines.indented(
            fields -> {
              fields.objects(
                  "counted",
                  results.accounts(),
                  (account, inner) -> {
                    inner.text("type", account.type());
                    account.facts().forEach(fact -> inner.cell(fact.name(), fact.value()));
                  });
              fields.text("program", program).text("java", java);
            })
        + "\n";
  }
}
