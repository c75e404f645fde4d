package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.input.FileNames;
import nl.kamerspoor.testing.OptionalData;
import org.junit.jupiter.api.Test;

/** Measures the official XML reader on 3,969 real motions, where their archive is at hand. */
final class OfficialMotionsTest {

  /** In these six neither the letterhead nor the metadata record states a date. */
  private static final List<String> UNDATED =
      List.of(
          "kst-29023-547",
          "kst-31293-797",
          "kst-32043-662",
          "kst-36602-140",
          "kst-36602-141",
          "kst-36602-143");

  @Test
  void numberDateKindAndSubmittersAreReadOfAll() throws IOException {
    Path archive = OptionalData.file(OptionalData.MOTIONS);

    Gathered motions = Gathered.from(archive);

    assertEquals(List.of(), motions.rejected);
    assertEquals(3969, motions.papers.size());
    assertEquals(List.of(), without(motions, paper -> paper.id().text().equals(fileStem(paper))));
    assertEquals(List.of(), without(motions, paper -> paper.metadata().number() != null));
    assertEquals(List.of(), without(motions, OfficialMotionsTest::isMotion));
    assertEquals(List.of(), without(motions, paper -> !paper.metadata().signatories().isEmpty()));
    assertEquals(List.of(), without(motions, paper -> paper.metadata().sessionYear() != null));
    assertEquals(List.of(), without(motions, paper -> paper.metadata().chamber() != null));
    assertEquals(List.of(), without(motions, paper -> paper.metadata().dossierTitle() != null));
    assertEquals(UNDATED, without(motions, paper -> paper.metadata().date() != null));
    assertEquals(List.of(), without(motions, OfficialMotionsTest::isSigned));
  }

  private static List<String> without(Gathered motions, Predicate<Kamerstuk> wanted) {
    return motions.papers.stream()
        .filter(wanted.negate())
        .map(OfficialMotionsTest::fileStem)
        .sorted()
        .toList();
  }

  private static String fileStem(Kamerstuk paper) {
    return FileNames.stem(paper.file());
  }

  private static boolean isMotion(Kamerstuk paper) {
    Metadata metadata = paper.metadata();
    return metadata.kind() != null && metadata.kind().value() == DocumentKind.MOTIE;
  }

  /** Whether the last unit is the name of one who submits it. */
  private static boolean isSigned(Kamerstuk paper) {
    return paper.paragraphs().getLast().kind() == ParagraphKind.SIGNATURE;
  }
}
