package nl.kamerspoor.index.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.PlainText;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class PaperQueryTest {

  private static Kamerstuk paper(String id, String title, List<String> lines) {
    Kamerstuk plain = PlainText.paper(id, id + ".txt", lines);
    Metadata none = Metadata.NONE;
    Metadata metadata =
        new Metadata(
            none.number(),
            none.dossiers(),
            none.kind(),
            new Sourced<>(title, Origin.XML),
            none.dossierTitle(),
            none.chamber(),
            none.sessionYear(),
            none.date(),
            none.dateLabel(),
            none.signatories(),
            none.sentBy(),
            none.parent());
    return new Kamerstuk(new PaperId(id), plain.file(), metadata, plain.paragraphs(), List.of());
  }

  private static Query word(String field, String word) {
    return new TermQuery(new Term(field, "=" + word));
  }

  private static List<String> find(OpenIndex index, Query query) throws Exception {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : index.searcher().search(query, 1000, IndexFields.BY_RELEVANCE).scoreDocs) {
      ids.add(index.paragraph(hit.doc).id().toString());
    }
    return ids;
  }

  @Test
  void aTitleStandsForAllParagraphs() throws Exception {
    try (OpenIndex index =
        MemoryIndex.of(
            List.of(
                paper("a", "Terugkeer", List.of("Een aap.", "Een noot.")),
                paper("b", "Uitreis", List.of("Een aap.", "Een mies.")),
                paper("c", "Terugkeer uit Irak", List.of("Een noot."))))) {
      Query titled = PaperQuery.of(word(IndexFields.TITLE, "terugkeer"));
      assertEquals(List.of("a#1", "a#2", "c#1"), find(index, titled));
      assertEquals(
          List.of("b#1", "b#2"), find(index, PaperQuery.of(word(IndexFields.TITLE, "uitreis"))));
      assertEquals(
          List.of("a#2", "c#1"),
          find(
              index,
              new BooleanQuery.Builder()
                  .add(word(IndexFields.TEXT, "noot"), Occur.MUST)
                  .add(titled, Occur.MUST)
                  .build()));
      assertEquals(3, index.searcher().count(titled));
    }
  }

  /** Random papers, and random pairs of a title's word and a text's word. */
  @Test
  @Seeded
  void agreesWithAScan(Random random) throws Exception {
    List<String> words = List.of("aap", "noot", "mies", "wim", "zus", "jet");
    for (int round = 0; round < Rounds.of(10); round++) {
      List<Kamerstuk> papers = new ArrayList<>();
      for (int number = 0; number < 1 + random.nextInt(20); number++) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < 1 + random.nextInt(5); line++) {
          lines.add(words.get(random.nextInt(6)) + " " + words.get(random.nextInt(6)));
        }
        papers.add(paper("p" + number, words.get(random.nextInt(6)), lines));
      }
      String title = words.get(random.nextInt(6));
      String text = words.get(random.nextInt(6));
      TreeSet<String> expected = new TreeSet<>();
      for (Kamerstuk paper : papers) {
        boolean titled =
            paper.metadata().title() instanceof Sourced(String said, _) && said.equals(title);
        paper.paragraphs().stream()
            .filter(paragraph -> titled && paragraph.text().contains(text))
            .forEach(
                paragraph -> expected.add(paper.id().paragraph(paragraph.number()).toString()));
      }
      try (OpenIndex index = MemoryIndex.of(papers)) {
        Query both =
            new BooleanQuery.Builder()
                .add(word(IndexFields.TEXT, text), Occur.MUST)
                .add(PaperQuery.of(word(IndexFields.TITLE, title)), Occur.MUST)
                .build();
        assertEquals(expected, new TreeSet<>(find(index, both)));
        for (ScoreDoc hit : index.searcher().search(both, 1000).scoreDocs) {
          assertTrue(index.searcher().explain(both, hit.doc).isMatch());
        }
      }
    }
  }
}
