package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.fields.PaperQuery;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.search.score.BonusQuery;
import nl.kamerspoor.search.score.InverseDocumentFrequency;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What a paragraph gains beside its own words: by its titles, and by words near each other. */
final class Bonuses {

  /** How near words typed side by side must stand to count as near: other words between them. */
  private static final int MAX_WORDS_BETWEEN = 8;

  private static final Query SAYING =
      new ConstantScoreQuery(
          new BooleanQuery.Builder()
              .add(MetadataQueries.paragraphKind(ParagraphKind.PARAGRAPH), Occur.SHOULD)
              .add(MetadataQueries.paragraphKind(ParagraphKind.LIST_ITEM), Occur.SHOULD)
              .build());

  private final IndexReader reader;
  private final RankingWeights ranking;
  private final Function<String, TermQueryBuilder> termQueries;
  private final List<Query> bonuses = new ArrayList<>();
  private final List<Query> nears = new ArrayList<>();

  /**
   * @param termQueries makes the queries of words in a field of the index
   */
  Bonuses(
      IndexReader reader, RankingWeights ranking, Function<String, TermQueryBuilder> termQueries) {
    this.reader = reader;
    this.ranking = ranking;
    this.termQueries = termQueries;
  }

  boolean isEmpty() {
    return bonuses.isEmpty();
  }

  /** For what a paper says, before its letterhead and signature. */
  void addSaying() {
    bonuses.add(SAYING);
  }

  /** For a word in the heading or a title that the paragraph stands under. */
  void addTitles(WordQueryNode node, QueryWord word) throws IOException {
    Query heading = termQueries.apply(IndexFields.HEADING).word(node, word).query();
    bonuses.add(new BoostQuery(heading, ranking.heading()));
    for (String title : List.of(IndexFields.TITLE, IndexFields.DOSSIER_TITLE)) {
      Query ofPaper = PaperQuery.of(termQueries.apply(title).word(node, word).query());
      bonuses.add(new BoostQuery(ofPaper, ranking.title()));
    }
  }

  /** For two words typed side by side that stand near each other. */
  void addNear(QueryTerm one, QueryTerm other) {
    Query near =
        new IntervalQuery(
            IndexFields.TEXT,
            Intervals.maxgaps(
                MAX_WORDS_BETWEEN, Intervals.unordered(one.source(), other.source())));
    float rarity = InverseDocumentFrequency.of(reader.numDocs(), reader.numDocs() / 100);
    nears.add(new BoostQuery(near, ranking.near() * rarity));
  }

  /**
   * Puts them on a query.
   *
   * @param any finds and scores
   * @param all finds what gets a share more because it has all the words
   */
  BonusQuery on(Query any, Query all) {
    return all.equals(any)
        ? new BonusQuery(any, new MatchNoDocsQuery("one word only"), 0, bonuses, nears)
        : new BonusQuery(any, all, ranking.allWords(), bonuses, nears);
  }
}
