package nl.kamerspoor.output.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.reference.LegalCitation;
import nl.kamerspoor.output.words.DateText;
import nl.kamerspoor.output.words.Wording;
import org.jspecify.annotations.Nullable;

/** Makes rows for people of what is known of a paper. */
final class MetadataRows {

  /**
   * One row.
   *
   * @param name what it is
   * @param value its value
   * @param origin where it was read; empty for what follows from other values
   */
  record Row(String name, String value, String origin) {}

  private final List<Row> rows = new ArrayList<>();

  private MetadataRows() {}

  static List<Row> of(PaperId id, Metadata metadata) {
    MetadataRows rows = new MetadataRows();
    rows.rows.add(new Row("id", id.text(), ""));
    LegalCitation citation = LegalCitation.of(id, metadata);
    if (citation != null) {
      rows.rows.add(new Row("cited as", citation.text(), ""));
      rows.rows.add(new Row("link", citation.link().toString(), ""));
    }
    rows.add("number", metadata.number(), Object::toString);
    metadata.dossiers().forEach(dossier -> rows.add("dossier", dossier, Object::toString));
    rows.add("dossier title", metadata.dossierTitle(), title -> title);
    rows.add("kind", metadata.kind(), DocumentKind::label);
    rows.add("chamber", metadata.chamber(), Chamber::label);
    rows.add("vergaderjaar", metadata.sessionYear(), Object::toString);
    rows.add("date", metadata.date(), DateText::text);
    rows.add("date says", metadata.dateLabel(), label -> label);
    metadata.signatories().forEach(person -> rows.add("signed by", person, Wording::signatory));
    metadata.sentBy().forEach(person -> rows.add("sent by", person, Wording::signatory));
    rows.add("annex of", metadata.parent(), PaperId::text);
    return rows.rows;
  }

  private <T> void add(String name, @Nullable Sourced<T> sourced, Function<T, String> text) {
    if (sourced != null) {
      rows.add(new Row(name, text.apply(sourced.value()), sourced.origin().label()));
    }
  }
}
