package nl.kamerspoor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which room may know of which; the package-infos say it in words. */
final class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("nl.kamerspoor");

  /** The packages of our classes, and of all that they depend on. */
  private static final Set<String> PACKAGES = packages();

  private static final String LUCENE = "org.apache.lucene..";
  private static final String[] COMMAND_LINE = {"picocli..", "nl.kamerspoor.command.."};
  private static final String[] PRINTING = {
    "picocli..",
    "nl.kamerspoor.command..",
    "nl.kamerspoor.output..",
    "tools.jackson..",
    "de.siegmar.."
  };

  // What each package does not know.

  @Test
  void documentAndPersonKnowNeitherFilesNorAnyOtherStep() {
    rooms("nl.kamerspoor.document..", "nl.kamerspoor.person..")
        .doNotKnow(
            LUCENE,
            "java.nio.file..",
            "nl.kamerspoor.read..",
            "nl.kamerspoor.lexicon..",
            "nl.kamerspoor.analysis..",
            "nl.kamerspoor.index..");
  }

  @Test
  void adviceKnowsNothingElseOfOurs() {
    rooms("nl.kamerspoor.advice..")
        .doNotKnow(
            LUCENE,
            "nl.kamerspoor.document..",
            "nl.kamerspoor.index..",
            "nl.kamerspoor.search..",
            "nl.kamerspoor.output..",
            "nl.kamerspoor.command..");
  }

  @Test
  void readKnowsNoLucene() {
    rooms("nl.kamerspoor.read..")
        .doNotKnow(LUCENE, "nl.kamerspoor.analysis..", "nl.kamerspoor.index..");
  }

  @Test
  void lexiconAndAnalysisKnowNoDocumentsOrFilesOfPapers() {
    rooms("nl.kamerspoor.lexicon", "nl.kamerspoor.analysis..")
        .doNotKnow("nl.kamerspoor.document..", "nl.kamerspoor.read..", "nl.kamerspoor.index..");
  }

  @Test
  void theIndexerKnowsNothingOfTheProgramAroundIt() {
    rooms(
            "nl.kamerspoor.document..",
            "nl.kamerspoor.person..",
            "nl.kamerspoor.read..",
            "nl.kamerspoor.lexicon..",
            "nl.kamerspoor.analysis..",
            "nl.kamerspoor.index..")
        .doNotKnow(
            "picocli..",
            "nl.kamerspoor.search..",
            "nl.kamerspoor.trace..",
            "nl.kamerspoor.batch..",
            "nl.kamerspoor.evaluation..",
            "nl.kamerspoor.output..",
            "nl.kamerspoor.command..");
  }

  @Test
  void searchAndTraceNeitherPrintNorKnowTheCommandLine() {
    rooms("nl.kamerspoor.search..", "nl.kamerspoor.trace..").doNotKnow(PRINTING);
  }

  @Test
  void batchKnowsNeitherTheIndexNorTheCommandLine() {
    rooms("nl.kamerspoor.batch..")
        .doNotKnow(
            LUCENE,
            "picocli..",
            "nl.kamerspoor.index..",
            "nl.kamerspoor.output..",
            "nl.kamerspoor.command..");
  }

  @Test
  void evaluationNeitherPrintsNorKnowsTheCommandLineOrLucene() {
    rooms("nl.kamerspoor.evaluation..")
        .doNotKnow(LUCENE, "picocli..", "nl.kamerspoor.output..", "nl.kamerspoor.command..");
  }

  @Test
  void outputKnowsNoLucene() {
    rooms("nl.kamerspoor.output..").doNotKnow(LUCENE);
    rooms("nl.kamerspoor.output..").doNotKnow(COMMAND_LINE);
  }

  @Test
  void textForPeopleKnowsNothingOfWhatItTells() {
    rooms("nl.kamerspoor.output.words", "nl.kamerspoor.output.text")
        .doNotKnow(
            "nl.kamerspoor.output.data",
            "nl.kamerspoor.output.answer",
            "nl.kamerspoor.output.count",
            "nl.kamerspoor.output.trend",
            "nl.kamerspoor.trace..");
  }

  // By which rooms each package is entered.

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
        if (notBefore.length > 0) {
          rooms(room).doNotKnow(notBefore);
        }
      }
    }
  }

  @Test
  void papersAreReadThroughOneDoor() {
    inside("nl.kamerspoor.read").isEnteredOnlyBy("nl.kamerspoor.read", "nl.kamerspoor.read.input");
  }

  @Test
  void papersAreReadOnlyByTheIndexerAndTheCommandLine() {
    rooms(
            "nl.kamerspoor.search..",
            "nl.kamerspoor.trace..",
            "nl.kamerspoor.batch..",
            "nl.kamerspoor.evaluation..",
            "nl.kamerspoor.output..")
        .doNotKnow("nl.kamerspoor.read..");
  }

  @Test
  void searchAndTraceReadAnIndexAndNeverWriteOne() {
    rooms("nl.kamerspoor.search..", "nl.kamerspoor.trace..", "nl.kamerspoor.evaluation..")
        .doNotKnow(
            "nl.kamerspoor.index", "nl.kamerspoor.index.sources", "nl.kamerspoor.index.write");
  }

  @Test
  void theRoomsOfTheIndexFollowEachOther() {
    rooms("nl.kamerspoor.index.sources", "nl.kamerspoor.index.fields")
        .doNotKnow("nl.kamerspoor.index", "nl.kamerspoor.index.open", "nl.kamerspoor.index.write");
    rooms("nl.kamerspoor.index.sources").doNotKnow("nl.kamerspoor.index.fields");
    rooms("nl.kamerspoor.index.fields").doNotKnow("nl.kamerspoor.index.sources");
    rooms("nl.kamerspoor.index.open").doNotKnow("nl.kamerspoor.index", "nl.kamerspoor.index.write");
    rooms("nl.kamerspoor.index.write").doNotKnow("nl.kamerspoor.index");
  }

  @Test
  void howSearchFiltersRanksAndAdvisesIsItsOwnAffair() {
    inside("nl.kamerspoor.search")
        .isEnteredOnlyBy(
            "nl.kamerspoor.search",
            "nl.kamerspoor.search.request",
            "nl.kamerspoor.search.query",
            "nl.kamerspoor.search.query.node",
            "nl.kamerspoor.search.query.process",
            "nl.kamerspoor.search.synonym",
            "nl.kamerspoor.search.score",
            "nl.kamerspoor.search.plan",
            "nl.kamerspoor.search.facet",
            "nl.kamerspoor.search.snippet");
  }

  @Test
  void theQueryLanguageKnowsNoIndexAndItsSyntaxNoWords() {
    rooms("nl.kamerspoor.search.query..")
        .doNotKnow(
            "nl.kamerspoor.index..", "nl.kamerspoor.search.plan", "org.apache.lucene.index..");
    rooms("nl.kamerspoor.search.query", "nl.kamerspoor.search.query.syntax")
        .doNotKnow("nl.kamerspoor.analysis..", "org.apache.lucene.search..");
  }

  @Test
  void onlyTheCommandLinePrints() {
    outside("nl.kamerspoor.output..", "nl.kamerspoor.command..")
        .doNotKnow("nl.kamerspoor.output..");
  }

  @Test
  void onlyTheEntryOfTheProgramKnowsTheCommandLine() {
    outside("nl.kamerspoor", "nl.kamerspoor.command..").doNotKnow("nl.kamerspoor.command..");
  }

  @Test
  void noRoomOfTheCommandLineKnowsTheCommands() {
    outside("nl.kamerspoor", "nl.kamerspoor.command.run").doNotKnow("nl.kamerspoor.command.run");
  }

  /** So that it can be taken away, and every answer is as before. */
  @Test
  void onlyMainKnowsHowAStartIsShortened() {
    outside("nl.kamerspoor", "nl.kamerspoor.startup").doNotKnow("nl.kamerspoor.startup");
  }

  // What holds for all of them.

  @Test
  void noRoomsGoInACircle() {
    slices().matching("nl.kamerspoor.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyMainTouchesTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("nl.kamerspoor.Main")
        .and()
        .doNotHaveFullyQualifiedName("nl.kamerspoor.TrainingRun")
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
        .callMethod(System.class, "setIn", InputStream.class)
        .check(CLASSES);
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

  /** Some packages, in which or outside of which no class may know others. */
  private record Rooms(boolean in, List<String> names) {

    void doNotKnow(String... others) {
      String[] patterns = names.toArray(String[]::new);
      (in
              ? noClasses().that().resideInAnyPackage(patterns)
              : noClasses().that().resideOutsideOfPackages(patterns))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(known(others))
          .check(CLASSES);
    }
  }

  private static Rooms rooms(String... patterns) {
    return new Rooms(true, List.of(known(patterns)));
  }

  private static Rooms outside(String... patterns) {
    return new Rooms(false, List.of(known(patterns)));
  }

  /** A package with all its rooms. */
  private record Inside(String root) {

    void isEnteredOnlyBy(String... doors) {
      noClasses()
          .that()
          .resideOutsideOfPackage(root + "..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(root + "..").and(resideOutsideOfPackages(known(doors))))
          .check(CLASSES);
    }
  }

  private static Inside inside(String root) {
    return new Inside(known(root)[0]);
  }

  /** The patterns, each of which must match a package; one that was moved would wall nothing. */
  private static String[] known(String... patterns) {
    for (String pattern : patterns) {
      PackageMatcher matcher = PackageMatcher.of(pattern);
      assertTrue(
          PACKAGES.stream().anyMatch(matcher::matches),
          pattern + " is not a package that our classes lie in or depend on");
    }
    return patterns;
  }

  private static Set<String> packages() {
    Set<String> packages = new HashSet<>();
    for (JavaClass ours : CLASSES) {
      packages.add(ours.getPackageName());
      for (Dependency dependency : ours.getDirectDependenciesFromSelf()) {
        packages.add(dependency.getTargetClass().getBaseComponentType().getPackageName());
      }
    }
    return packages;
  }
}
