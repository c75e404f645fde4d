package nl.kamerspoor.index.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.SmallCorpus;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.LatestCommit;
import nl.kamerspoor.index.sources.LedgerEntry.Paper;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;

/** The list of files, part by part. */
class LedgerTest extends SmallCorpus {

  private static LedgerEntry entry(String key, long size) {
    return new LedgerEntry(
        key,
        key,
        Instant.EPOCH,
        new FileState(size, Instant.EPOCH, "ab".repeat(32)),
        null,
        List.of(new Paper(new PaperId(key), "cd".repeat(16), false, 1, size)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static long bytes(Directory directory, String name) throws IOException {
    return directory.fileLength(name);
  }

  @Test
  void anUpdateOfAFewWritesAFew() throws Exception {
    try (Directory directory = new ByteBuffersDirectory()) {
      Map<String, LedgerEntry> entries = new TreeMap<>();
      for (int i = 0; i < 30_000; i++) {
        entries.put("corpus/" + i, entry("corpus/" + i, i));
      }
      Ledger ledger = Ledger.EMPTY.write(directory, new TreeMap<>(entries), List.of());
      long whole = bytes(directory, ledger.names().getFirst());
      for (int i = 0; i < 10; i++) {
        entries.put("corpus/" + i, entry("corpus/" + i, 1));
        entries.remove("corpus/" + (100 + i));
      }
      ledger = ledger.write(directory, new TreeMap<>(entries), List.of());
      assertEquals(2, ledger.names().size());
      long part = bytes(directory, ledger.names().getLast());
      assertTrue(part < whole / 1000, part + " of " + whole);
      assertEquals(entries, Ledger.read(directory, ledger.names()).entries());
    }
  }

  @Test
  @Seeded
  void manyUpdatesLeaveFewPartsThatSayTheSame(Random random) throws Exception {
    try (Directory directory = new ByteBuffersDirectory()) {
      Map<String, LedgerEntry> entries = new TreeMap<>();
      for (int i = 0; i < 2_000; i++) {
        entries.put("f" + i, entry("f" + i, i));
      }
      Ledger ledger = Ledger.EMPTY.write(directory, new TreeMap<>(entries), List.of());
      long written = bytes(directory, ledger.names().getFirst());
      long first = written;
      for (int step = 0; step < 200; step++) {
        entries = new TreeMap<>(entries);
        for (int change = 0; change < 5; change++) {
          String key = "f" + random.nextInt(2_200);
          if (random.nextInt(3) == 0) {
            entries.remove(key);
          } else {
            entries.put(key, entry(key, random.nextInt(1_000)));
          }
        }
        ledger = ledger.write(directory, entries, List.of());
        written += bytes(directory, ledger.names().getLast());
        Ledger.removeOthers(directory, ledger.names());
        assertEquals(entries, Ledger.read(directory, ledger.names()).entries());
        assertTrue(ledger.names().size() < 12, ledger.names()::toString);
        assertEquals(new HashSet<>(ledger.names()), new HashSet<>(List.of(directory.listAll())));
      }
      assertTrue(written < 12 * first, written + " written, " + first + " at first");
    }
  }

  @Test
  void anyLossOrDamageOfAnyPartIsTold() throws Exception {
    for (int i = 0; i < 20; i++) {
      Path file = write("c" + i + ".txt", "Brief nummer " + i + ".");
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
    update(corpus);
    write("c1.txt", "Een andere brief.");
    update();
    List<String> parts = files().stream().filter(Ledger::isName).toList();
    assertEquals(2, parts.size());
    for (String name : parts) {
      Path part = index.resolve(name);
      byte[] sound = Files.readAllBytes(part);
      List<byte[]> damages = new ArrayList<>();
      for (int place = 0; place < sound.length; place += 7) {
        byte[] flipped = sound.clone();
        flipped[place] ^= 0x10;
        damages.add(flipped);
      }
      damages.add(Arrays.copyOf(sound, sound.length - 1));
      damages.add(new byte[0]);
      for (byte[] damaged : damages) {
        Files.write(part, damaged);
        assertEquals(
            IndexException.Reason.CORRUPT,
            assertThrows(IndexException.class, () -> IndexCheck.of(index)).reason());
      }
      Files.delete(part);
      assertEquals(
          IndexException.Reason.CORRUPT,
          assertThrows(IndexException.class, () -> IndexCheck.of(index)).reason());
      Files.write(part, sound);
    }
    assertTrue(IndexCheck.of(index).whole());
  }

  @Test
  void partsOfDifferentCommitsAreNeverMixed() throws Exception {
    update(corpus);
    try (FSDirectory directory = FSDirectory.open(index)) {
      LatestCommit before = LatestCommit.of(directory, StoredPaths.of(index));
      for (int i = 0; i < 5; i++) {
        write("b.txt", "Motie nummer " + i + ".");
        update();
        assertTrue(
            files().stream()
                .filter(Ledger::isName)
                .noneMatch(Objects.requireNonNull(before.stamp()).ledger()::contains),
            "no name is used twice");
      }
    }
  }
}
