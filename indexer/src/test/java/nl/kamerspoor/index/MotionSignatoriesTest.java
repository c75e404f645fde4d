package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.person.Mention;
import nl.kamerspoor.person.Person;
import nl.kamerspoor.read.MotionArchive;
import nl.kamerspoor.testing.OptionalData;
import org.junit.jupiter.api.Test;

/**
 * Holds the register against a table, made by hand, of who is who among all who signed 3,969
 * motions (where their archive is at hand): over all pairs of signatures, whether both are one
 * person.
 */
final class MotionSignatoriesTest {

  private static final String NOBODY = "-";

  @Test
  void pairsOfSignaturesAreJoinedWhereTheyAreOnePerson() throws Exception {
    Path archive = OptionalData.file(OptionalData.MOTIONS);
    Map<String, String> truth = truth();
    List<Kamerstuk> motions = MotionArchive.papers(archive);

    Map<String, Long> said = new HashMap<>();
    Map<String, Long> right = new HashMap<>();
    Map<String, Long> both = new HashMap<>();
    Map<String, Integer> unknown = new TreeMap<>();
    long signatures = 0;
    try (OpenIndex index = MemoryIndex.of(motions)) {
      IndexedPersons persons = IndexedPersons.of(index.reader());
      for (Kamerstuk motion : motions) {
        var date = motion.metadata().date();
        for (var signatory : motion.metadata().signatories()) {
          String who = truth.get(signatory.value().name());
          if (who == null) {
            unknown.merge(signatory.value().name(), 1, Integer::sum);
          } else if (!who.equals(NOBODY)) {
            Person person =
                persons.signatory(signatory.value(), date == null ? null : date.value());
            String found = person == null ? "nobody" + signatures : person.name();
            said.merge(found, 1L, Long::sum);
            right.merge(who, 1L, Long::sum);
            both.merge(found + "\t" + who, 1L, Long::sum);
            signatures++;
          }
        }
      }
      assertEquals(List.of(), wrongForms(persons, truth));
    }
    assertEquals(Map.of(), unknown);
    double precision = (double) pairs(both) / pairs(said);
    double recall = (double) pairs(both) / pairs(right);
    String measured =
        "%,d signatures, %,d pairs of one person, %,d joined: precision %.4f, recall %.4f"
            .formatted(signatures, pairs(right), pairs(said), precision, recall);
    assertTrue(precision >= .995 && recall >= .97, measured);
    assertEquals(
        "8,511 signatures, 522,951 pairs of one person, 522,951 joined: precision 1.0000, recall 1.0000",
        measured);
  }

  /** Printed forms that stand with those of another person. */
  private static List<String> wrongForms(IndexedPersons persons, Map<String, String> truth) {
    return persons.register().persons().stream()
        .flatMap(
            person ->
                person.mentions().stream()
                    .map(Mention::name)
                    .filter(
                        name ->
                            !Objects.equals(truth.get(name), truth.get(person.forms().getFirst())))
                    .map(name -> name + " with " + person.name()))
        .toList();
  }

  private static long pairs(Map<String, Long> sizes) {
    return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  private static Map<String, String> truth() throws Exception {
    Map<String, String> truth = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(
                Person.class.getResourceAsStream("motion-signatories.tsv"), "the truth");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> fields = List.of(line.split("\t", -1));
          truth.put(fields.getFirst(), fields.get(1));
        }
      }
    }
    return truth;
  }
}
