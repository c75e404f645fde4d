package nl.kamerspoor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which package may know of which; the package-infos say it in words. */
final class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("nl.kamerspoor");

  private static final String LUCENE = "org.apache.lucene..";

  @Test
  void documentAndPersonKnowNeitherFilesNorAnyOtherStep() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("nl.kamerspoor.document..", "nl.kamerspoor.person..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                LUCENE,
                "java.nio.file..",
                "nl.kamerspoor.read..",
                "nl.kamerspoor.lexicon..",
                "nl.kamerspoor.analysis..",
                "nl.kamerspoor.index.."));
  }

  @Test
  void readKnowsNoLucene() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.kamerspoor.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LUCENE, "nl.kamerspoor.analysis..", "nl.kamerspoor.index.."));
  }

  /** In the order of read's own package-info; rooms of one line do not know each other. */
  @Test
  void aRoomOfReadUsesOnlyRoomsBeforeIt() {
    String read = "nl.kamerspoor.read";
    List<List<String>> rooms =
        List.of(
            List.of(read + ".input"),
            List.of(read + ".archive", read + ".unit"),
            List.of(read + ".metadata", read + ".citation"),
            List.of(read + ".assembly", read + ".json"),
            List.of(read + ".text", read + ".pdf", read + ".markup"),
            List.of(read));
    for (int line = 0; line < rooms.size(); line++) {
      for (String room : rooms.get(line)) {
        String[] notBefore =
            rooms.subList(line, rooms.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .toArray(String[]::new);
        check(
            noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(notBefore));
      }
    }
  }

  @Test
  void readIsEnteredByItselfAndItsInput() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.kamerspoor.read..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("nl.kamerspoor.read..")
                    .and(resideOutsideOfPackages("nl.kamerspoor.read", "nl.kamerspoor.read.input"))));
  }

  @Test
  void batchKnowsNeitherTheIndexNorTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.kamerspoor.batch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                LUCENE,
                "picocli..",
                "nl.kamerspoor.index..",
                "nl.kamerspoor.output..",
                "nl.kamerspoor.command.."));
  }

  @Test
  void lexiconAndAnalysisKnowNoDocumentsOrFilesOfPapers() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("nl.kamerspoor.lexicon", "nl.kamerspoor.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "nl.kamerspoor.document..", "nl.kamerspoor.read..", "nl.kamerspoor.index.."));
  }

  /** So that another engine can load the analyzer as a plugin, with two of Lucene's jars. */
  @Test
  void analysisNeedsOnlyLucenesCoreAndAnalyzersAtRunTime() {
    Set<String> others = new TreeSet<>();
    for (JavaClass ours : CLASSES) {
      String home = ours.getPackageName();
      if (home.equals("nl.kamerspoor.analysis") || home.equals("nl.kamerspoor.lexicon")) {
        for (Dependency dependency : ours.getDirectDependenciesFromSelf()) {
          JavaClass needed = dependency.getTargetClass().getBaseComponentType();
          if (!needed.isPrimitive() && !belongsToThePlugin(needed)) {
            others.add(ours.getName() + " needs " + needed.getName());
          }
        }
      }
    }
    assertEquals(Set.of(), others);
  }

  private static boolean belongsToThePlugin(JavaClass needed) {
    String home = needed.getPackageName();
    if (home.startsWith("java.") || home.equals("org.jspecify.annotations")) {
      return true;
    }
    if (home.startsWith("org.apache.lucene.")) {
      URL from =
          WallsTest.class
              .getClassLoader()
              .getResource(needed.getName().replace('.', '/') + ".class");
      return from != null
          && from.toString().matches(".*/lucene-(core|analysis-common)-[^/]*\\.jar!/.*");
    }
    return home.equals("nl.kamerspoor.analysis") || home.equals("nl.kamerspoor.lexicon");
  }

  @Test
  void indexerKnowsNothingOfTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "nl.kamerspoor.document..",
                "nl.kamerspoor.person..",
                "nl.kamerspoor.read..",
                "nl.kamerspoor.lexicon..",
                "nl.kamerspoor.analysis..",
                "nl.kamerspoor.index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "picocli..",
                "nl.kamerspoor.search..",
                "nl.kamerspoor.trace..",
                "nl.kamerspoor.output..",
                "nl.kamerspoor.command.."));
  }

  @Test
  void searchNeitherPrintsNorKnowsTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.kamerspoor.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "picocli..",
                "nl.kamerspoor.output..",
                "nl.kamerspoor.command..",
                "tools.jackson..",
                "de.siegmar.."));
  }

  @Test
  void traceNeitherPrintsNorKnowsTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.kamerspoor.trace..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "picocli..",
                "nl.kamerspoor.output..",
                "nl.kamerspoor.command..",
                "tools.jackson..",
                "de.siegmar.."));
  }

  @Test
  void evaluationNeitherPrintsNorKnowsTheCommandLineOrLucene() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.kamerspoor.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                LUCENE, "picocli..", "nl.kamerspoor.output..", "nl.kamerspoor.command.."));
  }

  @Test
  void outputKnowsNoLucene() {
    check(
        noClasses()
            .that()
            .resideInAPackage("nl.kamerspoor.output..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LUCENE, "picocli..", "nl.kamerspoor.command.."));
  }

  @Test
  void roomsOfOutputMakeNoCircle() {
    check(slices().matching("nl.kamerspoor.output.(*)..").should().beFreeOfCycles());
  }

  @Test
  void textForPeopleKnowsNothingOfWhatItTells() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("nl.kamerspoor.output.words..", "nl.kamerspoor.output.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "nl.kamerspoor.output.data..",
                "nl.kamerspoor.output.answer..",
                "nl.kamerspoor.output.count..",
                "nl.kamerspoor.output.trend..",
                "nl.kamerspoor.trace.."));
  }

  @Test
  void onlyMainTouchesTheProcess() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.kamerspoor.Main")
            .and()
            .doNotHaveFullyQualifiedName("nl.kamerspoor.startup.TrainingRun")
            .and()
            .resideOutsideOfPackage("nl.kamerspoor.lexicon.build") // in no jar; seen by mvn test
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .orShould()
            .callMethod(System.class, "setOut", PrintStream.class)
            .orShould()
            .callMethod(System.class, "setIn", InputStream.class));
  }

  /** Main hands the commands in, so that the kernel knows none of them. */
  @Test
  void eachRoomOfTheCommandLineKnowsOnlyThoseBeforeIt() {
    List<List<String>> floors =
        List.of(
            List.of("nl.kamerspoor.command"),
            List.of("nl.kamerspoor.command.index"),
            List.of("nl.kamerspoor.command.option"),
            List.of("nl.kamerspoor.command.run", "nl.kamerspoor.command.batch"));
    for (int i = 0; i < floors.size(); i++) {
      for (String room : floors.get(i)) {
        String[] others =
            floors.subList(i, floors.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .toArray(String[]::new);
        check(
            noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
      }
    }
  }

  /** So that it can be taken away, and every answer is as before. */
  @Test
  void onlyMainKnowsHowAStartIsShortened() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.kamerspoor.startup")
            .and()
            .doNotHaveFullyQualifiedName("nl.kamerspoor.Main")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.kamerspoor.startup"));
  }

  @Test
  void oneWayThrough() {
    check(slices().matching("nl.kamerspoor.(*)..").should().beFreeOfCycles());
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
