package nl.kamerspoor.lexicon;

import java.util.List;
import java.util.stream.Stream;

/** The words that verbs begin with. */
public final class VerbParticles {
  /** They part from the verb: <i>trekt … in</i>. The longest first. */
  public static final List<String> ALL =
      List.of(
          "achteruit",
          "achterna",
          "bijeen",
          "binnen",
          "achter",
          "boven",
          "buiten",
          "dicht",
          "door",
          "samen",
          "tegen",
          "terug",
          "tegemoet",
          "teniet",
          "tekort",
          "tentoon",
          "terecht",
          "uiteen",
          "voorbij",
          "vooruit",
          "voort",
          "vrij",
          "voor",
          "weer",
          "vast",
          "stil",
          "stop",
          "over",
          "onder",
          "neer",
          "open",
          "opeen",
          "omver",
          "omhoog",
          "plaats",
          "deel",
          "goed",
          "gelijk",
          "kennis",
          "kwijt",
          "los",
          "mede",
          "mee",
          "mis",
          "heen",
          "hard",
          "rond",
          "schoon",
          "thuis",
          "toe",
          "weg",
          "waar",
          "zeker",
          "aan",
          "aaneen",
          "af",
          "bij",
          "in",
          "ineen",
          "na",
          "om",
          "op",
          "uit",
          "bloot",
          "bekend",
          "beschikbaar",
          "klaar",
          "groot",
          "leeg",
          "vol");

  /** Verbs with these in front have no <i>ge</i> in the participle. */
  public static final List<String> UNSTRESSED = List.of("be", "ver", "ont", "her", "er", "ge");

  private VerbParticles() {}

  /** Whether the word begins as verbs made from verbs do. */
  public static boolean startsLikeVerb(String word) {
    return Stream.concat(ALL.stream(), UNSTRESSED.stream())
        .anyMatch(start -> word.startsWith(start) && word.length() > start.length() + 2);
  }
}
