package nl.kamerspoor.lexicon.build;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.kamerspoor.lexicon.VerbParticles;
import nl.kamerspoor.lexicon.WordRole;

/**
 * Finds what a lemma derives from, by its ending, where the dictionary has both: <i>dreiging</i>
 * from <i>dreigen</i>, <i>veiligheid</i> from <i>veilig</i>.
 */
final class Derivations {
  /** An ending, what stands in its place in the root, and what both must be. */
  private record Rule(String ending, String rootEnding, WordRole role, WordRole rootRole) {}

  private static final List<Rule> RULES =
      List.of(
          // versterking, evaluatie, inspectie, reductie, definitie: what is done
          new Rule("ing", "en", WordRole.NOUN, WordRole.INFINITIVE),
          new Rule("atie", "eren", WordRole.NOUN, WordRole.INFINITIVE),
          new Rule("ctie", "ceren", WordRole.NOUN, WordRole.INFINITIVE),
          new Rule("ctie", "cteren", WordRole.NOUN, WordRole.INFINITIVE),
          new Rule("itie", "ieren", WordRole.NOUN, WordRole.INFINITIVE),
          new Rule("sie", "sieren", WordRole.NOUN, WordRole.INFINITIVE),
          new Rule("ssie", "ssieren", WordRole.NOUN, WordRole.INFINITIVE),
          // coordinator, terugkeerder: who does it
          new Rule("ator", "eren", WordRole.NOUN, WordRole.INFINITIVE),
          new Rule("der", "en", WordRole.NOUN, WordRole.INFINITIVE),
          // veiligheid: being so
          new Rule("heid", "", WordRole.NOUN, WordRole.ADJECTIVE),
          // terroristisch, terrorisme: of a terrorist
          new Rule("istisch", "ist", WordRole.ADJECTIVE, WordRole.NOUN),
          new Rule("isme", "ist", WordRole.NOUN, WordRole.NOUN),
          // strafrechtelijk
          new Rule("rechtelijk", "recht", WordRole.ADJECTIVE, WordRole.NOUN),
          // economisch, technisch, symbolisch
          new Rule("isch", "ie", WordRole.ADJECTIVE, WordRole.NOUN),
          new Rule("isch", "iek", WordRole.ADJECTIVE, WordRole.NOUN),
          new Rule("isch", "ie", WordRole.ADJECTIVE, WordRole.NAME),
          // preventief
          new Rule("ief", "ie", WordRole.ADJECTIVE, WordRole.NOUN));

  private final BiPredicate<String, WordRole> is;

  private final Map<String, String> exceptions;

  Derivations(BiPredicate<String, WordRole> is, Map<String, String> exceptions) {
    this.is = is;
    this.exceptions = exceptions;
  }

  /** What a lemma derives from, if anything. */
  List<String> rootsOf(String lemma) {
    String exception = exceptions.get(lemma);
    if (exception != null) {
      return exception.isEmpty() ? List.of() : List.of(exception);
    }
    Set<String> roots = new LinkedHashSet<>();
    for (Rule rule : RULES) {
      if (lemma.endsWith(rule.ending()) && lemma.length() - rule.ending().length() >= 3) {
        String root =
            lemma.substring(0, lemma.length() - rule.ending().length()) + rule.rootEnding();
        if (is.test(lemma, rule.role()) && is.test(root, rule.rootRole())) {
          roots.add(root);
        }
      }
    }
    if (lemma.endsWith("rder")) {
      addIfVerb(lemma.substring(0, lemma.length() - 3), roots);
    }
    // terugkeer, onderzoek, uitreis: verbs with something in front give nouns without an ending
    if (is.test(lemma, WordRole.NOUN) && VerbParticles.startsLikeVerb(lemma)) {
      addIfVerb(lemma, roots);
    }
    return List.copyOf(roots);
  }

  /** The verb of a stem as a noun shows it: {@code keer} keren, {@code reis} reizen. */
  private void addIfVerb(String stem, Set<String> roots) {
    for (String infinitive : infinitives(stem)) {
      if (is.test(infinitive, WordRole.INFINITIVE)) {
        roots.add(infinitive);
      }
    }
  }

  private static Set<String> infinitives(String stem) {
    Set<String> infinitives = new LinkedHashSet<>();
    int length = stem.length();
    char last = stem.charAt(length - 1);
    String soft =
        switch (last) {
          case 's' -> stem.substring(0, length - 1) + "z";
          case 'f' -> stem.substring(0, length - 1) + "v";
          default -> stem;
        };
    for (String spelling : List.of(stem, soft)) {
      infinitives.add(spelling + "en");
      if (length > 2 && spelling.charAt(length - 2) == spelling.charAt(length - 3)) {
        infinitives.add(spelling.substring(0, length - 2) + spelling.charAt(length - 1) + "en");
      }
      infinitives.add(spelling + spelling.charAt(length - 1) + "en");
    }
    return infinitives;
  }
}
