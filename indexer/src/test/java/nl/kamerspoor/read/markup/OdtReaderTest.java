package nl.kamerspoor.read.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.read.ArchivesTest;
import nl.kamerspoor.read.Gathered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public final class OdtReaderTest {

  private static final byte[] TYPE = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);

  private static final String NAMES =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private static final String LETTER =
      """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>Geschrapt</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>29 754 Terrorismebestrijding</text:p><text:p>Nr. 516 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID</text:p>
      <text:p>Den Haag, 24 juni 2019</text:p><text:p/>
      <text:h text:outline-level="1">Inleiding</text:h>
      <text:p>Hierbij<text:s text:c="2"/>zend<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie de bijlage.</text:p></text:note-body></text:note> ik<text:tab/>u<office:annotation><dc:creator>X</dc:creator><text:p>Klopt dit?</text:p></office:annotation> de <text:span>brief</text:span>.</text:p>
      <text:list><text:list-item><text:p>Eerste punt</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>Jaar</text:p></table:table-cell><table:table-cell><text:p>2018</text:p></table:table-cell></table:table-row></table:table>
      <text:p>De Minister van Justitie en Veiligheid,</text:p><text:p>F.B.J. Grapperhaus</text:p>
      """;

  @TempDir Path folder;

  @Test
  void aLetterIsReadWithEveryPartInItsPlace() throws IOException {
    Files.write(folder.resolve("brief.odt"), letter());

    Gathered gathered = Gathered.from(folder.resolve("brief.odt"));

    assertEquals(List.of(), gathered.rejected);
    assertEquals(DocxReaderTest.LETTER_AS_READ + "  0 furniture: Concept\n", gathered.text());
  }

  @Test
  void boxesNotesAndNestedListsAreReadAsShown() throws IOException {
    String body =
        """
        <text:p>Hierbij de beleids­brief<text:note text:note-class="footnote"><text:note-body><text:p>Zie de</text:p><text:p>bijlage.</text:p></text:note-body></text:note> en meer<text:note text:note-class="endnote"><text:note-body><text:p>Noot.</text:p></text:note-body></text:note>.</text:p>
        <text:p>Tekst bij<draw:frame><draw:text-box><text:p>In het kader.</text:p><text:p>Nog een alinea.</text:p></draw:text-box></draw:frame> een kader.</text:p>
        <text:list><text:list-item><text:p>Eerste punt</text:p><text:list><text:list-item><text:p>Daaronder</text:p></text:list-item></text:list></text:list-item></text:list>
        <text:p>• Getypt punt</text:p>
        <table:table><table:table-row><table:table-cell/><table:table-cell><text:p>2018</text:p><text:p>2019</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Er zijn moties.</text:p></table:table-cell></table:table-row></table:table>
        """;
    Files.write(folder.resolve("brief.odt"), odt(body));
    assertEquals(
        """
        brief
          1 paragraph: Hierbij de beleidsbrief en meer. notes [1, 2]
          2 footnote 1: Zie de bijlage.
          3 footnote 2: Noot.
          4 paragraph: Tekst bij een kader.
          5 paragraph: In het kader.
          6 paragraph: Nog een alinea.
          7 list-item: Eerste punt
          8 list-item: Daaronder
          9 list-item: Getypt punt
          10 paragraph: 2018 2019 | Er zijn moties.
          0 furniture: Concept
        """,
        Gathered.from(folder.resolve("brief.odt")).text());
  }

  @Test
  void whatIsNoOdtSaysSo() throws IOException {
    Files.write(folder.resolve("zip.odt"), ArchivesTest.zip("a.txt", "tekst".getBytes(UTF_8)));
    Files.write(
        folder.resolve("geheim.odt"),
        ArchivesTest.zip(
            "mimetype",
            TYPE,
            "content.xml",
            new byte[99],
            "META-INF/manifest.xml",
            "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>".getBytes(UTF_8)));
    Files.write(
        folder.resolve("kapot.odt"),
        ArchivesTest.zip("mimetype", TYPE, "content.xml", "<a><b></a>".getBytes(UTF_8)));

    assertEquals(
        List.of(
            "zip.odt is a zip archive but not an ODT file: it has no content.xml; name it .zip to read what"
                + " is in it"),
        Gathered.from(folder.resolve("zip.odt")).rejectedIn(folder));
    assertEquals(
        List.of("geheim.odt is encrypted; save it without a password"),
        Gathered.from(folder.resolve("geheim.odt")).rejectedIn(folder));
    assertEquals(
        List.of(
            "kapot.odt!/content.xml:1:9 is not well-formed XML: The element type \"b\" must be"
                + " terminated by the matching end-tag \"</b>\"."),
        Gathered.from(folder.resolve("kapot.odt")).rejectedIn(folder));
  }

  /** A letter as a word processor writes it. */
  public static byte[] letter() throws IOException {
    return odt(LETTER);
  }

  private static byte[] odt(String body) throws IOException {
    String content =
        "<office:document-content %s><office:body><office:text>%s</office:text></office:body></office:document-content>"
            .formatted(NAMES, body);
    String styles =
        "<office:document-styles %s><office:master-styles><style:footer><text:p>Concept</text:p></style:footer></office:master-styles></office:document-styles>"
            .formatted(NAMES);
    return ArchivesTest.zip(
        "mimetype",
        TYPE,
        "content.xml",
        content.getBytes(UTF_8),
        "styles.xml",
        styles.getBytes(UTF_8));
  }
}
