package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexException.Reason;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is said of a broken index, and of a folder that is not an index. */
final class DamagedIndexTest extends SmallCorpus {

  /** The files that Lucene compares with their check sums whenever it opens an index. */
  private static final Set<String> CHECKED_WHEN_OPENED =
      Set.of("si", "cfe", "fnm", "fdm", "nvm", "dvm", "psm", "tmd");

  @Test
  void anIndexDamagedInManyPlacesIsNotOpened() throws Exception {
    update(corpus);
    for (Path file : segmentFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = bytes.length / 4; i < bytes.length * 3 / 4; i++) {
        bytes[i] ^= 0x55;
      }
      Files.write(file, bytes);
    }
    for (Executable use :
        List.<Executable>of(this::content, () -> IndexCheck.of(index), () -> update())) {
      assertEquals(Reason.CORRUPT, assertThrows(IndexException.class, use).reason());
    }
  }

  /** A single changed byte may not keep an index from being opened, but the check sees it. */
  @Test
  @Seeded
  void aDamagedByteIsSeenByTheCheck(Random random) throws Exception {
    update(corpus);
    Map<String, String> before = content();
    List<Path> files = segmentFiles();
    int opened = 0;
    int rounds = Rounds.of(40);
    for (int round = 0; round < rounds; round++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole.clone();
      int place =
          random.ints(0, damaged.length).filter(at -> !isOfVersion(whole, at)).iterator().next();
      damaged[place] ^= (byte) (1 + random.nextInt(255));
      String where = "byte " + place + " of " + file.getFileName();
      Files.write(file, damaged);
      try {
        OpenIndex.open(index).close();
        opened++;
        assertEquals(
            List.of("1 of 1 segments of the index are broken, with 3 paragraphs"),
            IndexCheck.of(index).damage(),
            where);
      } catch (IndexException refused) {
        assertEquals(Reason.CORRUPT, refused.reason(), where);
      }
      Files.write(file, whole);
    }
    assertTrue(opened > 0 && opened < rounds, opened + " of " + rounds + " were opened");
    assertEquals(before, content());
    assertEquals(List.of(), IndexCheck.of(index).damage());
  }

  /**
   * What stands at the place of the version is all that Lucene reads before it refuses a file,
   * unless it compares the whole file with its check sum first. A number that Lucene may have got
   * to is therefore told as another version, any other as damage.
   */
  @Test
  void aDamagedVersionIsThatOfAnotherLuceneIfThereMayBeOne() throws Exception {
    update(corpus);
    Set<Reason> seen = EnumSet.noneOf(Reason.class);
    for (Path file : segmentFiles()) {
      String name = file.getFileName().toString();
      Reason ofNewer =
          CHECKED_WHEN_OPENED.contains(name.substring(name.lastIndexOf('.') + 1))
              ? Reason.CORRUPT
              : Reason.OTHER_RULES;
      assertEquals(ofNewer, whereTheVersionIs(999, file), name);
      assertEquals(Reason.CORRUPT, whereTheVersionIs(0x55000001, file), name);
      assertEquals(Reason.CORRUPT, whereTheVersionIs(-1, file), name);
      seen.add(ofNewer);
    }
    assertEquals(EnumSet.of(Reason.CORRUPT, Reason.OTHER_RULES), seen);
  }

  private Reason whereTheVersionIs(int version, Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    byte[] damaged = whole.clone();
    ByteBuffer.wrap(damaged).putInt(versionPlace(whole, 0), version);
    Files.write(file, damaged);
    IndexException refused =
        assertThrows(IndexException.class, () -> OpenIndex.open(index).close());
    Files.write(file, whole);
    return refused.reason();
  }

  /**
   * Whether a byte is of the version of a file, or of one in a compound file: these are the bytes
   * of {@link #aDamagedVersionIsThatOfAnotherLuceneIfThereMayBeOne}.
   */
  private static boolean isOfVersion(byte[] file, int place) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    for (int head = 0; head + Integer.BYTES < place; head++) {
      if (bytes.getInt(head) == CodecUtil.CODEC_MAGIC) {
        int version = versionPlace(file, head);
        if (place >= version && place < version + Integer.BYTES) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where a version begins: behind Lucene's four bytes, and the name of the codec. */
  private static int versionPlace(byte[] file, int head) {
    return head + Integer.BYTES + 1 + file[head + Integer.BYTES];
  }

  /** The files that hold paragraphs. */
  private List<Path> segmentFiles() throws IOException {
    try (var files = Files.list(index)) {
      return files.filter(file -> file.getFileName().toString().startsWith("_")).sorted().toList();
    }
  }

  @Test
  void whatIsNoIndexIsRefused() throws Exception {
    Files.createDirectory(index);
    IndexException missing =
        assertThrows(IndexException.class, () -> OpenIndex.open(index).close());
    assertEquals(Reason.MISSING, missing.reason());
    assertEquals(
        index + ": no index there; make one with: kamerspoor index --index " + index + " PAPERS",
        missing.getMessage());
    Files.write(index.resolve("segments_1"), new byte[] {1, 2, 3});
    IndexException damaged =
        assertThrows(IndexException.class, () -> OpenIndex.open(index).close());
    assertEquals(Reason.CORRUPT, damaged.reason());
    assertEquals(Reason.CORRUPT, assertThrows(IndexException.class, () -> update(corpus)).reason());
  }

  @Test
  void aTruncatedListOfFilesIsDamage() throws Exception {
    update(corpus);
    try (FSDirectory directory = FSDirectory.open(index)) {
      assertTrue(List.of(directory.listAll()).contains("files-1"));
    }
    Path ledger = index.resolve("files-1");
    byte[] bytes = Files.readAllBytes(ledger);
    Files.write(ledger, Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(
        Reason.CORRUPT, assertThrows(IndexException.class, () -> IndexCheck.of(index)).reason());
    assertEquals(Reason.CORRUPT, assertThrows(IndexException.class, () -> update()).reason());
  }
}
