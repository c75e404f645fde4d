package nl.kamerspoor.output.reference;

import java.time.LocalDate;
import java.util.List;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.data.JsonLines.JsonFields;

/**
 * Writes CSL-JSON, as citeproc and Zotero read it: one array, an object of the type report, bill or
 * hearing a paper, chapter a speech. Of a bill or hearing the chamber is also the authority, and
 * the series the container.
 */
final class CslJsonForm implements BibliographyPrinter.BibliographyForm {

  @Override
  public String begin() {
    return "[\n";
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String end() {
    return "\n]\n";
  }

  @Override
  public String entry(BibliographyEntry reference) {
    return JsonLines.object(fields -> write(reference, fields));
  }

  private static void write(BibliographyEntry reference, JsonFields fields) {
    BibliographyEntry.Publication place = reference.place();
    fields
        .text("id", reference.key())
        .text(
            "type",
            switch (reference.type()) {
              case REPORT -> "report";
              case BILL -> "bill";
              case HEARING -> "hearing";
              case CHAPTER -> "chapter";
            });
    fields.text("title", reference.title());
    if (!reference.authors().isEmpty()) {
      fields.objects("author", reference.authors(), CslJsonForm::author);
    }
    LocalDate date = reference.date();
    if (date != null) {
      fields.object(
          "issued",
          issued ->
              issued.rows(
                  "date-parts",
                  List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
    }
    fields.text("genre", reference.kind()).text("publisher", place.institution());
    fields.text("container-title", place.container());
    fields.text("collection-title", place.series()).text("number", place.number());
    if (reference.type() == BibliographyEntry.Type.BILL
        || reference.type() == BibliographyEntry.Type.HEARING) {
      fields.text("authority", place.institution());
      fields.text("container-title", place.series());
    }
    fields.text("URL", reference.link() == null ? null : reference.link().toString());
    fields.text("language", "nl").text("note", reference.note());
  }

  private static void author(Author author, JsonFields fields) {
    fields.text("family", author.family());
    fields.text("given", author.given().isEmpty() ? null : author.given());
    fields.text("non-dropping-particle", author.particle().isEmpty() ? null : author.particle());
  }
}
