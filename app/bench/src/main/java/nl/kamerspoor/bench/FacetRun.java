package nl.kamerspoor.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.bench.corpus.BenchCorpus;

/**
 * What facets cost beside the search alone, over the law and over the motions.
 *
 * @param home the folder of the project
 * @param data the folder of the optional test data
 * @param quick a tenth of the law
 */
record FacetRun(Path home, Path data, boolean quick) {

  private static final String MOTIONS = "kst-motions.tar.xz";
  private static final String ALONE = "";
  private static final String ALL = "person,party,ministry,year,dossier,kind";

  /** At the most, against the search alone. */
  private static final double ONE = 1.5;

  private static final double SIX = 3;

  private static final int QUERIES = 200;

  /** A law's number has seven digits; a dossier has the last five. */
  private static final Pattern LAW = Pattern.compile("\\{\"id\":\"BWBR\\d\\d(\\d{5})#");

  /**
   * Measures, and gives a table.
   *
   * @throws IOException when the test data are not there
   */
  String run(Consumer<String> progress) throws IOException, InterruptedException {
    Processes processes = FullRun.processes(home);
    Path folder = processes.folder().resolve("facets");
    Folders.delete(folder);
    Files.createDirectories(folder);
    StringBuilder table =
        new StringBuilder(
            "| papers | facets | median, ms | times the search alone | at most | |%n|---|---|---|---|---|---|%n"
                .formatted());
    progress.accept("preparing the law");
    BenchCorpus law = new FullRun(home, data, null, quick).corpus(folder, most());
    Path withDossiers = folder.resolve("law.jsonl");
    addDossiers(law.passages(), withDossiers);
    progress.accept("the law");
    measure(
        processes, "law", withDossiers, law.queriesOf(2), List.of("year", "dossier", ALL), table);
    progress.accept("the motions");
    Path queries = folder.resolve("motions.txt");
    Files.write(queries, knownItems(), StandardCharsets.UTF_8);
    measure(
        processes,
        "motions",
        data.resolve(MOTIONS),
        queries,
        List.of("person", "party", "ministry", "kind", "year", "dossier", ALL),
        table);
    return table.toString();
  }

  private int most() {
    return quick ? FullRun.LAW_PARAGRAPHS / 10 : Integer.MAX_VALUE;
  }

  private static void measure(
      Processes processes,
      String papers,
      Path source,
      Path queries,
      List<String> sets,
      StringBuilder table)
      throws IOException, InterruptedException {
    Path index = processes.folder().resolve("facets").resolve("index-" + papers);
    processes.worker("index-kamerspoor", index, source);
    List<Object> job = new ArrayList<>(List.of("facets", index, queries, ALONE));
    job.addAll(sets);
    Map<String, Double> said = processes.worker(job.toArray());
    row(papers, "the search alone", Processes.value(said, "median-0"), "", "", "", table);
    for (int i = 1; i <= sets.size(); i++) {
      String set = sets.get(i - 1);
      double most = set.equals(ALL) ? SIX : ONE;
      double ratio = Processes.value(said, "ratio-" + i);
      row(
          papers,
          set.equals(ALL) ? "all six" : set,
          Processes.value(said, "median-" + i),
          "%.2f".formatted(ratio),
          Double.toString(most),
          ratio <= most ? "met" : "not met",
          table);
    }
  }

  private static void row(
      String papers,
      String facets,
      double median,
      String ratio,
      String most,
      String met,
      StringBuilder table) {
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.2f | %s | %s | %s |%n",
            papers,
            facets,
            median,
            ratio,
            most,
            met));
  }

  private static void addDossiers(Path passages, Path to) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(passages, StandardCharsets.UTF_8);
        Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher law = LAW.matcher(line);
        String dossier = law.lookingAt() ? "{\"dossiers\":[\"" + law.group(1) + "\"]," : "{";
        out.write(dossier + line.substring(1) + "\n");
      }
    }
  }

  private List<String> knownItems() throws IOException {
    List<String> lines =
        Files.readAllLines(data.resolve("known-items.tsv"), StandardCharsets.UTF_8);
    return lines.stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf('\t')))
        .limit(QUERIES)
        .toList();
  }
}
