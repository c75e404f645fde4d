package nl.kamerspoor.bench.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Changes papers, so that an index of them is to be brought up to date. */
public final class PaperChanges {

  private static final int OF_A_HUNDRED = 100;

  /** More than any paper has. */
  private static final int FIRST_NUMBER = 1_000_000;

  private PaperChanges() {}

  /**
   * Gives every hundredth paper a paragraph more.
   *
   * @param papers the folder of the papers, a file each
   * @param time the how manieth time this is done; other papers each time, up to the hundredth
   */
  public static void toOnePercent(Path papers, int time) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(papers)) {
      all = files.sorted().toList();
    }
    for (int i = time % OF_A_HUNDRED; i < all.size(); i += OF_A_HUNDRED) {
      String name = String.valueOf(all.get(i).getFileName()).replace(".jsonl", "");
      Files.writeString(
          all.get(i),
          "{\"id\":\"%s#%d\",\"date\":\"2020-01-01\",\"text\":\"Hier staat nu meer.\"}%n"
              .formatted(name, FIRST_NUMBER + time),
          StandardCharsets.UTF_8,
          StandardOpenOption.APPEND);
    }
  }
}
