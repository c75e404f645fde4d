package nl.kamerspoor.trace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A second program that counts words in the running text of motions, from their XML: it shares no
 * code with the index, the readers or the analysis, and knows nothing of them.
 *
 * <p>Its rules: running text is each {@code al} of a motion ({@code stuk/algemeen}), up to the
 * formula <i>gaat over tot de orde van de dag</i>; what follows are names. Where that formula is
 * missing, the last lines without a mark at their end are names. A bullet in front of a line is not
 * part of it. A word is made of letters and digits; one point, colon or apostrophe between letters,
 * or point, comma, semicolon or apostrophe between digits, joins them to one, a hyphen to a word
 * that takes as many places as it joins.
 */
final class MotionScan {

  private static final Pattern FORMULA =
      Pattern.compile("^(en )?gaat over tot (de )?orde van de dag\\b.*");
  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
  private static final String MARKS = ".,;:?!";

  private MotionScan() {}

  /**
   * A motion.
   *
   * @param year of its date; 0 where none is stated
   * @param paragraphs its running text
   */
  record Motion(String id, int year, List<String> paragraphs) {}

  /**
   * A place of a word.
   *
   * @param forms all that stand there: of <i>CT-beleid</i> at its first place {@code ctbeleid} and
   *     {@code ct}, at its second {@code beleid}
   */
  record Spot(List<String> forms) {}

  static List<Motion> read(Path archive)
      throws IOException, ParserConfigurationException, SAXException {
    List<Motion> motions = new ArrayList<>();
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(archive));
        TarArchiveInputStream files =
            new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      for (TarArchiveEntry entry = files.getNextEntry();
          entry != null;
          entry = files.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          String xml = new String(files.readAllBytes(), StandardCharsets.UTF_8);
          String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
          motions.add(
              motion(
                  name.substring(0, name.length() - ".xml".length()),
                  builder.parse(new InputSource(new StringReader(xml.replace("\uFEFF", ""))))));
        }
      }
    }
    return motions;
  }

  private static Motion motion(String id, Document xml) {
    List<String> lines = new ArrayList<>();
    boolean isClosed = false;
    NodeList motions = xml.getElementsByTagName("algemeen");
    NodeList all = ((Element) motions.item(0)).getElementsByTagName("al");
    for (int i = 0; i < all.getLength() && !isClosed; i++) {
      String line = all.item(i).getTextContent().replaceAll("[\\s\\p{Zs}]+", " ").strip();
      line = line.replaceFirst("^[•–-] ", "");
      if (!line.isEmpty()) {
        lines.add(line);
        isClosed = FORMULA.matcher(line.toLowerCase(Locale.ROOT)).matches();
      }
    }
    while (!isClosed
        && !lines.isEmpty()
        && MARKS.indexOf(lines.getLast().charAt(lines.getLast().length() - 1)) < 0) {
      lines.removeLast();
    }
    return new Motion(id, year(xml), lines);
  }

  /** The year on which it was proposed, as printed, or as its metadata have it. */
  private static int year(Document xml) {
    NodeList metadata = xml.getElementsByTagName("meta");
    for (int i = 0; i < metadata.getLength(); i++) {
      Element one = (Element) metadata.item(i);
      if (one.getAttribute("name").equals("DCTERMS.issued")) {
        return Integer.parseInt(one.getAttribute("content").substring(0, 4));
      }
    }
    NodeList printed = xml.getElementsByTagName("datum");
    for (int i = 0; i < printed.getLength(); i++) {
      String day = ((Element) printed.item(i)).getAttribute("isodatum");
      if (!day.isEmpty()) {
        return Integer.parseInt(day.substring(0, 4));
      }
    }
    NodeList lines = xml.getElementsByTagName("datumtekst");
    if (lines.getLength() > 0) {
      Matcher year = YEAR.matcher(lines.item(0).getTextContent());
      return year.find() ? Integer.parseInt(year.group()) : 0;
    }
    return 0;
  }

  /** The words of a text, place by place. */
  static List<Spot> spots(String text) {
    List<Spot> spots = new ArrayList<>();
    for (String run : runs(text)) {
      List<String> pieces = new ArrayList<>();
      for (String piece : run.split("-+", -1)) {
        if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
          pieces.add(folded(piece));
        }
      }
      for (int i = 0; i < pieces.size(); i++) {
        List<String> forms = new ArrayList<>(List.of(pieces.get(i)));
        if (i == 0 && pieces.size() > 1) {
          forms.add(String.join("", pieces));
        }
        spots.add(new Spot(forms));
      }
    }
    return spots;
  }

  /** Runs of letters, digits and what joins them; all hyphens and dashes become the plain one. */
  private static List<String> runs(String text) {
    int[] all =
        text.codePoints()
            .filter(c -> c != 0xAD && !(c >= 0x200B && c <= 0x200F) && c != 0x2060)
            .toArray();
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < all.length; i++) {
      int before = i == 0 ? ' ' : all[i - 1];
      int after = i + 1 == all.length ? ' ' : all[i + 1];
      int type = Character.getType(all[i]);
      if (Character.isLetterOrDigit(all[i])
          || type == Character.NON_SPACING_MARK
          || all[i] == '_'
          || isJoined(before, all[i], after)) {
        run.appendCodePoint(all[i]);
      } else if (type == Character.DASH_PUNCTUATION) {
        run.append('-');
      } else {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    runs.add(run.toString());
    return runs;
  }

  private static boolean isJoined(int before, int mark, int after) {
    boolean letters = Character.isLetter(before) && Character.isLetter(after);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return (letters && ".:'’‘".indexOf(mark) >= 0) || (digits && ".,;'’".indexOf(mark) >= 0);
  }

  private static String folded(String word) {
    String folded =
        Normalizer.normalize(word, Normalizer.Form.NFKD)
            .replaceAll("\\p{Mn}", "")
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'');
    return folded.matches("([a-z]\\.)+[a-z]") ? folded.replace(".", "") : folded;
  }

  /** How often words stand one after the other in a text. */
  static int count(List<Spot> spots, List<String> phrase) {
    int count = 0;
    for (int from = 0; from + phrase.size() <= spots.size(); from++) {
      boolean matches = true;
      for (int i = 0; matches && i < phrase.size(); i++) {
        matches = spots.get(from + i).forms().contains(phrase.get(i));
      }
      count += matches ? 1 : 0;
    }
    return count;
  }

  /** All words that are letters only, with how often they stand. */
  static Map<String, Integer> vocabulary(List<Motion> motions) {
    Map<String, Integer> words = new TreeMap<>();
    for (Motion motion : motions) {
      for (String paragraph : motion.paragraphs()) {
        for (Spot spot : spots(paragraph)) {
          String form = spot.forms().getFirst();
          if (form.matches("[a-z]+")) {
            words.merge(form, 1, Integer::sum);
          }
        }
      }
    }
    return words;
  }
}
