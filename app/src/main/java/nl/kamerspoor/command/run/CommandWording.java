package nl.kamerspoor.command.run;

import java.nio.file.Path;
import nl.kamerspoor.advice.ShellCommand;
import org.jspecify.annotations.Nullable;

/** Has the messages of the commands; what they do stands with each in help. */
final class CommandWording {

  static final String NO_PAPER_IN_FOLDER = "there is no paper in this folder";
  static final String NOBODY_SIGNED = "no paper in the index names who signed it or speaks";

  static final String PREFIX_AND_AGAINST =
      "--prefix lists words and --against compares them; give one";
  static final String SORT_OF_LIST =
      "--sort word is for a list (--prefix); words that are compared are sorted by log-likelihood,"
          + " log-ratio or occurrences";
  static final String SORT_OF_COMPARISON =
      "a list has no differences to sort by; give --sort occurrences or word, or a part to compare";
  static final String LESS_OF_LIST = "--less compares; give a part, or --against";
  static final String NOTHING_LEFT =
      "all papers are in the part, so nothing is left to compare it with; narrow it, or list its"
          + " words with --prefix \"\"";

  /** Is followed by a command. */
  static final String TOPICS_OR_ITEMS = "give --topics and --qrels, or --known-items alone\nSee: ";

  static final String COUNT_AND_IDS = "--count prints a number alone, --ids prints ids; give one";

  static final String NO_HOME = "$HOME names no folder to install into; set it";
  static final String FISH_LOADS = "fish completes from now on";

  private CommandWording() {}

  static String unknownShell(String typed, String shells) {
    return "\"%s\" is not a shell that can be completed for; give %s".formatted(typed, shells);
  }

  static String installed(Path script, int pages, Path manual) {
    return "%s written, and %d pages of the manual in %s".formatted(script, pages, manual);
  }

  static String bashLoads(Path script) {
    return "new shells complete if they have the package bash-completion; else put this into ~/.bashrc: . %s"
        .formatted(ShellCommand.quoted(script.toString()));
  }

  static String zshLoads(@Nullable Path folder) {
    return "put this into ~/.zshrc, before compinit: fpath+=(%s)"
        .formatted(ShellCommand.quoted(String.valueOf(folder)));
  }

  static String noWord(String typed) {
    return "there is no word in \"%s\"".formatted(typed);
  }

  static String rejected(String file, String problem) {
    return "%s: %s".formatted(file, problem);
  }

  static String severalTopics(String topics) {
    return "one thing at a time, not %s; give one command, or query".formatted(topics);
  }

  static String countAlone(String other) {
    return "--count prints a number and nothing else; leave out %s".formatted(other);
  }

  static String countsAll(String other) {
    return "--count counts all that is found; leave out %s".formatted(other);
  }

  static String idsAlone(String other) {
    return "--ids prints ids and nothing else; leave out %s".formatted(other);
  }

  static String personsLeft(int shown, int found) {
    return "%,d of %,d persons; --limit shows more".formatted(shown, found);
  }

  static String nobody(String name) {
    return "nobody named \"%s\" is in the index".formatted(name);
  }

  static String nobodyBut(String name, String question) {
    return "nobody named \"%s\" is in the index; %s".formatted(name, question);
  }

  static String hitsLeft(int printed, long listed) {
    return "limited to %d of %d hits; --limit and --offset give others".formatted(printed, listed);
  }

  static String linesLeft(long lines) {
    return "lines of letterheads and signatures that are not listed: %d; --include lists them"
        .formatted(lines);
  }

  static String occurrencesLeft(int shown, long occurrences) {
    return "the papers of %d of %d occurrences; --limit gives more".formatted(shown, occurrences);
  }

  static String doesNotOccur(String term) {
    return "\"%s\" does not occur".formatted(term);
  }

  static String doesNotOccurButNear(String term, String near) {
    return "\"%s\" does not occur; closest: %s".formatted(term, near);
  }

  /** A word that does occur, and in how many paragraphs. */
  static String near(String word, long paragraphs) {
    return "%s (%d)".formatted(word, paragraphs);
  }

  static String nothingSaid(String part, String elsewhere) {
    return "nothing is said in \"%s\"; there are %s".formatted(part, elsewhere);
  }

  static String emptyAndUndated(String part) {
    return "no paragraph is in \"%s\"; no paper in the index has a date".formatted(part);
  }

  static String empty(String part, Object oldest, Object newest) {
    return "no paragraph is in \"%s\"; the index has papers from %s to %s"
        .formatted(part, oldest, newest);
  }

  static String noneNear(String term, int minimum) {
    return "no word occurs near \"%s\" %d times or more; give a lower --minimum or a wider --window"
        .formatted(term, minimum);
  }

  static String isNotWindow(String typed, int most) {
    return "\"%s\" is neither a whole number from 1 to %d nor \"paragraph\"".formatted(typed, most);
  }

  static String noneBegins(String beginning) {
    return "no word begins with \"%s\"".formatted(beginning);
  }

  static String noneBeginsBut(String beginning, String shorter) {
    return "no word begins with \"%s\"; some do with \"%s\"".formatted(beginning, shorter);
  }

  static String overlap(int both, String one, String other) {
    return both == 1
        ? "1 paragraph is both in \"%s\" and in \"%s\"; parts that are compared may not overlap"
            .formatted(one, other)
        : "%,d paragraphs are both in \"%s\" and in \"%s\"; parts that are compared may not overlap"
            .formatted(both, one, other);
  }

  static String pictureWritten(Path file) {
    return "%s written".formatted(file);
  }

  static String unknownPicture(String file) {
    return "%s: its ending does not say what to draw; give FILE.svg, FILE.png or FILE.html"
        .formatted(file);
  }

  static String tooManyTerms(int terms, int most) {
    return "%d terms cannot be told apart in one picture; give %d at the most"
        .formatted(terms, most);
  }

  static String pictureIsOutput(Path file) {
    return "%s: is also the file of --output; give each a file of its own".formatted(file);
  }

  static String noText(String period) {
    return "there is no text from %s under these filters".formatted(period);
  }

  static String noOccurrence(String terms) {
    return "no occurrence of %s".formatted(terms);
  }

  static String papersInNoBucket(String bucket, long papers) {
    return "papers that are %s: %d".formatted(bucket, papers);
  }

  static String foldedToPapers(String file) {
    return ("%s: each paper takes the rank of its best paragraph; --unit paragraph measures the"
            + " paragraphs themselves")
        .formatted(file);
  }

  static String missingTopics(String file, long topics) {
    return topics == 1
        ? "%s: has nothing for 1 topic, which counts as 0".formatted(file)
        : "%s: has nothing for %d topics, which count as 0".formatted(file, topics);
  }

  static String unjudgedTopics(String file, long topics) {
    return topics == 1
        ? "%s: 1 topic without judgments is left out".formatted(file)
        : "%s: %d topics without judgments are left out".formatted(file, topics);
  }

  static String foundNothing(String run) {
    return "%s: found nothing, so everything is 0".formatted(run);
  }

  static String noneIsJudged(String run, String found, String judged) {
    return ("%s: nothing that it found was judged, so everything is 0: it found documents such as"
            + " %s, but judged are such as %s; --unit chooses between paragraphs and papers")
        .formatted(run, found, judged);
  }
}
