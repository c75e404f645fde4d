package nl.kamerspoor.search.query.process;

import java.util.Objects;
import nl.kamerspoor.document.reference.PrintedReference;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.node.PaperQueryNode;
import nl.kamerspoor.search.query.syntax.QuerySyntaxParser;
import org.apache.lucene.queryparser.flexible.core.nodes.OpaqueQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/** Makes of a printed reference the paper that it names. */
final class ReferenceProcessor extends NodeProcessor {

  private final ReferenceReader references;

  ReferenceProcessor(ReferenceReader references) {
    this.references = references;
  }

  @Override
  protected QueryNode postProcessNode(QueryNode node) {
    if (!(node instanceof OpaqueQueryNode opaque)
        || !opaque.getSchema().toString().equals(QuerySyntaxParser.REFERENCE)) {
      return node;
    }
    PrintedReference reference =
        Objects.requireNonNull(references.at(opaque.getValue(), 0), "the syntax found it");
    return Span.of(node).on(new PaperQueryNode(reference.id()));
  }
}
