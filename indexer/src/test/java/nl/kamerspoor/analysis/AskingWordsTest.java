package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.AskingWords.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query beside what it is about: the words of its topic, and in brackets those that support. */
final class AskingWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wat is de dreiging?                                    | dreiging
          Wat heeft de minister gezegd over grenscontroles?      | (minister) grenscontroles
          Kunt u mij vertellen wat er staat over drones?         | drones
          Ik wil graag weten hoe het staat met de ggz            | ggz
          hoe lang zijn de wachttijden bij de IND                | wachttijden IND
          op welke manier wordt cybercrime opgespoord            | cybercrime (opgespoord)
          heeft Nederland ook drones gekocht                     | (Nederland) drones (gekocht)
          is er een vuurwerkverbod                               | vuurwerkverbod
          geef een overzicht van moties over pesticiden          | (moties) pesticiden
          wat is de stand van zaken rond het lerarentekort       | lerarentekort
          gezegd over terugkeer                                  | terugkeer
          wat is er toegezegd over drones                        | (toegezegd) drones
          """)
  void questionsAreAboutTheirTopic(String question, String about) {
    assertEquals(about, about(question, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Islamitische Staat          | Islamitische Staat
          rechtsstaat staat           | rechtsstaat staat
          zeggen                      | zeggen
          maatregelen kabinet         | maatregelen kabinet
          aangifte doen               | aangifte doen
          zeggenschap vragen          | zeggenschap vragen
          moeten uitspreken keuze     | uitspreken keuze
          alternatief geven wanneer   | alternatief geven
          """)
  void keywordsStay(String keywords, String about) {
    assertEquals(about, about(keywords, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wat doet de Islamitische Staat      | Islamitische Staat
          wat is een veilige staat            | veilige staat
          wat staat er over een veilige staat | veilige staat
          welke vragen stelt de burgemeester  | vragen burgemeester
          """)
  void aNounThatLooksLikeAVerbStays(String question, String about) {
    assertEquals(about, about(question, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wanneer is het bevriezen van tegoeden nodig | bevriezen tegoeden (nodig)
          hoe kan iemand tegoeden bevriezen           | tegoeden (bevriezen)
          """)
  void anInfinitiveBehindItsArticleIsANoun(String question, String about) {
    assertEquals(about, about(question, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wat is de wet bestuurlijke maatregelen terrorismebestrijding \
          | wet bestuurlijke maatregelen terrorismebestrijding
          welke maatregelen zijn er tegen terrorisme | (maatregelen) terrorisme
          """)
  void aCommonWordInANameStays(String question, String about) {
    assertEquals(about, about(question, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wat vindt de minister        | minister
          welke maatregelen zijn er    | maatregelen
          """)
  void whatIsLeftIsTheTopic(String question, String about) {
    assertEquals(about, about(question, false));
  }

  @Test
  void wordsThatOnlyAskHaveNoTopic() {
    assertEquals("", about("wie zegt wat", false));
  }

  @Test
  void besideAPhraseNothingElseNeedsToBeTheTopic() {
    assertEquals("(minister)", about("wat zegt de minister over", true));
  }

  private static String about(String query, boolean besides) {
    List<QueryWord> words = QueryAnalysis.words(query);
    List<Role> roles = AskingWords.roles(words, besides);
    List<String> about = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).stopWord()) {
        switch (roles.get(i)) {
          case TOPIC -> about.add(words.get(i).typed());
          case SUPPORT -> about.add("(" + words.get(i).typed() + ")");
          case ASKING -> {}
        }
      }
    }
    return String.join(" ", about);
  }
}
