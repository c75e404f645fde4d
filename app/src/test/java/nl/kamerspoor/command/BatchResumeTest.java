package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;

/** Lists that were cut off, and go on. */
final class BatchResumeTest extends OneLetter {

  @Test
  @Seeded
  void aRunThatWasCutOffAnywhereGoesOn(Random random) throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path journal = folder.resolve("out.jsonl.resume");
    Path provenance = folder.resolve("out.jsonl.provenance.json");
    String[] command = {
      "batch", runs().write(BatchRuns.LIST).toString(), "--output", out.toString()
    };
    assertEquals(2, CommandLineRun.in(home, command).code());
    final byte[] whole = Files.readAllBytes(out);
    final String made = Files.readString(provenance);
    // What keeps the last file from being written leaves the journal as it is before that.
    Files.delete(provenance);
    Files.createDirectory(provenance);
    assertEquals(2, CommandLineRun.in(home, with(command, "--force")).code());
    byte[] records = Files.readAllBytes(journal);
    Files.delete(provenance);
    for (int round = 0; round < Rounds.of(40); round++) {
      // As kill -9 leaves it: either file may end anywhere.
      int size = random.nextInt(whole.length + 1);
      int recorded = random.nextInt(records.length + 1);
      Files.write(out, Arrays.copyOf(whole, size));
      Files.write(journal, Arrays.copyOf(records, recorded));
      CommandLineRun run = CommandLineRun.in(home, with(command, "--resume"));
      String cut = "cut at " + size + " and " + recorded;
      assertEquals(2, run.code(), cut + run.err());
      assertTrue(run.err().endsWith(BatchRuns.SUMMARY), cut + run.err());
      assertEquals(new String(whole, StandardCharsets.UTF_8), Files.readString(out), cut);
      assertEquals(made, Files.readString(provenance), cut);
      assertFalse(Files.exists(journal), cut);
    }
  }

  @Test
  void anotherListDoesNotGoOnWhereThisOneStopped() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path provenance = Files.createDirectory(folder.resolve("out.jsonl.provenance.json"));
    String[] command = {
      "batch", runs().write(BatchRuns.LIST).toString(), "--output", out.toString()
    };
    assertEquals(2, CommandLineRun.in(home, command).code());
    CommandLineRun.in(home, command)
        .assertError(
            "kamerspoor: --output: "
                + out
                + ": exists already; continue that run with --resume, or overwrite it with"
                + " --force\n");
    Files.delete(provenance);
    CommandLineRun.in(home, with(command, "--resume", "--limit=3"))
        .assertError(
            "kamerspoor: "
                + out
                + ": was begun with other settings (the options --format=jsonl, now the options --limit=3"
                + " --format=jsonl); start afresh with --force instead of --resume\n");
    runs().write(BatchRuns.LIST + "x\ty\t\t\n");
    CommandLineRun run = CommandLineRun.in(home, with(command, "--resume"));
    assertTrue(
        run.err()
            .startsWith(
                "kamerspoor: " + out + ": was begun with other settings (the list with SHA-256 "),
        run.err());
  }

  private static String[] with(String[] command, String... more) {
    return Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new);
  }
}
