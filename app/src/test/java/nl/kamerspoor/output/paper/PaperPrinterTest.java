package nl.kamerspoor.output.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Golden;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.SampleAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** A paper with a unit of every kind in every format, as the files of {@code golden/papers}. */
final class PaperPrinterTest {

  private static final Presentation PLAIN = Presentation.plain(80);

  @TestFactory
  Stream<DynamicTest> everyKindOfUnitInEveryFormat() throws IOException {
    Map<String, ThrowingSupplier<String>> outputs = new LinkedHashMap<>();
    outputs.put("paper.txt", () -> paper(Format.TEXT, PLAIN));
    outputs.put(
        "paper.colour.txt",
        () -> paper(Format.TEXT, PLAIN.withColour(true)).replace('\u001B', '␛'));
    outputs.put("paper.jsonl", () -> paper(Format.JSONL, PLAIN));
    outputs.put("paper.md", () -> paper(Format.MARKDOWN, PLAIN));
    outputs.put("excerpt.txt", () -> excerpt(Format.TEXT));
    outputs.put("excerpt.jsonl", () -> excerpt(Format.JSONL));
    outputs.put("excerpt.md", () -> excerpt(Format.MARKDOWN));
    return Golden.tests("papers", outputs);
  }

  private static String paper(Format format, Presentation presentation) throws IOException {
    StringWriter out = new StringWriter();
    PaperPrinter.of(format, out, presentation).print(sample());
    return out.toString();
  }

  private static String excerpt(Format format) throws IOException {
    StringWriter out = new StringWriter();
    Kamerstuk sample = sample();
    new ExcerptPrinter(format, out, PLAIN)
        .print(
            new IndexedPaper(sample.id(), sample.file(), sample.metadata()),
            List.of(sample.paragraphs().subList(3, 6)),
            Set.of(4));
    return out.toString();
  }

  private static Kamerstuk sample() {
    Metadata metadata =
        SampleAnswers.metadata(
            new KamerstukNumber(new DossierNumber("29754", null), "423"),
            "Beleidsbrief bij Dreigingsbeeld",
            LocalDate.of(2017, 6, 23),
            List.of(
                new Signatory("S.A. Blok", "Minister van Veiligheid en Justitie"),
                new Signatory("Van Brenk", "lid", "50PLUS")));
    return new Kamerstuk(
        new PaperId("kst-29754-423"),
        "corpus/kst-29754-423.txt",
        metadata,
        List.of(
            unit(1, ParagraphKind.LETTERHEAD, null, 1, "Den Haag, 23 juni 2017"),
            unit(2, ParagraphKind.LETTERHEAD, null, 1, "Aan de Voorzitter"),
            unit(3, ParagraphKind.HEADING, null, 1, "1. Inleiding"),
            new Paragraph(
                4,
                ParagraphKind.PARAGRAPH,
                "1. Inleiding",
                1,
                "Zie Kamerstuk 29 754, nr. 391 over terugkeerders, die een dreiging vormen voor"
                    + " onze veiligheid.",
                null,
                List.of(1, 2),
                List.of(new Citation(4, 29, "Kamerstuk 29 754, nr. 391", List.of("kst-29754-391"))),
                null),
            unit(5, ParagraphKind.LIST_ITEM, "1. Inleiding", 1, "preventie en"),
            unit(6, ParagraphKind.LIST_ITEM, "1. Inleiding", 2, "repressie."),
            new Paragraph(
                7,
                ParagraphKind.FOOTNOTE,
                "1. Inleiding",
                2,
                "Bron: AIVD *2016*.",
                1,
                List.of(),
                List.of(),
                null),
            unit(0, ParagraphKind.FURNITURE, null, 2, "Tweede Kamer, 29 754, nr. 423"),
            unit(8, ParagraphKind.FIGURE, "1. Inleiding", 2, "Aantal uitreizigers"),
            new Paragraph(
                9,
                ParagraphKind.PARAGRAPH,
                "1. Inleiding",
                3,
                "Voorzitter. Dank u.",
                null,
                List.of(),
                List.of(),
                new Speaker("Wörsdörfer", "lid", "VVD")),
            unit(10, ParagraphKind.SIGNATURE, "1. Inleiding", 3, "S.A. Blok")),
        List.of("the running footer says nr. 422, the sidecar 423"));
  }

  private static Paragraph unit(
      int number, ParagraphKind kind, @Nullable String heading, int page, String text) {
    return new Paragraph(number, kind, heading, page, text, null, List.of(), List.of(), null);
  }
}
