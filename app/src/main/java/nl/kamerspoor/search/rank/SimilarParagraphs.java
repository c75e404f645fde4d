package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.ParagraphId;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.index.open.NearestIds;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.plan.TermQueryBuilder;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.process.QueryReader;
import nl.kamerspoor.search.request.MatchKind;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a query of a paragraph, to find others that say something similar: the words that tell it
 * most apart (most in it, fewest in others), in all their forms, and not its own paper.
 */
public final class SimilarParagraphs {

  /** More words make it slower and hardly better. */
  private static final int MAX_WORDS = 20;

  /** The most ids suggested for one that does not exist. */
  private static final int MAX_SUGGESTIONS = 3;

  private SimilarParagraphs() {}

  /**
   * The query.
   *
   * @param id the paragraph's id: {@code kst-27925-681#14}
   */
  public static QueryNode query(OpenIndex index, String id) throws IOException, QueryException {
    IndexedParagraph paragraph = find(index, id.strip());
    if (paragraph == null) {
      throw unknown(index, id);
    }
    Span whole = Typed.query(id).all();
    List<QueryNode> clauses = new ArrayList<>();
    for (String word : tellingWords(index.reader(), paragraph.paragraph().text())) {
      clauses.add(QueryReader.word(whole, word));
    }
    if (clauses.isEmpty()) {
      throw new QueryException(
          id, 0, "this paragraph has no word to search for", "take a longer paragraph");
    }
    FilterQueryNode ownPaper =
        whole.on(
            new FilterQueryNode(
                FilterField.PAPER,
                List.of(new FilterValue.Text(whole, paragraph.paper().id().text()))));
    clauses.add(whole.on(new ModifierQueryNode(ownPaper, Modifier.MOD_NOT)));
    return whole.on(new BooleanQueryNode(clauses));
  }

  /** A quotation has the id without what the ids of all Kamerstukken begin with. */
  private static @Nullable IndexedParagraph find(OpenIndex index, String typed) throws IOException {
    for (String written : List.of(typed, PaperId.KAMERSTUK + typed)) {
      Optional<ParagraphId> id = ParagraphId.parse(written);
      Optional<IndexedParagraph> found =
          id.isEmpty() ? Optional.empty() : index.paragraph(id.get());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return null;
  }

  private static List<String> tellingWords(IndexReader reader, String text) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, QueryWord> words = new LinkedHashMap<>();
    for (QueryWord word : QueryAnalysis.words(text)) {
      if (!word.stopWord() && word.typed().chars().anyMatch(Character::isLetter)) {
        String key = word.lemmas().isEmpty() ? word.exact().getFirst() : word.lemmas().getFirst();
        counts.merge(key, 1, Integer::sum);
        words.putIfAbsent(key, word);
      }
    }
    record Telling(String word, double weight) {}
    List<Telling> telling = new ArrayList<>();
    for (Map.Entry<String, QueryWord> entry : words.entrySet()) {
      int documents = 1;
      for (MatchKind kind : List.of(MatchKind.EXACT, MatchKind.INFLECTION)) {
        for (String term : TermQueryBuilder.terms(entry.getValue(), kind)) {
          documents = Math.max(documents, reader.docFreq(new Term(IndexFields.TEXT, term)));
        }
      }
      double rarity = Math.log(1 + (double) reader.numDocs() / documents);
      int count = counts.getOrDefault(entry.getKey(), 1);
      telling.add(new Telling(entry.getValue().typed(), rarity * (1 + Math.log(count))));
    }
    return telling.stream()
        .sorted(Comparator.comparingDouble(Telling::weight).reversed())
        .limit(MAX_WORDS)
        .map(Telling::word)
        .toList();
  }

  private static QueryException unknown(OpenIndex index, String id) throws IOException {
    String paper = ParagraphId.paperIn(id).strip();
    Optional<PaperId> known = PaperId.parse(paper);
    List<IndexedParagraph> paragraphs = known.isEmpty() ? List.of() : index.paragraphs(known.get());
    if (paragraphs.isEmpty()) {
      List<String> near =
          NearestIds.among(index.reader(), IndexFields.PAPER, paper, MAX_SUGGESTIONS);
      return new QueryException(
          id,
          0,
          "there is no paragraph \"" + id + "\" in the index",
          near.isEmpty()
              ? "an id is a paper and a paragraph, as search prints them: kst-27925-681#14"
              : "closest papers: " + String.join(", ", near));
    }
    return new QueryException(
        id,
        ParagraphId.paperIn(id).length(),
        "\"" + id + "\" is not a paragraph, and --like takes one",
        "the paragraphs of the paper are "
            + paragraphs.getFirst().id()
            + " to #"
            + paragraphs.getLast().paragraph().number());
  }
}
