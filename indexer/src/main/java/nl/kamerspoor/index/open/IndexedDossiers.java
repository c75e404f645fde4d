package nl.kamerspoor.index.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kamerspoor.document.reference.DossierRegister;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The dossiers of the papers in an index, each with its suffix and without. */
public final class IndexedDossiers implements DossierRegister {

  private final IndexReader reader;

  public IndexedDossiers(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * Whether the index has a paper of this dossier.
   *
   * @throws UncheckedIOException when the index cannot be read
   */
  @Override
  public boolean isDossier(String dossier) {
    try {
      return reader.docFreq(new Term(IndexFields.DOSSIER, dossier)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
