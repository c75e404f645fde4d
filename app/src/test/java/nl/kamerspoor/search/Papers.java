package nl.kamerspoor.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.open.OpenIndex;

/** Papers for tests of searching, made in one line each. */
public final class Papers {

  private Papers() {}

  /** One paper of dossier 29754 that nobody signed, with these paragraphs. */
  public static OpenIndex of(String... paragraphs) {
    return MemoryIndex.of(List.of(new Paper("1", "2020-01-01").paper(paragraphs)));
  }

  public static OpenIndex of(Kamerstuk... papers) {
    return MemoryIndex.of(List.of(papers));
  }

  /** A paper of dossier 29754 in the making. */
  public record Paper(
      String number, String date, DocumentKind kind, String title, List<Signatory> signatories) {

    public Paper(String number, String date) {
      this(number, date, DocumentKind.BRIEF_REGERING, "Stuk " + number, List.of());
    }

    public Paper kind(DocumentKind other) {
      return new Paper(number, date, other, title, signatories);
    }

    public Paper title(String other) {
      return new Paper(number, date, kind, other, signatories);
    }

    public Paper signedBy(String name, String office) {
      List<Signatory> more = new ArrayList<>(signatories);
      more.add(new Signatory(name, office));
      return new Paper(number, date, kind, title, more);
    }

    public Kamerstuk paper(String... paragraphs) {
      DossierNumber dossier = new DossierNumber("29754", null);
      LocalDate day = LocalDate.parse(date);
      List<Paragraph> units = new ArrayList<>();
      for (String text : paragraphs) {
        units.add(
            new Paragraph(
                units.size() + 1,
                ParagraphKind.PARAGRAPH,
                null,
                null,
                text,
                null,
                List.of(),
                List.of(),
                null));
      }
      return new Kamerstuk(
          PaperId.ofKamerstuk("29754-" + number),
          "kst-29754-" + number + ".txt",
          new Metadata(
              sourced(new KamerstukNumber(dossier, number)),
              List.of(sourced(dossier)),
              sourced(kind),
              sourced(title),
              sourced("Terrorismebestrijding"),
              sourced(Chamber.TWEEDE),
              sourced(new SessionYear(day.getMonthValue() > 8 ? day.getYear() : day.getYear() - 1)),
              sourced(day),
              null,
              signatories.stream().map(Paper::sourced).toList(),
              List.of(),
              null),
          units,
          List.of());
    }

    private static <T> Sourced<T> sourced(T value) {
      return new Sourced<>(value, Origin.SIDECAR);
    }
  }
}
