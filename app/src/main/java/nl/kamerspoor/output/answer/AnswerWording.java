package nl.kamerspoor.output.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.facet.Facet;
import nl.kamerspoor.search.facet.FacetValue;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.request.Expansion;
import nl.kamerspoor.search.request.PaperMatches;
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Unit;

/** The sentences of answers: how much was found, and what part of it is shown. */
public final class AnswerWording {

  static final String NOTHING_FOUND = "nothing found";
  static final String NEAR_SPELLINGS = "Similar spellings that do occur:";
  static final String PARTS = "Parts of it that do occur:";
  static final String NEAR_FILTERS = "Similar filters that find something:";
  static final String LEFT_OUT = "What is found when one thing is left out:";
  static final String READ_IN_PLACE = "Read the first in context:";

  static final String NO_FACETS = "no facets, as nothing was found";

  private AnswerWording() {}

  /** The line above filters that narrow an answer. */
  static String narrow(Unit unit) {
    return "Narrow it down (with how many %s each leaves):"
        .formatted(unit == Unit.PAPER ? "papers" : "paragraphs");
  }

  /** {@code and 38 more}. */
  static String moreValues(Facet facet) {
    return "and %s more".formatted(NumberText.text(facet.more()));
  }

  /** {@code party: nothing that was found states one (partij:onbekend)}. */
  static String withoutValue(Facet facet) {
    FacetValue unknown = facet.unknown();
    String filter = unknown == null ? "" : " (%s)".formatted(unknown.filter());
    return "%s: nothing that was found states one%s".formatted(facet.field().label(), filter);
  }

  /** {@code 12 paragraphs with all words, 31 with some, in 9 papers}. */
  static String counts(SearchResult result) {
    if (result.unit() == Unit.PAPER) {
      return papers(result);
    }
    String papers = NumberText.count(result.papers(), "paper");
    long all = result.totalAllWords();
    if (result.total() == all) {
      return "%s in %s".formatted(NumberText.count(all, "paragraph"), papers);
    }
    String some = NumberText.text(result.total() - all);
    return all == 0
        ? "no paragraph with all words, %s with some, in %s".formatted(some, papers)
        : "%s with all words, %s with some, in %s"
            .formatted(NumberText.count(all, "paragraph"), some, papers);
  }

  /**
   * How the hits of a sample were drawn: {@code 20 drawn at random of 393, seed 1}.
   *
   * @param sample that of the answer's request
   */
  public static String drawn(Answer answer, Sample sample) {
    String listed = NumberText.text(answer.result().listed());
    return sample.size() >= answer.result().listed()
        ? "all %s, as the sample may have %s".formatted(listed, NumberText.text(sample.size()))
        : "%s drawn at random of %s, seed %d"
            .formatted(NumberText.text(answer.result().hits().size()), listed, sample.seed());
  }

  /** {@code 12 papers with all words, 31 with some (96 paragraphs)}. */
  private static String papers(SearchResult result) {
    String paragraphs = " (" + NumberText.count(result.paragraphs(), "paragraph") + ")";
    long all = result.totalAllWords();
    if (result.total() == all) {
      return NumberText.count(all, "paper") + paragraphs;
    }
    String some = NumberText.text(result.total() - all) + " with some" + paragraphs;
    return all == 0
        ? "no paper with all words, " + some
        : NumberText.count(all, "paper") + " with all words, " + some;
  }

  /** {@code 12 paragraphs, not all words}. */
  static String matches(PaperMatches paper, SearchResult result) {
    boolean isSomeOnly = !paper.hasAllWords() && result.totalAllWords() < result.total();
    return NumberText.count(paper.paragraphs(), "paragraph")
        + (isSomeOnly ? ", not all words" : "");
  }

  /**
   * What part of the hits is printed: {@code limited to 10 of 1,243}, and how many lines are not
   * listed; empty where it is all.
   */
  static String limit(Answer answer) {
    String limit = limited(answer);
    if (answer.result().unlisted() == 0) {
      return limit;
    }
    String unlisted = unlisted(answer.result(), answer.request().include());
    return limit.isEmpty() ? unlisted : limit + "; " + unlisted;
  }

  private static String limited(Answer answer) {
    int offset = answer.request().offset();
    int shown = answer.result().hits().size();
    long total = answer.result().listed();
    if (shown == total) {
      return "";
    }
    Sample sample = answer.request().sample();
    if (sample != null) {
      return drawn(answer, sample);
    }
    return offset > 0 && shown > 0
        ? "limited to ranks %s–%s of %s"
            .formatted(
                NumberText.text(offset + 1L),
                NumberText.text(offset + shown),
                NumberText.text(total))
        : "limited to %s of %s".formatted(NumberText.text(shown), NumberText.text(total));
  }

