package nl.kamerspoor.output.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.SampleAnswers;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** How the names of persons stand in bibliographies. */
final class BibliographyNamesTest {

  /** Each name as printed, then its particle, family name and what stands before it. */
  private static final Map<String, List<String>> NAMES = names();

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("S. in 't Hout", List.of("in 't", "Hout", "S."));
    names.put("A. van 't Hof", List.of("van 't", "Hof", "A."));
    names.put("B. 't Bos", List.of("'t", "Bos", "B."));
    names.put("B. ’t Bos", List.of("’t", "Bos", "B."));
    names.put("C. van der Veen-van den Berg", List.of("van der", "Veen-van den Berg", "C."));
    names.put("D. Kramer-de Wit", List.of("", "Kramer-de Wit", "D."));
    names.put("E. ter Molen", List.of("ter", "Molen", "E."));
    names.put("F. op den Berg", List.of("op den", "Berg", "F."));
    names.put("G. d'Hondt", List.of("", "d'Hondt", "G."));
    names.put("H. el Idrissi", List.of("el", "Idrissi", "H."));
    names.put("I. Van den Bosch", List.of("", "Van den Bosch", "I."));
    names.put("J. uit den Boogaard", List.of("uit den", "Boogaard", "J."));
    names.put("K. Willems-van der Plas", List.of("", "Willems-van der Plas", "K."));
    names.put("mr. Th.C. de Graaf", List.of("de", "Graaf", "Th.C."));
    names.put("IJ.M. van der Meer", List.of("van der", "Meer", "IJ.M."));
    names.put("Diederik van Dijk", List.of("van", "Dijk", "Diederik"));
    names.put("D.J.H. (Diederik) van Dijk", List.of("van", "Dijk", "D.J.H. (Diederik)"));
    names.put("Van Brenk", List.of("", "Van Brenk", ""));
    names.put("Van der Plas", List.of("", "Van der Plas", ""));
    return names;
  }

  @Test
  void namesArePartedAsDutchOnesAre() {
    NAMES.forEach(
        (name, parts) ->
            assertEquals(
                new Author(parts.get(0), parts.get(1), parts.get(2)),
                Author.of(new Signatory(name, null)),
                name));
  }

  @Test
  void namesAreWholeInEveryForm() throws IOException, ParseException {
    List<Signatory> people =
        NAMES.keySet().stream().map(name -> new Signatory(name, null)).toList();
    IndexedPaper paper =
        new IndexedPaper(
            new PaperId("kst-1-1"),
            "kst-1-1.txt",
            SampleAnswers.metadata(
                new KamerstukNumber(new DossierNumber("30005", null), "1"),
                "T",
                LocalDate.of(2019, 6, 24),
                people));
    List<String> whole =
        NAMES.values().stream()
            .map(
                parts ->
                    (parts.get(0) + " " + parts.get(1)).strip()
                        + (parts.get(2).isEmpty() ? "" : ", " + parts.get(2)))
            .toList();
    List<Object> array =
        new JsonParser(
                new JsonLexer(
                    new StringReader(BibliographyPrinterTest.print(Format.CSLJSON, paper))))
            .parseArray();
    assertEquals(
        whole, names(CSLItemData.fromJson(BibliographyPrinterTest.fields(array.getFirst()))));
    String bibtex = BibliographyPrinterTest.print(Format.BIBTEX, paper);
    BibTeXConverter converter = new BibTeXConverter();
    assertEquals(
        "T",
        Objects.requireNonNull(
                converter
                    .toItemData(
                        converter.loadDatabase(
                            new ByteArrayInputStream(bibtex.getBytes(StandardCharsets.UTF_8))))
                    .get("kst-1-1"))
            .getTitle());
    // Its reader of names stops behind the first one in braces, which BibTeX's own does not.
    String authors = bibtex.replaceFirst("(?s).*author = \\{(.*?)\\},\n.*", "$1");
    assertEquals(
        whole,
        Arrays.stream(authors.split(" and ")).map(BibliographyNamesTest::asBibtexPartsIt).toList());
    for (String braced : List.of("{Willems-van der Plas}, K.", "{van der Veen-van den Berg}, C.")) {
      assertTrue(bibtex.contains(braced), bibtex);
    }
    assertTrue(bibtex.contains("and ter Molen, E. and"), bibtex);
    RISReference ris =
        new RISParser()
            .parse(new StringReader(BibliographyPrinterTest.print(Format.RIS, paper)))
            .getReferences()
            .get(0);
    assertEquals(
        whole.stream().map(name -> name.indexOf(',') < 0 ? name + "," : name).toList(),
        List.of(ris.getAuthors()));
  }

  /**
   * A name as BibTeX parts it, put together again: what stands before a comma is particles up to
   * the last word that begins with a small letter, and a last name of what is left, which is
   * something; what is in braces is one word.
   */
  private static String asBibtexPartsIt(String name) {
    Matcher words =
        Pattern.compile("\\{[^}]*}|[^\\s,{}]+").matcher(name.replaceAll("(?<=[^}]), .*", ""));
    List<String> last = new ArrayList<>();
    List<String> particles = new ArrayList<>();
    for (MatchResult word : words.results().toList()) {
      if (word.start() > 0 && name.charAt(word.start() - 2) == ',') {
        break;
      }
      last.add(word.group());
      if (word.group().replaceFirst("^[^\\p{L}{]+", "").matches("\\p{Ll}.*")) {
        particles.addAll(last);
        last.clear();
      }
    }
    assertEquals(1, last.size(), "a last name of one word in " + name);
    String family = (String.join(" ", particles) + " " + last.getFirst()).strip();
    String given = name.contains(", ") ? name.substring(name.lastIndexOf(", ")) : "";
    return family.replaceAll("[{}]", "") + given;
  }

  private static List<String> names(CSLItemData item) {
    List<String> names = new ArrayList<>();
    for (CSLName name : item.getAuthor()) {
      String family =
          Stream.of(name.getNonDroppingParticle(), name.getDroppingParticle(), name.getFamily())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" "));
      names.add(
          (family.isEmpty() ? name.getLiteral() : family)
              + (name.getGiven() == null ? "" : ", " + name.getGiven()));
    }
    return names;
  }
}
