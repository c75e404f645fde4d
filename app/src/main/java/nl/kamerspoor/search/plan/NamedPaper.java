package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.document.ParagraphId;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.search.filter.FilterBuilder;
import nl.kamerspoor.search.query.node.PaperQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.WordQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Makes the query of a paper that is named by its number: it, and the paragraphs that cite it. */
final class NamedPaper {

  /** A paper that is named comes before what cites it, and both before the words. */
  private static final float NAMED_PAPER_SCORE = 1000f;

  private static final float CITING_PARAGRAPH_SCORE = 100f;

  private NamedPaper() {}

  /**
   * The query of a node.
   *
   * @param before how many papers have been named, this one too: they come in the order typed
   */
  static PartialQuery query(PaperQueryNode node, int before, IndexSearcher searcher)
      throws IOException {
    String shown = isAlone(node) ? firstParagraph(node.id(), searcher) : node.id();
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(constant(FilterBuilder.paper(shown), NAMED_PAPER_SCORE - before), Occur.SHOULD);
    either.add(constant(MetadataQueries.cites(node.id()), CITING_PARAGRAPH_SCORE), Occur.SHOULD);
    return new PartialQuery(either.build(), either.build(), false, null, List.of());
  }

  /**
   * Whether nothing stands beside it but filters, other papers and words that say nothing: then the
   * paper is shown once.
   */
  private static boolean isAlone(PaperQueryNode node) {
    QueryNode root = node;
    for (QueryNode above = node.getParent(); above != null; above = above.getParent()) {
      boolean isPlain =
          QueryNodes.isGroup(above)
              || above instanceof AndQueryNode
              || QueryNodes.isRequired(above);
      if (!isPlain) {
        return false;
      }
      root = above;
    }
    return QueryNodes.all(root, FieldQueryNode.class).stream().allMatch(NamedPaper::isIdle)
        && QueryNodes.all(root, RegexpQueryNode.class).isEmpty();
  }

  /** Whether it is a word that says nothing: a dash, or one of the little words. */
  private static boolean isIdle(FieldQueryNode node) {
    return node instanceof WordQueryNode word
        && word.words().stream().allMatch(QueryWord::stopWord);
  }

  /** The first paragraph in which a paper says something; the paper where there is none. */
  private static String firstParagraph(String id, IndexSearcher searcher) throws IOException {
    if (ParagraphId.isWritten(id)) {
      return id;
    }
    Query said =
        new BooleanQuery.Builder()
            .add(MetadataQueries.paper(id), Occur.FILTER)
            .add(MetadataQueries.paragraphKinds(ParagraphKind.said()), Occur.FILTER)
            .build();
    Sort byNumber = new Sort(new SortField(IndexFields.NUMBER, SortField.Type.LONG));
    ScoreDoc[] first = searcher.search(said, 1, byNumber).scoreDocs;
    return first.length == 0 ? id : id + "#" + ((FieldDoc) first[0]).fields[0];
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
