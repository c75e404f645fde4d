package nl.kamerspoor.output.count;

import java.util.List;
import java.util.Objects;
import nl.kamerspoor.output.data.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What was counted and how, so that a number can be checked.
 *
 * @param type the type of its JSON line
 * @param heading the result in a phrase, for people
 * @param facts the rest
 */
public record CountingMethod(String type, String heading, List<Fact> facts) {

  public CountingMethod {
    facts = List.copyOf(facts);
  }

  /**
   * One thing to know.
   *
   * @param name as in JSON: {@code part_words}
   * @param value what programs are told
   * @param text the same for people, as a phrase; null where the heading or another fact says it
   */
  public record Fact(String name, Cell value, @Nullable String text) {

    /** A fact that only programs want apart. */
    public static Fact silent(String name, Cell value) {
      return new Fact(name, value, null);
    }

    /** A text that only programs want apart; null where it is not known. */
    public static Fact silent(String name, @Nullable String value) {
      return silent(name, Cell.text(value));
    }

    /** A whole number that only programs want apart. */
    public static Fact silent(String name, long value) {
      return silent(name, Cell.count(value));
    }

    /** A flag that only programs want apart. */
    public static Fact silent(String name, boolean value) {
      return silent(name, Cell.flag(value));
    }
  }

  /** What people are told of a fact; empty where that is nothing. */
  public String text(String name) {
    return facts.stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::text)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /** The facts that people are told, but for the footnote. */
  public List<String> phrases() {
    return facts.stream()
        .filter(fact -> !fact.name().equals(CountFootnote.NAME))
        .map(Fact::text)
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  /** What was counted and in what, as a sentence that can be copied. */
  public String footnote() {
    return text(CountFootnote.NAME);
  }
}
