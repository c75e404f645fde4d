package nl.kamerspoor.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** Packs the body of a Word document with the parts that it needs: styles, a note of each kind. */
public final class WordParts {

  private static final String NAMES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
        <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
        <Override PartName="/word/endnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"/>
      </Types>
      """;

  private WordParts() {}

  /** The document of a body; footnote 2 and endnote 2 are there, and a style "Opsomming". */
  public static byte[] docx(String body) throws IOException {
    return ArchivesTest.zip(
        "[Content_Types].xml",
        CONTENT_TYPES.getBytes(UTF_8),
        "_rels/.rels",
        relations("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels",
        relations("styles", "styles.xml", "footnotes", "footnotes.xml", "endnotes", "endnotes.xml"),
        "word/document.xml",
        element("document", "<w:body>" + body + "</w:body>"),
        "word/styles.xml",
        element(
            "styles",
            """
            <w:style w:type="paragraph" w:styleId="Opsomming"><w:name w:val="List Bullet"/>
            <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            """),
        "word/footnotes.xml",
        element("footnotes", note("footnote", "Zie de bijlage.")),
        "word/endnotes.xml",
        element("endnotes", note("endnote", "Kamerstuk 29 754, nr. 391.")));
  }

  private static byte[] element(String name, String content) {
    return "<w:%s %s>%s</w:%s>".formatted(name, NAMES, content, name).getBytes(UTF_8);
  }

  private static String note(String name, String text) {
    return "<w:%s w:id=\"2\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:%s>"
        .formatted(name, text, name);
  }

  private static byte[] relations(String... typesAndTargets) {
    StringBuilder relations =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      relations
          .append("<Relationship Id=\"r")
          .append(i)
          .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
          .append(typesAndTargets[i])
          .append("\" Target=\"")
          .append(typesAndTargets[i + 1])
          .append("\"/>");
    }
    return relations.append("</Relationships>").toString().getBytes(UTF_8);
  }
}
