package nl.kamerspoor.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamerspoor.lexicon.DictionaryEntry;
import org.junit.jupiter.api.Test;

/** Lines of the source dictionary beside the entries made of them. */
final class EntryCollectionTest {

  private static final WordLists NO_LISTS =
      new WordLists(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of());

  private static WordLists counted(Map<String, Integer> frequencies) {
    return new WordLists(frequencies, Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of());
  }

  /** Each entry as {@code form frequency [roles] [lemmas] [roots]}. */
  private static String entries(String lines, WordLists lists) throws IOException {
    StringBuilder entries = new StringBuilder();
    for (Map.Entry<String, DictionaryEntry> each :
        new EntryCollection(SmallDictionary.of(lines), lists).collect().entrySet()) {
      DictionaryEntry entry = each.getValue();
      entries
          .append(each.getKey())
          .append(' ')
          .append(entry.frequency())
          .append(' ')
          .append(new TreeSet<>(entry.roles()))
          .append(' ')
          .append(entry.lemmas())
          .append(' ')
          .append(entry.roots())
          .append('\n');
    }
    return entries.toString();
  }

  @Test
  void formsOfOneWordAreFormsOfItsLemma() throws IOException {
    assertEquals(
        """
        dreigde 5 [FINITE] [dreigen] []
        dreigen 5 [INFINITIVE] [dreigen] []
        dreiging 3 [NOUN] [dreiging] [dreigen]
        dreigingen 3 [NOUN] [dreiging] []
        """,
        entries(
            """
            dreigen dreigen WKW:TGW:INF
            dreigde dreigen WKW:VLT:1EP
            dreiging dreiging ZNW:EKV:DE_
            dreigingen dreiging ZNW:MRV:DE_
            """,
            counted(Map.of("dreigen", 5, "dreiging", 3))));
  }

  /** The splitter takes it apart as well, unless it was seen as a whole. */
  @Test
  void aCompoundOfKnownNounsIsLeftOutWhereNobodyWroteIt() throws IOException {
    String lines =
        """
        oorlog oorlog ZNW:EKV:DE_
        oorlogs oorlog DVS
        kwestie kwestie ZNW:EKV:DE_
        oorlogskwestie oorlogskwestie ZNW:EKV:DE_
        """;
    assertEquals(
        """
        kwestie 0 [NOUN] [kwestie] []
        oorlog 0 [NOUN] [oorlog] []
        oorlogs 0 [LINK] [oorlog] []
        """,
        entries(lines, NO_LISTS));
    assertEquals(
        """
        kwestie 0 [NOUN] [kwestie] []
        oorlog 0 [NOUN] [oorlog] []
        oorlogs 0 [LINK] [oorlog] []
        oorlogskwestie 4 [NOUN] [oorlogskwestie] []
        """,
        entries(lines, counted(Map.of("oorlogskwestie", 4))));
  }

  @Test
  void aNounInUseThatLooksLikeAComparativeIsTheNoun() throws IOException {
    String lines =
        """
        recht recht BNW:STL:ONV
        rechter recht BNW:VGR:ONV
        rechter rechter ZNW:EKV:DE_
        rechters rechter ZNW:MRV:DE_
        """;
    assertEquals(
        """
        recht 0 [ADJECTIVE] [recht] []
        rechter 9 [NOUN, INFLECTED_ADJECTIVE] [rechter] []
        rechters 9 [NOUN] [rechter] []
        """,
        entries(lines, counted(Map.of("rechter", 9, "rechters", 8))));
  }

  @Test
  void aParticipleTellsThatItsVerbIsTakenApart() throws IOException {
    assertEquals(
        """
        ingetrokken 0 [PARTICIPLE] [intrekken] []
        intrekken 0 [INFINITIVE, SEPARABLE] [intrekken] []
        trekken 0 [INFINITIVE] [trekken] []
        """,
        entries(
            """
            trekken trekken WKW:TGW:INF
            intrekken intrekken WKW:TGW:INF
            ingetrokken intrekken WKW:VTD:ONV
            """,
            NO_LISTS));
  }

  @Test
  void whatTheListsSayComesBeforeTheDictionary() throws IOException {
    assertEquals(
        """
        anti 0 [PREFIX] [anti] []
        de 7 [FUNCTION, STOP] [de] []
        maatregel 0 [NOUN, WHOLE] [maatregel] []
        takken 8 [INFINITIVE] [tak] []
        uitreiziger 0 [NOUN] [uitreiziger] [uitreizen]
        """,
        entries(
            """
            takken takken WKW:TGW:INF
            maatregel maatregel ZNW:EKV:DE_
            uitreiziger uitreiziger ZNW:EKV:DE_
            """,
            new WordLists(
                Map.of("de", 7),
                Set.of("de"),
                Set.of("maatregel"),
                Set.of(),
                Set.of("anti"),
                Map.of("takken", "tak"),
                Map.of("uitreiziger", "uitreizen"))));
  }
}
