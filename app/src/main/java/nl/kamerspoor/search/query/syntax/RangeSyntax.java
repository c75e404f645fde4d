package nl.kamerspoor.search.query.syntax;

import java.util.regex.Matcher;
import nl.kamerspoor.search.query.Span;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/** Reads a range: {@code [2017 TO 2019]}, {@code {2016 TO *}}. */
public final class RangeSyntax {

  private RangeSyntax() {}

  /** Whether a text is a range. */
  public static boolean isRange(String text) {
    return QueryText.RANGE.matcher(text.strip()).matches();
  }

  /** The node of a range. */
  public static QueryNode node(Span span, CharSequence field) {
    String text = span.text();
    int blanks = text.length() - text.stripLeading().length();
    Matcher range = QueryText.RANGE.matcher(text.strip());
    if (!range.matches()) {
      throw new IllegalArgumentException(text + " is not a range");
    }
    int start = span.start() + blanks;
    return span.on(
        new TermRangeQueryNode(
            bound(span.part(start + range.start(2), start + range.end(2)), field),
            bound(span.part(start + range.start(3), start + range.end(3)), field),
            range.group(1).equals("["),
            range.group(4).equals("]")));
  }

  private static FieldQueryNode bound(Span span, CharSequence field) {
    return span.on(new FieldQueryNode(field, span.text(), span.start(), span.end()));
  }
}
