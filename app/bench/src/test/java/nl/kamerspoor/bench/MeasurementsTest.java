package nl.kamerspoor.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page says of what was measured. */
class MeasurementsTest {

  private static Measurements measured() {
    Measurements figures = new Measurements();
    figures.add(IndexBuilds.BUILD, Contender.BARE_LUCENE, 10);
    figures.add(IndexBuilds.BUILD, Contender.KAMERSPOOR, 22);
    figures.add(IndexBuilds.BUILD, Contender.BARE_LUCENE, 20);
    figures.add(IndexBuilds.BUILD, Contender.KAMERSPOOR, 36);
    figures.add(IndexBuilds.BUILD, Contender.BARE_LUCENE, 10);
    figures.add(IndexBuilds.BUILD, Contender.KAMERSPOOR, 20);
    figures.add(IndexBuilds.MEMORY, Contender.KAMERSPOOR, 1100.4);
    return figures;
  }

  @Test
  void aRatioIsThatOfTheRoundsNotOfTheMedians() {
    assertEquals(
        List.of(2.2, 1.8, 2.0),
        measured()
            .ratios(
                IndexBuilds.BUILD, Contender.KAMERSPOOR, IndexBuilds.BUILD, Contender.BARE_LUCENE));
  }

  @Test
  void jobsHaveAColumnForEachContender() {
    assertEquals(
        """
        | job | Kamerspoor | plain loop | ratio | bare Lucene | ratio | SQLite FTS5 | ratio | ripgrep | ratio | empty Java program | ratio |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        | build, s | 22.0 (20.0–36.0) |  |  | 10.0 (10.0–20.0) | 2.00 (1.80–2.20) |  |  |  |  |  |  |
        | build, peak MB | 1100 |  |  |  |  |  |  |  |  |  |  |
        """,
        MeasurementsTable.jobs(measured()));
  }

  @Test
  void aMissedTargetIsSaidAloud() {
    assertEquals(
        """
        | what | measured | at most | |
        |---|---|---|---|
        | build, against bare Lucene on as many threads | 2.00 (1.80–2.20) | 2.50 | met |
        | build, peak memory in MB | 1100 | 1024 | **missed** |
        """,
        MeasurementsTable.targets(PerformanceTarget.of(measured())));
  }
}
