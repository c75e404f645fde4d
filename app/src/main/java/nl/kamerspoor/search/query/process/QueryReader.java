package nl.kamerspoor.search.query.process;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.TypedFilter;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.search.query.syntax.LiteralSyntax;
import nl.kamerspoor.search.query.syntax.QuerySyntaxParser;
import nl.kamerspoor.search.query.syntax.RangeSyntax;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorPipeline;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed: Lucene's nodes by our syntax, and what they mean by one processor after the
 * other.
 */
public final class QueryReader {

  /** No field of the index: which one a word is looked for in is for the plan to say. */
  private static final String FIELD = "";

  /** A reader where no papers are at hand. */
  public static final QueryReader ALONE = new QueryReader(KnownWords.ALL, ReferenceReader.ALONE);

  private final KnownWords known;
  private final ReferenceReader references;

  /**
   * A reader of queries to some papers.
   *
   * @param known tells which words these have
   * @param references reads which paper a query names
   */
  public QueryReader(KnownWords known, ReferenceReader references) {
    this.known = known;
    this.references = references;
  }

  /**
   * Reads a query in the query language.
   *
   * @throws QueryException when it can't be read
   */
  public ReadQuery read(String query) throws QueryException {
    QuerySyntaxParser syntax = new QuerySyntaxParser(references);
    QueryNode typed = syntax.parse(query, FIELD);
    List<QueryNote> notes = new ArrayList<>(syntax.notes());
    return new ReadQuery(process(typed, syntax.isTitleInCapitals(), notes), notes);
  }

  private QueryNode process(QueryNode typed, boolean isTitleInCapitals, List<QueryNote> notes)
      throws QueryException {
    QueryNodeProcessorPipeline pipeline = new QueryNodeProcessorPipeline();
    pipeline.add(new FieldProcessor(references));
    pipeline.add(new ReferenceProcessor(references));
    pipeline.add(new PunctuationProcessor(known, notes));
    pipeline.add(new WordFormProcessor(isTitleInCapitals));
    pipeline.add(new QuestionProcessor());
    try {
      return pipeline.process(typed);
    } catch (QueryException unreadable) {
      throw unreadable;
    } catch (QueryNodeException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads a filter that was given beside a query.
   *
   * @throws QueryException when a value of it can't be read; it points into that value
   */
  public FilterQueryNode filter(TypedFilter filter) throws QueryException {
    return (FilterQueryNode) new FieldProcessor(references).preProcessNode(node(filter));
  }

  private static QueryNode node(TypedFilter filter) {
    QueryNode child =
        switch (filter) {
          case TypedFilter.Values values -> {
            List<QueryNode> nodes = new ArrayList<>();
            values.values().forEach(value -> nodes.add(node(filter.field(), value)));
            yield nodes.size() == 1
                ? nodes.getFirst()
                : Span.of(nodes.getFirst()).on(new OrQueryNode(nodes));
          }
          case TypedFilter.Period period -> {
            FieldQueryNode from = bound(period.from(), period.to());
            FieldQueryNode to = bound(period.to(), period.from());
            yield Span.of(from).on(new TermRangeQueryNode(from, to, true, true));
          }
        };
    GroupQueryNode group = Span.of(child).on(new GroupQueryNode(child));
    group.setTag(QueryNodes.FIELD, filter.field().dutch());
    return group;
  }

  private static QueryNode node(FilterField field, Typed typed) {
    return RangeSyntax.isRange(typed.text())
        ? RangeSyntax.node(typed.all(), field.dutch())
        : value(field, typed);
  }

  private static FieldQueryNode value(FilterField field, Typed typed) {
    return typed
        .all()
        .on(new FieldQueryNode(field.dutch(), typed.text(), 0, typed.text().length()));
  }

  /** An end of a period, or what stands for no limit; it points at the other end then. */
  private static FieldQueryNode bound(@Nullable Typed typed, @Nullable Typed other) {
    if (typed != null) {
      return value(FilterField.DATE, typed);
    }
    if (other == null) {
      throw new IllegalArgumentException("a period without beginning or end");
    }
    return other.all().on(new FieldQueryNode(FilterField.DATE.dutch(), "*", 0, 1));
  }

  /**
   * Reads a text as the words that stand in it, without operators and signs.
   *
   * @throws QueryException when it has no words, or more than can be searched for
   */
  public static QueryNode literal(String text) throws QueryException {
    List<QueryNode> words = new ArrayList<>();
    for (Span span : LiteralSyntax.words(Typed.query(text))) {
      words.add(word(span, span.text()));
    }
    if (words.size() == 1) {
      return words.getFirst();
    }
    Span all = Span.of(words.getFirst()).to(Span.of(words.getLast()));
    return new QuestionProcessor().postProcessNode(all.on(new BooleanQueryNode(words)));
  }

  /** A word that means what stands in it. */
  public static WordQueryNode word(Span span, String text) {
    return span.on(
        new WordQueryNode(FIELD, text, span.start(), span.end(), QueryAnalysis.words(text)));
  }
}
