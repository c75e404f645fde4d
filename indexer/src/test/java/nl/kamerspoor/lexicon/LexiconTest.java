package nl.kamerspoor.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.kamerspoor.testing.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.dutch();

  @ParameterizedTest
  @CsvSource({
    "ingetrokken, intrekken",
    "leden, lid",
    "overheden, overheid",
    "handel, handel",
    "voortgangsrapportages, voortgangsrapportage",
    "nctv's, nctv",
    "zwijgwet, zwijgwet"
  })
  void findsTheLemma(String form, String lemma) {
    assertEquals(lemma, LEXICON.word(form).lemmas().getFirst());
  }

  /** A comparative that is a noun in use is that noun alone; others stay with their adjective. */
  @ParameterizedTest
  @CsvSource({
    "rechter, rechter",
    "rechters, rechter",
    "rechts, rechts",
    "gerechten, gerecht",
    "jongeren, jongere",
    "leger, leger",
    "wegwijzers, wegwijzer",
    "vrijwilliger, vrijwilliger",
    "geleider, geleider",
    "sneller, snel",
    "beter, goed",
    "hoger, hoog"
  })
  void tellsNounsFromTheAdjectivesTheyComeFrom(String form, String lemmas) {
    assertTrue(LEXICON.lemmas(form).contains(lemmas), () -> LEXICON.lemmas(form).toString());
    assertFalse(
        lemmas.equals(form) && LEXICON.lemmas(form).size() > 1,
        () -> LEXICON.lemmas(form).toString());
  }

  @Test
  void partsOfSpeech() {
    assertEquals(WordRole.INFINITIVE, LEXICON.partOfSpeech("zorgen"));
    assertEquals(WordRole.NOUN, LEXICON.partOfSpeech("zorg"));
    assertEquals(WordRole.ADJECTIVE, LEXICON.partOfSpeech("snel"));
    assertEquals(WordRole.NOUN, LEXICON.partOfSpeech("onbekendwoordje"));
  }

  /** No lemma may be denied, whatever the form is: known, a compound, a verb in one piece, … */
  @Test
  void deniesNoLemma() throws IOException {
    int unknown = 0;
    try (DirectoryStream<Path> papers = Files.newDirectoryStream(Checkout.CORPUS, "*.txt")) {
      for (Path paper : papers) {
        for (String word : Files.readString(paper).split("[^\\p{L}'’-]+", -1)) {
          String form = Lexicon.fold(word).replace('’', '\'');
          for (String lemma : LEXICON.lemmas(form)) {
            assertTrue(
                LEXICON.mayBeFormOf(form, new TreeSet<>(List.of("a", lemma, "zwijgwet"))),
                form + " of " + lemma);
            unknown += LEXICON.word(form).known() || form.equals(lemma) ? 0 : 1;
          }
        }
      }
    }
    assertTrue(unknown > 100, unknown + " forms had to be taken apart");
    assertFalse(LEXICON.mayBeFormOf("jihadgangers", new TreeSet<>(List.of("jihadreis", "ganger"))));
  }

  @ParameterizedTest
  @CsvSource({
    "terrorismebestrijding, terrorisme bestrijding",
    "inlichtingendiensten, inlichting dienst",
    "veiligheidscoordinator, veiligheid coordinator",
    "contraterrorismebeleid, contra terrorisme beleid",
    "jihadgangers, jihad ganger",
    "kansspelen, kans spel",
    "landsgrenzen, land grens",
    "maatregelen, ''",
    "plannen, ''",
    "diensten, ''",
    "mogelijkheden, ''",
    "radicalisering, ''",
    "evenementen, ''",
    "amsterdam, ''"
  })
  void takesCompoundsApart(String word, String parts) {
    assertEquals(
        parts,
        String.join(
            " ",
            LEXICON.word(word).parts().stream().map(part -> part.lemmas().getFirst()).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "dreiging, dreigen",
    "evaluatie, evalueren",
    "veiligheid, veilig",
    "terroristisch, terrorist",
    "terugkeerder, terugkeren",
    "terugkeer, terugkeren",
    "strafrechtelijk, strafrecht"
  })
  void findsWhatAWordDerivesFrom(String word, String root) {
    assertEquals(List.of(root), LEXICON.word(word).roots());
  }

  @Test
  void takesSeparableVerbsApart() {
    assertEquals(
        List.of(new SeparableVerb("in", "trekken")), LEXICON.word("ingetrokken").separable());
    assertEquals(List.of(), LEXICON.word("bestrijden").separable());
  }

  @Test
  void knowsWordsAndCompoundsOfWords() {
    assertTrue(LEXICON.isWord("Terrorismebestrijding"));
    assertTrue(LEXICON.isWord("coördinatoren"));
    assertTrue(LEXICON.isWord("ten"));
    assertTrue(LEXICON.isWord("contraterrorismebeleid"));
    assertFalse(LEXICON.isWord("terrorismebestr"));
    assertFalse(LEXICON.isWord("veiligheidsdi"));
    assertFalse(LEXICON.isWord(""));
  }

  @Test
  void completesSuspendedCompounds() {
    assertEquals(Optional.of("diensten"), LEXICON.headFor("inlichtingen", "veiligheidsdiensten"));
    assertEquals(Optional.of("voer"), LEXICON.headFor("in", "uitvoer"));
    assertEquals(Optional.of("rechtelijke"), LEXICON.headFor("straf", "bestuursrechtelijke"));
    assertEquals(Optional.empty(), LEXICON.headFor("qqq", "kabinet"));
    assertEquals(Optional.of("beleids"), LEXICON.leftOf("beleidsvoorbereiders"));
  }

  @Test
  void aMappedDictionaryHasTheSame() throws Exception {
    Dictionary loaded = Dictionary.load();
    Dictionary mapped =
        Dictionary.map(
            Path.of(
                Objects.requireNonNull(Dictionary.class.getResource("dutch.dictionary")).toURI()));
    for (String form : List.of("terroristen", "coordinatoren", "bestreed", "de", "xyzzy", "")) {
      assertEquals(loaded.find(form), mapped.find(form), form);
    }
    assertNotNull(mapped.find("terroristen"));
    assertEquals(startingAt(loaded), startingAt(mapped));
  }

  private static List<String> startingAt(Dictionary dictionary) {
    List<String> found = new ArrayList<>();
    dictionary.startingAt(
        "terrorismebestrijding", 0, (end, roles, frequency) -> found.add(end + " " + roles));
    return found;
  }
}
