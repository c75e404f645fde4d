package nl.kamerspoor.search.query.process;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.reference.PrintedReference;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/** Reads what a filter asks for. */
public final class FilterValues {

  private final ReferenceReader references;

  private static final Pattern DOSSIER =
      Pattern.compile("(\\d{2})[ .]?(\\d{3})(?:[- ](\\d{1,3}|[A-Za-z]{1,6}|[Rr]\\d{3,4}))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|[A-Za-z]{1,3}");

  /**
   * A reader of values.
   *
   * @param references reads which paper a value names
   */
  public FilterValues(ReferenceReader references) {
    this.references = references;
  }

  /** The value of a node that holds one. */
  FilterValue of(FilterField field, QueryNode node) throws QueryException {
    return switch (node) {
      case FieldQueryNode value -> of(field, Span.of(value), value.getTextAsString());
      case TermRangeQueryNode range -> of(field, range);
      default -> throw new IllegalStateException(node + " is not a value");
    };
  }

  private static FilterValue of(FilterField field, TermRangeQueryNode range) throws QueryException {
    return switch (field) {
      case YEAR -> Periods.years(range);
      case DATE -> Periods.days(range);
      case SESSION_YEAR -> Periods.sessions(range);
      case PERSON,
          MINISTER,
          MEMBER,
          MINISTRY,
          PARTY,
          DOSSIER,
          NUMBER,
          KIND,
          PARAGRAPH_KIND,
          CHAMBER,
          PAPER,
          CITES ->
          throw Span.of(range)
              .error(
                  "a range is of dates or years only",
                  "for example datum:[2017 TO 2019] or " + field.dutch() + ":(a OR b)");
    };
  }

  /**
   * The value that a text stands for.
   *
   * @param typed as it was typed; blanks around it do not matter
   */
  public FilterValue of(FilterField field, Span span, String typed) throws QueryException {
    String text = withoutEnd(typed.strip());
    if (field.mayBeUnknown() && FilterValue.Unknown.isTyped(text)) {
      return new FilterValue.Unknown(span);
    }
    return switch (field) {
      case YEAR -> Periods.years(span, text);
      case DATE -> Periods.days(span, text);
      case SESSION_YEAR -> Periods.sessions(span, text);
      case DOSSIER -> dossier(span, text);
      case NUMBER -> number(span, text);
      case PAPER, CITES -> paper(field, span, text);
      case PERSON, MINISTER, MEMBER, MINISTRY, PARTY, KIND, PARAGRAPH_KIND, CHAMBER ->
          name(span, text);
    };
  }

  /** A value without the sign that ends a sentence behind it. */
  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 1 && ",;?! ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static FilterValue name(Span span, String text) throws QueryException {
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      throw span.error("\"" + text + "\" is not a name", "type letters, for example soort:motie");
    }
    return new FilterValue.Text(span, text);
  }

  private FilterValue dossier(Span span, String text) throws QueryException {
    return new FilterValue.Text(
        span,
        dossierNumber(text)
            .orElseThrow(
                () ->
                    span.error(
                        "\""
                            + text
                            + "\" is not a dossier: a dossier has five digits and perhaps a suffix",
                        "for example dossier:29754 or dossier:36600-XX")));
  }

  /** A dossier by its number, in any printed form of it, or by a link to it. */
  private Optional<String> dossierNumber(String text) {
    Matcher matcher = DOSSIER.matcher(text);
    if (!matcher.matches()) {
      return references.dossier(text).map(DossierNumber::toString);
    }
    String suffix = matcher.group(3);
    return Optional.of(
        matcher.group(1)
            + matcher.group(2)
            + (suffix == null ? "" : "-" + suffix.toUpperCase(Locale.ROOT)));
  }

  private static FilterValue number(Span span, String text) throws QueryException {
    if (!NUMBER.matcher(text).matches()) {
      throw span.error(
          "\""
              + text
              + "\" is not the number of a paper: that is digits, or letters in the Eerste Kamer",
          "for example dossier:29754 nr:423");
    }
    return new FilterValue.Text(span, text.toUpperCase(Locale.ROOT));
  }

  /** A paper by any printed form of its number; for {@code citeert:} a dossier alone too. */
  private FilterValue paper(FilterField field, Span span, String text) throws QueryException {
    Optional<PrintedReference> reference = references.whole(text);
    if (reference.isPresent()) {
      return new FilterValue.Text(span, reference.get().id());
    }
    // What reads as a paper again is none: 36067-Y.
    Optional<String> dossier =
        field == FilterField.CITES
            ? dossierNumber(text).filter(number -> references.whole(number).isEmpty())
            : Optional.empty();
    if (dossier.isPresent()) {
      return new FilterValue.Dossier(span, dossier.get());
    }
    if (field == FilterField.PAPER && text.chars().anyMatch(Character::isLetterOrDigit)) {
      return new FilterValue.Text(span, text);
    }
    throw span.error(
        "\"" + text + "\" is not the number of a paper",
        "for example " + field.dutch() + ":29754-391");
  }
}
