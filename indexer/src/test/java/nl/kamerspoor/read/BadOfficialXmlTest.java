package nl.kamerspoor.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kamerspoor.read.markup.OfficialXmlReaderTest.DEBATE;
import static nl.kamerspoor.read.markup.OfficialXmlReaderTest.DEBATE_AS_READ;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official XML that is damaged, wrongly encoded or none: put right and told, or turned away. */
final class BadOfficialXmlTest {

  @TempDir Path folder;

  /** The JDK's parser would print such a failure instead of only telling it. */
  @Test
  void aByteThatIsNoUtf8IsToldWithItsPlace() throws IOException {
    Path file =
        Files.write(
            folder.resolve("kst-1.xml"),
            "<kamerstuk>\n<al>co\u00f6rdinator</al></kamerstuk>"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(
            "kst-1.xml:2:7 is not well-formed XML: the byte f6 is not UTF-8; fetch it again, or"
                + " declare its real encoding"),
        Gathered.from(file).rejectedIn(folder));
  }

  @Test
  void aWrongRoundTripIsPutRightAndSaid() throws IOException {
    for (String charset : List.of("ISO-8859-1", "windows-1252")) {
      String twice = new String(("\ufeff" + DEBATE).getBytes(UTF_8), Charset.forName(charset));

      Gathered gathered = read(twice.replaceFirst("<", "\n<"));

      assertEquals(DEBATE_AS_READ, gathered.text(), charset);
      assertEquals(
          List.of(
              "text before the XML declaration was skipped",
              "the text was UTF-8 read as Windows-1252 and has been repaired"),
          gathered.papers.getFirst().warnings());
    }
  }

  @Test
  void twoByteOrderMarksArePassedOver() throws IOException {
    Gathered gathered = read("\ufeff\ufeff" + DEBATE);

    assertEquals(DEBATE_AS_READ, gathered.text());
  }

  @Test
  void textThatIsOnlyPartlyDoubledIsLeftAndSaid() throws IOException {
    Gathered gathered = read(DEBATE.replace("één motie", "Ã©Ã©n motie"));

    assertEquals(DEBATE_AS_READ.replace("één motie", "Ã©Ã©n motie"), gathered.text());
    assertEquals(
        List.of("some of the text looks like UTF-8 read as Windows-1252; it was left as it is"),
        gathered.papers.getFirst().warnings());
  }

  @Test
  void whatIsNotWellFormedIsRejectedWithLineAndColumn() throws IOException {
    assertEquals(
        List.of(
            "a.xml:8:3 is not well-formed XML: The element type \"handelingen\" must be terminated"
                + " by the matching end-tag \"</handelingen>\"."),
        read("\n" + DEBATE.lines().limit(6).reduce("", (a, b) -> a + b + "\n") + "</agendapunt>")
            .rejectedIn(folder));
  }

  @Test
  void entitiesAreNeitherFollowedNorExpanded() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "TOPGEHEIM");
    String external =
        "<!DOCTYPE officiele-publicatie [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    String laughs =
        """
        <!DOCTYPE officiele-publicatie [
          <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
        """;
    String body = "<officiele-publicatie><al>&%s;</al></officiele-publicatie>";
    List<String> refused = new ArrayList<>();
    for (String text :
        List.of(external + "\n" + body.formatted("e"), laughs + body.formatted("c"))) {
      Gathered gathered = read(text);
      assertEquals("", gathered.text());
      refused.addAll(gathered.rejectedIn(folder));
    }
    assertEquals(
        List.of(
            "a.xml:2:30 refers to the entity e, but entities are not followed; write out"
                + " what it stands for",
            "a.xml:4:30 refers to the entity c, but entities are not followed; write out"
                + " what it stands for"),
        refused);
  }

  @Test
  void otherXmlIsNamedForWhatItIs() throws IOException {
    assertEquals(
        List.of(
            "a.xml is XML of an unknown kind (its root is \"rss\"); expected"
                + " officiele-publicatie or vlosCoreDocument"),
        read("<?xml version=\"1.0\"?><rss><channel/></rss>").rejectedIn(folder));
  }

  private Gathered read(String xml) throws IOException {
    return Gathered.from(Files.writeString(folder.resolve("a.xml"), xml));
  }
}
