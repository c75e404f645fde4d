package nl.kamerspoor.command.option;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.reference.PrintedReference;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.IndexedDossiers;
import nl.kamerspoor.index.open.NearestIds;
import nl.kamerspoor.index.open.OpenIndex;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Finds a paper of an index by what was typed, or papers near it. */
public final class PaperFinder {

  private static final int MAX_SUGGESTIONS = 3;

  private final OpenIndex index;
  private final ReferenceReader references;

  public PaperFinder(OpenIndex index) {
    this.index = index;
    this.references = new ReferenceReader(new IndexedDossiers(index.reader()));
  }

  /** The id of the paper; null where the index has none by that name. */
  public @Nullable PaperId find(String typed) throws IOException {
    Optional<PaperId> id = PaperId.parse(typed);
    if (id.isPresent() && index.paper(id.get()).isPresent()) {
      return id.get();
    }
    PaperId referred = reference(typed).orElse(null);
    if (referred == null || index.paper(referred).isPresent()) {
      return referred;
    }
    PaperId parent = referred.parent();
    return parent == null ? null : onlyAnnex(parent);
  }

  /** The paper that a printed form names as a whole, in the index or not. */
  Optional<PaperId> reference(String typed) {
    return references
        .whole(typed)
        .filter(reference -> reference.paragraph() == null)
        .map(PrintedReference::paper);
  }

  /** The annex of a paper whose id is not made of the paper's; null where there are several. */
  private @Nullable PaperId onlyAnnex(PaperId parent) throws IOException {
    Query annexes =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFields.PARENT, parent.text())), Occur.FILTER)
            .add(new TermQuery(new Term(IndexFields.FIRST, IndexFields.FIRST)), Occur.FILTER)
            .build();
    TopDocs found = index.searcher().search(annexes, 2);
    return found.scoreDocs.length == 1
        ? index.paragraph(found.scoreDocs[0].doc).paper().id()
        : null;
  }

  /** What to say where nothing was found: what was looked for, and what is near. */
  public String notFound(String typed, ProgramCall called) throws IOException {
    String id = reference(typed).map(PaperId::text).orElse(typed);
    List<String> near = NearestIds.among(index.reader(), IndexFields.PAPER, id, MAX_SUGGESTIONS);
    String paper = id.equals(typed) ? OptionWording.quoted(typed) : id;
    return near.isEmpty()
        ? OptionWording.noPaper(paper, ShellCommand.inIndex("stats").text(called))
        : OptionWording.noPaperButNear(paper, String.join(", ", near));
  }
}
