package nl.kamerspoor.search.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paragraph beside its sentences. */
final class SentenceSplitterTest {

  @Test
  void endsSentencesWherePeopleDo() {
    assertEquals(
        List.of(
            "Op 3 april jl. heeft mr. A.B. de Vries, d.d. 4 mei, nr. 12 (o.a. Kamerstuk 29 754, nr. 391) ontvangen. ",
            "Dat is bekend.3 ",
            "Waarom? ",
            "«Dat weet niemand.» ",
            "De minister van J&V, de heer Grapperhaus c.s. Zie ook www.nctv.nl. ",
            "En verder?"),
        sentences(
            "Op 3 april jl. heeft mr. A.B. de Vries, d.d. 4 mei, nr. 12 (o.a. Kamerstuk 29 754, nr."
                + " 391) ontvangen. Dat is bekend.3 Waarom? «Dat weet niemand.» De minister van J&V,"
                + " de heer Grapperhaus c.s. Zie ook www.nctv.nl. En verder?"));
  }

  private static List<String> sentences(String text) {
    List<Integer> starts = SentenceSplitter.starts(text);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      sentences.add(
          text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
    }
    return sentences;
  }
}
