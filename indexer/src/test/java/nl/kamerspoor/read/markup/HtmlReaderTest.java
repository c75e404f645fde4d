package nl.kamerspoor.read.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.read.Gathered;
import nl.kamerspoor.testing.OptionalData;
import nl.kamerspoor.testing.Rounds;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

public final class HtmlReaderTest {

  public static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nl"><head><title>Zoek</title>
      <meta name="dcterms.identifier" scheme="OVERHEIDop.ParlID" content="kst-29754-516">
      <meta name="OVERHEIDop.dossiernummer" content="29754">
      <meta name="OVERHEIDop.ondernummer" content="516">
      <meta name="DCTERMS.issued" content="2019-06-24">
      <meta name="DC.title" content="Terrorismebestrijding; Brief regering; Beleidsreactie">
      <style>p { color: red }</style><script>document.write("kwaad")</script></head>
      <body><header><a href="/">Overheid.nl</a></header><nav><ul><li>Zoeken</li></ul></nav>
      <main><div class="kamerstukkop"><p>Tweede Kamer der Staten-Generaal</p><p>Vergaderjaar 2018-2019</p></div>
      <h1 class="dossiertitel">29 754 Terrorismebestrijding</h1>
      <div class="stuk"><h1 class="stuktitel"><span class="stuknummer">Nr. 516</span> BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID</h1>
      <p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p>
      <p class="kamerstukdatum">Den Haag, 24 juni 2019</p>
      <h2>1. Inleiding</h2>
      <p>Hierbij <b>zend</b> ik u<br>de brief<sup><a class="nootnum" href="#n1">1</a></sup> (<a href="https://zoek.officielebekendmakingen.nl/kst-29754-391.html">Kamerstuk
        29 754, nr. 391</a>).<script>alert(1)</script></p>
      <ul><li>Eerste punt</li><li><p>Tweede punt</p></li></ul>
      <table><tr><th>Jaar</th><td>2018</td></tr></table>
      <div style="display: none">Onzichtbaar</div>
      <div class="ondertekening"><p>De Minister van Justitie en Veiligheid,</p><p>F.B.J. Grapperhaus</p></div>
      </div>
      <div class="noot" id="n1"><h5 class="note-close">X Noot</h5><sup><span class="nootnum"><a></a>1</span></sup><p>Zie de bijlage.</p></div>
      </main><footer>Over deze website</footer></body></html>
      """;

  @TempDir Path folder;

  @Test
  void aPageOfThePublisherIsReadAsThePaper() throws IOException {
    Gathered gathered = Gathered.from(Files.writeString(folder.resolve("page.html"), PAGE));

    assertEquals(List.of(), gathered.rejected);
    assertEquals(
        """
        kst-29754-516
          1 letterhead: Tweede Kamer der Staten-Generaal
          2 letterhead: Vergaderjaar 2018-2019
          3 letterhead: 29 754 Terrorismebestrijding
          4 letterhead: Nr. 516 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID
          5 letterhead: Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
          6 letterhead: Den Haag, 24 juni 2019
          7 heading: 1. Inleiding
          8 paragraph: Hierbij zend ik u de brief (Kamerstuk 29 754, nr. 391). notes [1] <Kamerstuk 29 754, nr. 391[kst-29754-391]>
          9 list-item: Eerste punt
          10 list-item: Tweede punt
          11 figure: Jaar | 2018
          12 signature: De Minister van Justitie en Veiligheid, F.B.J. Grapperhaus
          13 footnote 1: Zie de bijlage.
        """,
        gathered.text());
    Kamerstuk paper = gathered.papers.getFirst();
    assertEquals(List.of(), paper.warnings());
    assertEquals(
        "Sourced[value=Beleidsreactie, origin=HTML]", String.valueOf(paper.metadata().title()));
    assertEquals("Sourced[value=2019-06-24, origin=HTML]", String.valueOf(paper.metadata().date()));
    assertEquals(
        "[Sourced[value=Signatory[name=F.B.J. Grapperhaus, office=Minister van Justitie en"
            + " Veiligheid, party=null], origin=SIGNATURE]]",
        paper.metadata().signatories().toString());
  }

  @Test
  void aPageOfADebateTellsWhoSpeaks() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("h-tk-20182019-61-10.html"),
            """
            <html><body><div id="broodtekst"><h1>Terrorismebestrijding</h1>
            <div class="spreekbeurt"><div class="alineagroep"><p>De heer <strong class="vet">Dijk</strong> (SP):</p>
              <p>Voorzitter. Ik begin.</p><p>Ik eindig.</p></div></div>
            <div class="spreekbeurt"><div class="alineagroep"><p>Minister <strong class="vet">Grapperhaus</strong>:</p>
              <p>Het <strong>is</strong> zo:</p></div></div>
            <p>De vergadering wordt gesloten.</p></div></body></html>
            """);
    assertEquals(
        """
        h-tk-20182019-61-10
          1 heading: Terrorismebestrijding
          2 paragraph (Dijk, lid, SP): Voorzitter. Ik begin.
          3 paragraph (Dijk, lid, SP): Ik eindig.
          4 paragraph (Grapperhaus, minister, null): Het is zo:
          5 paragraph: De vergadering wordt gesloten.
        """,
        Gathered.from(page).text());
  }

  /** Pages that word processors write: their footnotes have no class of the publisher's. */
  @Test
  void aPageOfAWordProcessorKeepsItsNotes() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("brief.html"),
            """
            <html><body><article><header><h1>Titel van de brief</h1></header>
            <p>Hierbij de brief<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> aan u.</p>
            <p>·&nbsp;&nbsp; Eerste punt</p>
            <ol><li class="li"><p><span class="ol">a. </span>Tweede punt<a class="sdfootnoteanc" href="#sdfootnote2sym"><sup>2</sup></a></p></li></ol>
            <p>Zie pagina <a href="#p12">12</a> en 5 m<sup>2</sup>.</p></article>
            <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Zie de bijlage.</p></div>
            <div id="sdfootnote2"><p><a href="#sdfootnote2anc">2</a>Nog een noot.</p></div></body></html>
            """);
    assertEquals(
        """
        brief
          1 heading: Titel van de brief
          2 paragraph: Hierbij de brief aan u. notes [1]
          3 list-item: Eerste punt
          4 list-item: Tweede punt notes [2]
          5 paragraph: Zie pagina 12 en 5 m2.
          6 footnote 1: Zie de bijlage.
          7 footnote 2: Nog een noot.
        """,
        Gathered.from(page).text());
  }

  /** The motions as pages of the publisher's site are read as their XML is. */
  @Test
  void pagesOfMotionsAreReadAsTheirXml() throws Exception {
    Path archive = OptionalData.file(OptionalData.MOTIONS);
    Transformer pages;
    try (InputStream style =
        Objects.requireNonNull(HtmlReaderTest.class.getResourceAsStream("publisher-page.xsl"))) {
      pages = TransformerFactory.newInstance().newTransformer(new StreamSource(style));
    }
    int step = Rounds.areMany() ? 1 : 10;
    List<String> different = new ArrayList<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(Files.newInputStream(archive)), "UTF-8")) {
      int count = 0;
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (!entry.getName().endsWith(".xml") || count++ % step > 0) {
          continue;
        }
        String name = Path.of(entry.getName()).getFileName().toString();
        Path xml = Files.write(folder.resolve(name), tar.readAllBytes());
        Path html = folder.resolve(name.replace(".xml", ".html"));
        pages.transform(new StreamSource(xml.toFile()), new StreamResult(html.toFile()));
        if (!Gathered.from(xml).text().equals(Gathered.from(html).text())) {
          different.add(name);
        }
        Files.delete(xml);
        Files.delete(html);
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  void theEncodingThatThePageStatesIsFollowed() throws IOException {
    String page =
        "<html><head><meta charset=\"windows-1252\"></head><body><p>‘één’ Yücel</body></html>";
    Files.write(folder.resolve("a.htm"), page.getBytes(Charset.forName("windows-1252")));

    assertEquals("a\n  1 paragraph: ‘één’ Yücel\n", Gathered.from(folder.resolve("a.htm")).text());
  }

  @Test
  void aPageWithoutTextIsReported() throws IOException {
    Files.writeString(folder.resolve("a.html"), "<html><body><script>x()</script></body></html>");

    assertEquals(
        List.of("a.html holds no text"),
        Gathered.from(folder.resolve("a.html")).rejectedIn(folder));
  }

  @Test
  void nestingWithoutEndIsRead() throws IOException {
    Files.writeString(folder.resolve("a.html"), "<html><body>" + "<div>".repeat(100_000) + "diep");

    assertEquals("a\n  1 paragraph: diep\n", Gathered.from(folder.resolve("a.html")).text());
  }
}