  /** What stands in the row of a query without hits, or beside each of its hits. */
  public static String note(Answer answer) {
    return answer.result().total() == 0 ? NOTHING_FOUND : limit(answer);
  }

  /** How many lines of papers that have another in the list are not listed. */
  static String unlisted(SearchResult result, Set<ParagraphKind> included) {
    List<ParagraphKind> kinds =
        SearchRequest.LINES.stream().filter(kind -> !included.contains(kind)).toList();
    String options = kinds.stream().map(ParagraphKind::label).collect(Collectors.joining(","));
    return result.unlisted() == 1
        ? "1 more line of a %s not listed (--include %s)"
            .formatted(
                kinds.stream().map(ParagraphKind::singular).collect(Collectors.joining(" or ")),
                options)
        : "%s more lines of %s not listed (--include %s)"
            .formatted(
                NumberText.text(result.unlisted()),
                kinds.stream().map(ParagraphKind::plural).collect(Collectors.joining(" and ")),
                options);
  }

  /** The message for an {@code --offset} that leaves no hit to print. */
  public static String passedOver(SearchResult result) {
    return "No hit is left to show: --offset skips all %s."
        .formatted(NumberText.text(result.listed()));
  }

  /** {@code 1–10 of 43; go on with --offset 10}. */
  static String shown(Answer answer) {
    int last = answer.request().offset() + answer.result().hits().size();
    String first = NumberText.text(answer.request().offset() + 1L);
    String total = NumberText.text(answer.result().listed());
    return last < answer.result().listed()
        ? "%s–%s of %s; go on with --offset %s".formatted(first, NumberText.text(last), total, last)
        : "%s–%s of %s".formatted(first, NumberText.text(last), total);
  }

  /** {@code also searched for: FTF 8, jihadganger 14 (uitreiziger)}. */
  static String expanded(Expansion expansion) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < expansion.also().size(); i++) {
      boolean counted = i < expansion.paragraphs().size();
      others.add(
          expansion.also().get(i)
              + (counted ? " " + NumberText.text(expansion.paragraphs().get(i)) : ""));
    }
    return "also searched for: %s (%s)".formatted(String.join(", ", others), expansion.typed());
  }

  /**
   * What stands above the hits in a report: how much was found and how much of it is shown, the
   * filters, and what was searched for otherwise than typed.
   */
  static List<String> summary(Answer answer) {
    SearchResult result = answer.result();
    List<String> sentences = new ArrayList<>();
    String limit = limit(answer);
    if (result.total() == 0) {
      sentences.add(sentence(NOTHING_FOUND));
    } else {
      sentences.add(sentence(limit.isEmpty() ? counts(result) : counts(result) + "; " + limit));
    }
    if (!answer.request().filters().isEmpty()) {
      sentences.add("Only: " + String.join(" ", answer.request().filterTexts()));
    }
    result.notes().forEach(note -> sentences.add(note(note) + "."));
    if (!result.absent().isEmpty()) {
      sentences.add(sentence(absent(result.absent())));
    }
    result.expansions().forEach(expansion -> sentences.add(sentence(expanded(expansion))));
    if (!result.leftOut().isEmpty()) {
      sentences.add(sentence(leftOut(result.leftOut())));
    }
    result.persons().forEach(persons -> sentences.add(PersonsText.sentence(persons) + "."));
    return sentences;
  }

  private static String sentence(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
  }

  /** {@code notes: 12 kept, 3 new, 1 gone}. */
  static String notes(long kept, long added, long gone) {
    return "notes: %s kept, %s new, %s gone"
        .formatted(NumberText.text(kept), NumberText.text(added), NumberText.text(gone));
  }

  static String tooManyRows(long rows) {
    return "%s rows are more than Excel opens (1,048,576); give a lower --limit, or a --sample"
        .formatted(NumberText.text(rows));
  }

  /** {@code not searched for: de, het}. */
  static String leftOut(List<String> words) {
    return "not searched for: " + String.join(", ", words);
  }

  /** {@code in no paragraph: salafismee}. */
  static String absent(List<String> words) {
    return "in no paragraph: " + String.join(", ", words);
  }

  /** How a part of a query was read, where that may not be what was meant. */
  static String note(QueryNote note) {
    return switch (note.kind()) {
      case PUNCTUATION ->
          note.read().isEmpty()
              ? "%s left out, as it belongs to no word".formatted(note.typed())
              : "the mark at the end of %s ends a sentence; within a word ? stands for one letter"
                  .formatted(note.typed());
      case OPERATOR ->
          "%s read as %s; in small letters it is a word".formatted(note.typed(), note.read());
      case ABSENT_PAPER -> "not in the index: %s".formatted(note.read());
      case WORD ->
          "%s read as a word, as the whole query is in capitals; for the operator write %s"
              .formatted(note.typed(), note.read());
    };
  }
}
