package nl.kamerspoor.output.paper;

import java.util.List;
import java.util.function.Function;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.output.data.JsonLines.JsonFields;
import nl.kamerspoor.output.words.Wording;
import org.jspecify.annotations.Nullable;

/** Writes a paper's metadata and paragraphs as fields of JSON; docs/jsonl.md. */
public final class PaperJson {

  private PaperJson() {}

  /** Writes the values alone, as a hit has them. */
  public static void values(Metadata metadata, JsonFields line) {
    if (metadata.number() != null) {
      line.text("dossier", metadata.number().value().dossier().toString());
      line.text("number", metadata.number().value().number());
    } else if (!metadata.dossiers().isEmpty()) {
      line.text("dossier", metadata.dossiers().getFirst().value().toString());
    }
    line.text("date", value(metadata.date(), Object::toString));
    line.text("kind", value(metadata.kind(), DocumentKind::label));
    line.text("title", value(metadata.title(), title -> title));
    line.text("dossier_title", value(metadata.dossierTitle(), title -> title));
    String subject = Wording.subject(metadata);
    line.text("subject", subject.isEmpty() ? null : subject);
    line.text("chamber", value(metadata.chamber(), chamber -> chamber.label()));
    line.text("session_year", value(metadata.sessionYear(), Object::toString));
    line.objects(
        "signatories",
        metadata.signatories(),
        (person, fields) -> signatory(person.value(), fields));
    if (!metadata.sentBy().isEmpty()) {
      line.objects(
          "sent_by", metadata.sentBy(), (person, fields) -> signatory(person.value(), fields));
    }
    line.text("parent", value(metadata.parent(), PaperId::text));
  }

  /** Writes each value with its origin, as {@code read} and {@code show} have them. */
  static void sourced(Metadata metadata, JsonFields line) {
    sourced("number", metadata.number(), Object::toString, line);
    line.objects(
        "dossiers",
        metadata.dossiers(),
        (dossier, fields) -> value(dossier, Object::toString, fields));
    sourced("kind", metadata.kind(), DocumentKind::label, line);
    sourced("title", metadata.title(), title -> title, line);
    sourced("dossier_title", metadata.dossierTitle(), title -> title, line);
    sourced("chamber", metadata.chamber(), chamber -> chamber.label(), line);
    sourced("session_year", metadata.sessionYear(), Object::toString, line);
    sourced("date", metadata.date(), Object::toString, line);
    sourced("date_label", metadata.dateLabel(), label -> label, line);
    people("signatories", metadata.signatories(), line);
    people("sent_by", metadata.sentBy(), line);
    sourced("parent", metadata.parent(), PaperId::text, line);
  }

  /** Writes a paragraph; furniture has neither id nor number. */
  static void paragraph(PaperId paper, Paragraph paragraph, JsonFields line) {
    if (paragraph.kind() != ParagraphKind.FURNITURE) {
      line.text("id", paper.paragraph(paragraph.number()).toString())
          .number("number", paragraph.number());
    }
    line.text("kind", paragraph.kind().label());
    line.text("heading", paragraph.heading()).number("page", paragraph.page());
    speaker(paragraph, line);
    line.text("text", paragraph.text());
    line.number("note", paragraph.note()).numbers("notes", paragraph.notes());
    line.objects("citations", paragraph.citations(), PaperJson::citation);
  }

  /** Writes who says a paragraph; no field where nobody is known to. */
  public static void speaker(Paragraph paragraph, JsonFields line) {
    Speaker speaker = paragraph.speaker();
    if (speaker != null) {
      line.object(
          "speaker",
          fields -> {
            fields
                .text("name", speaker.name())
                .text("role", speaker.role())
                .text("party", speaker.party());
            if (speaker.interrupts()) {
              fields.flag("interruption", true);
            }
          });
    }
  }

  private static void citation(Citation citation, JsonFields fields) {
    fields.text("text", citation.text());
    fields.number("start", citation.start()).number("end", citation.end());
    fields.texts("targets", citation.targets());
  }

  private static void people(String name, List<Sourced<Signatory>> people, JsonFields line) {
    line.objects(
        name,
        people,
        (person, fields) ->
            fields
                .object("value", inner -> signatory(person.value(), inner))
                .text("origin", person.origin().label()));
  }

  private static void signatory(Signatory signatory, JsonFields fields) {
    fields
        .text("name", signatory.name())
        .text("office", signatory.office())
        .text("party", signatory.party());
  }

  private static <T> void sourced(
      String name, @Nullable Sourced<T> sourced, Function<T, String> text, JsonFields line) {
    if (sourced != null) {
      line.object(name, fields -> value(sourced, text, fields));
    }
  }

  private static <T> void value(Sourced<T> sourced, Function<T, String> text, JsonFields fields) {
    fields.text("value", text.apply(sourced.value())).text("origin", sourced.origin().label());
  }

  private static <T> @Nullable String value(
      @Nullable Sourced<T> sourced, Function<T, String> text) {
    return sourced == null ? null : text.apply(sourced.value());
  }
}
