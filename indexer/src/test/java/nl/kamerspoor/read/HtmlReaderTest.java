package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReaderTest {

  static final String PAGE =
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
          11 paragraph: Jaar | 2018
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
