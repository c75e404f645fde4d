package nl.kamerspoor.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the value of a filter, or the values between brackets. */
final class FilterReader {

  private static final Pattern DOSSIER =
      Pattern.compile("(\\d{2})[ .]?(\\d{3})(?:[- ](\\d{1,3}|[A-Za-z]{1,6}|[Rr]\\d{3,4}))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|[A-Za-z]{1,3}");

  private final String query;
  private final QueryLexer lexer;

  FilterReader(String query, QueryLexer lexer) {
    this.query = query;
    this.lexer = lexer;
  }

  /** Reads on from right after the name's colon. */
  QueryNode read(Token name, FilterField field) throws QueryException {
    Token first = lexer.nextValue();
    List<FilterValue> values = new ArrayList<>();
    Span end = first.span();
    if (first.kind() == Token.Kind.OPEN) {
      end = list(first, field, values);
    } else {
      if (first.text().isBlank() || first.kind() == Token.Kind.CLOSE) {
        throw new QueryException(
            query,
            first.span().start(),
            "nothing follows \"" + name.text() + ":\"",
            "write the value right after the colon");
      }
      values.add(value(field, first.span(), first.text()));
    }
    return new QueryNode.Filter(name.span().to(end), field, values);
  }

  /** {@code (brief regering OR motie)}; words without OR between them are one value. */
  private Span list(Token open, FilterField field, List<FilterValue> values) throws QueryException {
    List<Token> words = new ArrayList<>();
    while (true) {
      Token token = lexer.nextValue();
      switch (token.kind()) {
        case WORD, QUOTED -> words.add(token);
        case OR, CLOSE -> {
          if (words.isEmpty()) {
            throw new QueryException(
                query, token.span().start(), "a value is missing here", "type it, or leave OR out");
          }
          String text = String.join(" ", words.stream().map(Token::text).toList());
          values.add(value(field, words.getFirst().span().to(words.getLast().span()), text));
          words.clear();
          if (token.kind() == Token.Kind.CLOSE) {
            return token.span();
          }
        }
        case END ->
            throw new QueryException(
                query,
                open.span().start(),
                "this bracket is never closed",
                "close it, or leave it out");
        case OPEN ->
            throw new QueryException(
                query,
                token.span().start(),
                "brackets inside a list of values",
                "write the values with OR between them: soort:(motie OR amendement)");
        case NEAR, FIELD, PAPER, PLUS, MINUS, AND, NOT ->
            throw new IllegalStateException("the lexer gave " + token + " for a value");
      }
    }
  }

  private FilterValue value(FilterField field, Span span, String typed) throws QueryException {
    String text = typed.strip();
    if (field.mayBeUnknown() && FilterValue.Unknown.isTyped(text)) {
      return new FilterValue.Unknown(span);
    }
    return switch (field) {
      case YEAR -> PeriodReader.years(query, span, text);
      case DATE -> PeriodReader.days(query, span, text);
      case SESSION_YEAR -> PeriodReader.sessions(query, span, text);
      case DOSSIER -> dossier(span, text);
      case NUMBER -> number(span, text);
      case PAPER, CITES -> paper(field, span, text);
      case PERSON, MINISTER, MEMBER, MINISTRY, PARTY, KIND, PARAGRAPH_KIND, CHAMBER ->
          name(span, text);
    };
  }

  private FilterValue name(Span span, String text) throws QueryException {
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new QueryException(
          query,
          span.start(),
          "\"" + text + "\" is not a name",
          "type letters, for example soort:motie");
    }
    return new FilterValue.Text(span, text);
  }

  private FilterValue dossier(Span span, String text) throws QueryException {
    var matcher = DOSSIER.matcher(text);
    if (!matcher.matches()) {
      throw new QueryException(
          query,
          span.start(),
          "\"" + text + "\" is not a dossier: a dossier has five digits and perhaps a suffix",
          "for example dossier:29754 or dossier:36600-XX");
    }
    String suffix = matcher.group(3);
    return new FilterValue.Text(
        span,
        matcher.group(1)
            + matcher.group(2)
            + (suffix == null ? "" : "-" + suffix.toUpperCase(Locale.ROOT)));
  }

  private FilterValue number(Span span, String text) throws QueryException {
    if (!NUMBER.matcher(text).matches()) {
      throw new QueryException(
          query,
          span.start(),
          "\""
              + text
              + "\" is not the number of a paper: that is digits, or letters in the Eerste Kamer",
          "for example dossier:29754 nr:423");
    }
    return new FilterValue.Text(span, text.toUpperCase(Locale.ROOT));
  }

  /** A paper by any printed form of its number; for {@code citeert:} a dossier alone too. */
  private FilterValue paper(FilterField field, Span span, String text) throws QueryException {
    PaperNumber number = PaperNumber.of(text);
    if (number != null) {
      return new FilterValue.Text(span, number.id());
    }
    var dossier = DOSSIER.matcher(text);
    if (field == FilterField.CITES && dossier.matches()) {
      return new FilterValue.Text(span, "kst-" + dossier(span, text));
    }
    if (field == FilterField.PAPER && text.chars().anyMatch(Character::isLetterOrDigit)) {
      return new FilterValue.Text(span, text);
    }
    throw new QueryException(
        query,
        span.start(),
        "\"" + text + "\" is not the number of a paper",
        "for example " + field.dutch() + ":29754-391");
  }
}
