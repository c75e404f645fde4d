package nl.kamerspoor.output.count;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.measure.Dispersion;
import nl.kamerspoor.trace.vocabulary.FormFrequency;
import nl.kamerspoor.trace.vocabulary.Subcorpus;
import org.jspecify.annotations.Nullable;

/** What the lists of words have in common: the sizes of parts, how words are counted, forms. */
final class WordFacts {

  private WordFacts() {}

  /** {@code «jaar:2019»}, {@code all papers}. */
  static String quoted(String part) {
    return part.isEmpty() ? "all papers" : "«%s»".formatted(part);
  }

  /**
   * How large a part is.
   *
   * @param field begins the names of the facts
   */
  static List<Fact> size(String field, String name, Subcorpus part) {
    String sizes =
        "%s: %s, %s, %s"
            .formatted(
                name,
                NumberText.count(part.words(), "word"),
                NumberText.count(part.paragraphs(), "paragraph"),
                NumberText.count(part.papers(), "paper"));
    return List.of(
        new Fact(
            field + "_words",
            Cell.count(part.words()),
            part.undated() == 0
                ? sizes
                : "%s (%s without a date)".formatted(sizes, NumberText.text(part.undated()))),
        Fact.silent(field + "_paragraphs", part.paragraphs()),
        Fact.silent(field + "_papers", part.papers()),
        Fact.silent(field + "_undated_papers", part.undated()));
  }

  /** {@code the first 10, commonest first}. */
  static String sorted(String order, int shown, int total) {
    return shown < total ? "the first %s, %s".formatted(NumberText.text(shown), order) : order;
  }

  /** Which words are counted, and that their forms are counted together. */
  static List<Fact> method(int minimum, boolean functionWords) {
    String forms =
        functionWords
            ? "forms of a word together"
            : "forms of a word together; no function words or numbers";
    return List.of(
        Fact.silent("minimum", minimum),
        new Fact(
            "stop_words",
            Cell.flag(functionWords),
            minimum > 1
                ? "at least %s; %s".formatted(NumberText.count(minimum, "occurrence"), forms)
                : forms));
  }

  /** Gries's DP: for programs with more digits than people see. */
  static Cell dispersion(Dispersion scatter, boolean isWide) {
    @Nullable Double dispersion = scatter.dispersion();
    if (dispersion == null) {
      return Cell.MISSING;
    }
    return isWide
        ? Cell.decimal(NumberText.rounded(dispersion))
        : new Cell.Figure(NumberText.dispersion(dispersion));
  }

  /** The forms of a word, with their counts for programs. */
  static Cell forms(List<FormFrequency> forms, boolean areCompared) {
    return new Cell.Records(
        forms.stream().map(form -> fields(form, areCompared)).toList(),
        forms.stream().map(FormFrequency::form).collect(Collectors.joining(" ")));
  }

  private static Cell.Fields fields(FormFrequency form, boolean isCompared) {
    Cell.Fields fields =
        Cell.field("form", Cell.text(form.form()))
            .with("occurrences", Cell.count(form.occurrences()));
    return isCompared ? fields.with("against_occurrences", Cell.count(form.against())) : fields;
  }
}
