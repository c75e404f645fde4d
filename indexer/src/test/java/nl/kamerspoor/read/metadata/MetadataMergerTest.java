package nl.kamerspoor.read.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.read.Gathered;
import nl.kamerspoor.read.MemoryInput;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MetadataMergerTest {

  private static final String LETTER =
      """
      Tweede Kamer der Staten-Generaal 2
      Vergaderjaar 2018–2019

      29 754 Terrorismebestrijding

      Nr. 516 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

      Den Haag, 24 juni 2019

      Hierbij bied ik u de rapportage aan (Kamerstuk 29 754, nr. 422).

      De Minister van Justitie en Veiligheid,
      F.B.J. Grapperhaus
      """;

  @Test
  void takesTheMostTrustedAndReportsWhoSaysOtherwise() throws Exception {
    Kamerstuk paper =
        read(
            "kst-29754-517.txt",
            """
            <metadata_gegevens>
              <metadata name="DCTERMS.issued" scheme="" content="2019-06-25"/>
              <metadata name="kamerspoor.signatory" scheme="" content="S.A. Blok; Minister van Buitenlandse Zaken"/>
              <metadata name="OVERHEIDop.vergaderjaar" scheme="" content="2019"/>
            </metadata_gegevens>
            """);
    assertEquals("kst-29754-516", paper.id().text());
    assertEquals(
        List.of(
            "the metadata record's session year can't be read: \"2019\" is not a session year; write it as 2018-2019",
            "number: letterhead says 29754-516, file-name says 29754-517",
            "date: sidecar says 2019-06-25, letterhead says 2019-06-24",
            "signatories: sidecar says S.A. Blok, signature says F.B.J. Grapperhaus"),
        paper.warnings());
    assertEquals(
        List.of(
            new Sourced<>(
                new Signatory("S.A. Blok", "Minister van Buitenlandse Zaken"), Origin.SIDECAR)),
        paper.metadata().signatories());
  }

  /** Quote marks, dashes, blanks and case are the printer's, and contradict nobody. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Over «Red de camping» – nu",
        "Over \u201CRed de camping\u201D - nu",
        "Over \u2018Red de camping\u2019 \u2014 nu",
        "Over 'Red de camping' - Nu",
        "Over \u00AB Red\u00A0de camping \u00BB\u2013nu",
        "Over \u201ERed de camping\" \u2212 nu",
      })
  void typographyIsNoContradiction(String title) throws Exception {
    assertEquals(List.of(), titled(title).warnings());
  }

  @Test
  void anotherWordIsOne() throws Exception {
    assertEquals(
        List.of(
            "dossier title: sidecar says Over «Redt de camping» – nu, letterhead says Over «Red de"
                + " camping» – nu"),
        titled("Over «Redt de camping» – nu").warnings());
  }

  /** A letter under the title of a dossier that its metadata give so. */
  private static Kamerstuk titled(String title) throws Exception {
    return read(
        "kst-29754-516.txt",
        """
        <metadata_gegevens>
          <metadata name="OVERHEIDop.dossiertitel" scheme="" content="%s"/>
        </metadata_gegevens>
        """
            .formatted(title.replace("\"", "&quot;")),
        LETTER.replace("29 754 Terrorismebestrijding", "29 754 Over «Red de camping» – nu"));
  }

  @Test
  void reportsAnotherOfficeOfTheSamePerson() throws Exception {
    Kamerstuk paper =
        read(
            "kst-29754-516.txt",
            """
            <metadata_gegevens>
              <metadata name="kamerspoor.signatory" scheme="" content="F.B.J. Grapperhaus; Minister van Defensie"/>
            </metadata_gegevens>
            """);
    assertEquals(
        List.of(
            "office of F.B.J. Grapperhaus: sidecar says Minister van Defensie, signature says"
                + " Minister van Justitie en Veiligheid"),
        paper.warnings());
  }

  @Test
  void reportsASignatoryWithoutAName() throws Exception {
    Kamerstuk paper =
        read(
            "kst-29754-516.txt",
            """
            <metadata_gegevens>
              <metadata name="kamerspoor.signatory" scheme="" content="; Minister van Defensie"/>
            </metadata_gegevens>
            """);
    assertEquals(
        List.of(
            "the metadata record's kamerspoor.signatory has no name: \"; Minister van Defensie\";"
                + " write it as S.A. Blok; Minister van Buitenlandse Zaken"),
        paper.warnings());
    assertEquals(
        List.of(
            new Sourced<>(
                new Signatory("F.B.J. Grapperhaus", "Minister van Justitie en Veiligheid"),
                Origin.SIGNATURE)),
        paper.metadata().signatories());
  }

  @Test
  void fillsAnOfficeInFromALessTrustedOrigin() throws Exception {
    Kamerstuk paper =
        read(
            "kst-29754-516.txt",
            """
            <metadata_gegevens>
              <metadata name="OVERHEIDop.indiener" scheme="" content="F.B.J. Grapperhaus"/>
            </metadata_gegevens>
            """);
    assertEquals(List.of(), paper.warnings());
    assertEquals(
        List.of(
            new Sourced<>(
                new Signatory("F.B.J. Grapperhaus", "Minister van Justitie en Veiligheid"),
                Origin.SIDECAR)),
        paper.metadata().signatories());
  }

  @Test
  void readsTheRecordAsItIsServed() throws Exception {
    Kamerstuk paper =
        read(
            "download.txt",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <metadata_gegevens>
              <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-29754-516"/>
              <metadata name="DC.title" scheme="" content="Terrorismebestrijding; Brief regering; Rapportage integrale aanpak"/>
              <metadata name="DC.type" scheme="OVERHEIDop.Parlementair" content="Kamerstuk"/>
              <metadata name="DC.creator" scheme="OVERHEID.StatenGeneraal" content="Tweede Kamer der Staten-Generaal"/>
              <metadata name="OVERHEIDop.vergaderjaar" scheme="" content="2018-2019"/>
            </metadata_gegevens>
            """);
    assertEquals(
        "29754-516 brief regering Terrorismebestrijding / Rapportage integrale aanpak, TWEEDE 2018-2019",
        "%s %s %s / %s, %s %s"
            .formatted(
                value(paper.metadata().number()),
                paper.metadata().kind() == null ? "" : paper.metadata().kind().value().label(),
                value(paper.metadata().dossierTitle()),
                value(paper.metadata().title()),
                value(paper.metadata().chamber()),
                value(paper.metadata().sessionYear())));
  }

  @Test
  void rejectsARecordThatIsNoXmlAndSaysWhere() {
    ReadException broken =
        assertThrows(ReadException.class, () -> read("a.txt", "<metadata_gegevens><metadata"));
    assertEquals(
        "a.txt has a metadata record that can't be read (its metadata record:1:29 is not well-formed XML: XML document structures must start and end within the same entity.); correct the record or remove it",
        broken.getMessage());
  }

  @Test
  void followsNoEntityOfARecord() {
    assertThrows(
        ReadException.class,
        () ->
            read(
                "a.txt",
                """
                <!DOCTYPE m [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                <metadata_gegevens><metadata name="DC.title" content="&secret;"/></metadata_gegevens>
                """));
  }

  private static Object value(@org.jspecify.annotations.Nullable Sourced<?> sourced) {
    return sourced == null ? "" : sourced.value();
  }

  private static Kamerstuk read(String name, String sidecar) throws Exception {
    return read(name, sidecar, LETTER);
  }

  private static Kamerstuk read(String name, String sidecar, String letter) throws Exception {
    Gathered gathered = new Gathered();
    new TextReader()
        .read(new MemoryInput(name, letter.getBytes(StandardCharsets.UTF_8), sidecar), gathered);
    return gathered.papers.getFirst();
  }
}
