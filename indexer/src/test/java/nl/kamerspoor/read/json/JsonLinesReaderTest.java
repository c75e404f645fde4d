package nl.kamerspoor.read.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.Gathered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonLinesReaderTest {

  @TempDir Path folder;

  @Test
  void paragraphsOfOneIdAreOneDocument() throws IOException {
    Gathered gathered =
        read(
            """
            {"id":"BWBR1#1","date":"2010-09-30","title":"Besluit","text":"Wij  Beatrix,\\n enz."}
            {"id":"BWBR1#2","date":"2010-09-30","title":"Besluit","text":"Gelet op"}

            {"id":"BWBR2#7","date":"","text":"Artikel 1","heading":"Hoofdstuk I","page":3}
            {"id":"brief","kind":"brief regering","text":"Geachte voorzitter,\\nHierbij."}
            """);

    assertEquals(List.of(), gathered.rejected);
    assertEquals(
        """
        BWBR1
          1 paragraph: Wij Beatrix, enz.
          2 paragraph: Gelet op
        BWBR2
          7 paragraph: Artikel 1
        brief
          1 paragraph: Geachte voorzitter,
          2 paragraph: Hierbij.
        """,
        gathered.text());
    Metadata metadata = gathered.papers.getFirst().metadata();
    assertEquals("Sourced[value=2010-09-30, origin=JSON]", String.valueOf(metadata.date()));
    assertEquals("Sourced[value=Besluit, origin=JSON]", String.valueOf(metadata.title()));
    assertEquals("Hoofdstuk I", gathered.papers.get(1).paragraphs().getFirst().heading());
  }

  @Test
  void aBadLineIsReportedAndTheRestIsRead() throws IOException {
    Gathered gathered =
        read(
            """
            {"id":"a#1","text":"een"}
            {"id":"a#2","text":"tw
            {"id":"a#2"}
            {"id":"a#1","text":"nog eens"}
            {"id":"a#x","text":"drie"}
            {"id":"b#1","text":"drie","date":"31 februari"}
            {"type":"hit","id":"a#3","text":"drie"}
            ["a"]
            {"id":"a#9","text":"vier"} {}
            {"id":"a#10","text":"vijf"}
            """);

    assertEquals(
        """
        a
          1 paragraph: een
          10 paragraph: vijf
        """,
        gathered.text());
    assertEquals(
        """
        a.jsonl:2 is not JSON at column 23: Unexpected end-of-input in VALUE_STRING
        a.jsonl:3 has no "text"
        a.jsonl:4 paragraph 1 comes after paragraph 1
        a.jsonl:5 has the id "a#x"; after the # comes the number of a paragraph, from 1
        a.jsonl:6 has a date "31 februari"; write it as 2019-12-02 or 2019-12-02T14:30:00+01:00
        a.jsonl:7 a line of type "hit" is not part of a paper
        a.jsonl:8 is not a JSON object
        a.jsonl:9 has more than one JSON object\
        """,
        String.join("\n", gathered.rejectedIn(folder)));
  }

  @Test
  void nestingWithoutEndIsABadLine() throws IOException {
    Gathered gathered =
        read("{\"id\":\"a#1\",\"text\":" + "[".repeat(9999) + "\n{\"id\":\"a#2\",\"text\":\"x\"}");

    assertEquals("a\n  2 paragraph: x\n", gathered.text());
    assertEquals(1, gathered.rejected.size(), gathered.rejected::toString);
  }

  @Test
  void linesOfTheReadCommandAreReadBackWhole() throws IOException {
    Gathered gathered =
        read(
            """
            {"type":"document","id":"kst-36600-XX-29","file":"x.xml","metadata":{"number":{"value":"36600-XX-29","origin":"xml"},"dossiers":[{"value":"36600-XX","origin":"xml"}],"kind":{"value":"motie","origin":"xml"},"date":{"value":"2025-01-30","origin":"running-footer"},"signatories":[{"value":{"name":"Podt","office":"lid","party":"D66"},"origin":"signature"}]},"warnings":["w"]}
            {"type":"paragraph","id":"kst-36600-XX-29#1","number":1,"kind":"heading","text":"Kop"}
            {"type":"paragraph","kind":"furniture","text":"3"}
            {"type":"paragraph","id":"kst-36600-XX-29#2","number":2,"kind":"list-item","heading":"Kop","page":4,"text":"zie nr. 3","notes":[1,2],"citations":[{"text":"nr. 3","start":4,"end":9,"targets":["kst-36600-XX-3"]}],"speaker":{"name":"Podt","role":"lid","party":"D66"}}
            {"type":"paragraph","id":"kst-36600-XX-29#3","number":3,"kind":"footnote","text":"Noot","note":1}
            """);

    assertEquals(List.of(), gathered.rejected);
    Kamerstuk paper = gathered.papers.getFirst();
    assertEquals(List.of("w"), paper.warnings());
    DossierNumber dossier = new DossierNumber("36600", "XX");
    assertEquals(
        new Metadata(
            new Sourced<>(new KamerstukNumber(dossier, "29"), Origin.XML),
            List.of(new Sourced<>(dossier, Origin.XML)),
            new Sourced<>(DocumentKind.MOTIE, Origin.XML),
            null,
            null,
            null,
            null,
            new Sourced<>(LocalDate.of(2025, 1, 30), Origin.RUNNING_FOOTER),
            null,
            List.of(new Sourced<>(new Signatory("Podt", "lid", "D66"), Origin.SIGNATURE)),
            List.of(),
            null),
        paper.metadata());
    assertEquals(
        List.of(
            new Paragraph(
                1, ParagraphKind.HEADING, null, null, "Kop", null, List.of(), List.of(), null),
            new Paragraph(
                0, ParagraphKind.FURNITURE, null, null, "3", null, List.of(), List.of(), null),
            new Paragraph(
                2,
                ParagraphKind.LIST_ITEM,
                "Kop",
                4,
                "zie nr. 3",
                null,
                List.of(1, 2),
                List.of(new Citation(4, 9, "nr. 3", List.of("kst-36600-XX-3"))),
                new Speaker("Podt", "lid", "D66")),
            new Paragraph(
                3, ParagraphKind.FOOTNOTE, null, null, "Noot", 1, List.of(), List.of(), null)),
        paper.paragraphs());
  }

  @Test
  void linesOfAnyLengthAndEndAreCut() throws IOException {
    String words = "woord ".repeat(100_000).strip();
    Gathered gathered =
        read(
            "\ufeff{\"id\":\"a#1\",\"text\":\""
                + words
                + "\"}\r\n\r\n{\"id\":\"a#2\",\"text\":\"x\"}");

    assertEquals(List.of(), gathered.rejected);
    assertEquals(
        List.of(words, "x"),
        gathered.papers.getFirst().paragraphs().stream().map(Paragraph::text).toList());
  }

  private Gathered read(String lines) throws IOException {
    return Gathered.from(Files.writeString(folder.resolve("a.jsonl"), lines));
  }
}
