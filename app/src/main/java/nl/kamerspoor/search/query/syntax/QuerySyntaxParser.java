package nl.kamerspoor.search.query.syntax;

import java.util.List;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.query.Typed;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.parser.SyntaxParser;

/**
 * Reads a typed query to Lucene's nodes. Whatever cannot be read is a {@link QueryException};
 * nothing is quietly read as something else. What a word, a name or a value means is for the
 * processors to say: here a word is what stands between blanks.
 */
public final class QuerySyntaxParser implements SyntaxParser {

  /** The schema of an opaque node that holds the printed reference to a paper. */
  public static final String REFERENCE = "reference";

  private final ReferenceReader references;
  private List<QueryNote> notes = List.of();
  private boolean isTitleInCapitals;

  /**
   * A parser for one query.
   *
   * @param references finds the references to papers
   */
  public QuerySyntaxParser(ReferenceReader references) {
    this.references = references;
  }

  /**
   * Whether the query that was parsed is a title in capitals: then IS is a verb, and not the
   * Islamic State.
   */
  public boolean isTitleInCapitals() {
    return isTitleInCapitals;
  }

  /** What was read otherwise than it may have been meant, once a query has been parsed. */
  public List<QueryNote> notes() {
    return notes;
  }

  @Override
  public QueryNode parse(CharSequence query, CharSequence field) throws QueryException {
    Typed typed = Typed.query(query.toString());
    QueryLexer lexer = new QueryLexer(typed, references);
    QueryNode node = new QueryDescent(typed, lexer, field).query();
    notes = List.copyOf(lexer.notes());
    isTitleInCapitals = lexer.isTitleInCapitals();
    return node;
  }
}
