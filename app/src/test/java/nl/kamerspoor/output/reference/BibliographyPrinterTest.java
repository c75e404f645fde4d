package nl.kamerspoor.output.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.SampleAnswers;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A bibliography is read back as it was meant, by a library that reads those of others too. */
final class BibliographyPrinterTest {

  private static final IndexedPaper PAPER =
      new IndexedPaper(
          new PaperId("kst-29754-423"),
          "kst-29754-423.txt",
          SampleAnswers.metadata(
              new KamerstukNumber(new DossierNumber("29754", null), "423"),
              "Beleidsbrief & {Dreigingsbeeld} 100% \\ #45_a «é»",
              LocalDate.of(2016, 6, 3),
              List.of(
                  new Signatory("S.A. Blok", "Minister van Veiligheid en Justitie"),
                  new Signatory("H.P. van der Maat", null, "VVD"),
                  new Signatory("Van Brenk", "lid"))));

  private static final IndexedParagraph PARAGRAPH = paragraph(PAPER, null);

  private static final String READ =
      """
      type: report
      title: Beleidsbrief & {Dreigingsbeeld} 100% \\ #45_a «é»
      authors: [Blok, S.A., van der Maat, H.P., Van Brenk]
      issued: 2016-6-3
      number: 29754, nr. 423
      series: Kamerstukken II 2016/17
      publisher: Tweede Kamer der Staten-Generaal
      URL: https://zoek.officielebekendmakingen.nl/kst-29754-423.html
      """;

  @Test
  void risIsReadBack() throws IOException {
    List<RISReference> read =
        List.copyOf(new RISParser().parse(new StringReader(print(Format.RIS))).getReferences());
    assertEquals(1, read.size());
    RISReference entry = read.getFirst();
    assertEquals(
        """
        type: RPRT
        id: kst-29754-423
        title: Beleidsbrief & {Dreigingsbeeld} 100% \\ #45_a «é»
        authors: [Blok, S.A., van der Maat, H.P., Van Brenk,]
        issued: 2016, 2016/06/03
        number: 29754, nr. 423
        series: Kamerstukken II 2016/17
        publisher: Tweede Kamer der Staten-Generaal
        URL: https://zoek.officielebekendmakingen.nl/kst-29754-423.html
        """,
        """
        type: %s
        id: %s
        title: %s
        authors: %s
        issued: %s, %s
        number: %s
        series: %s
        publisher: %s
        URL: %s
        """
            .formatted(
                entry.getType(),
                entry.getId(),
                entry.getTitle(),
                Arrays.toString(entry.getAuthors()),
                entry.getYear(),
                entry.getDate(),
                entry.getIsbnOrIssn(),
                entry.getSecondaryTitle(),
                entry.getPublisher(),
                entry.getURL()));
  }

  @Test
  void bibtexIsReadBack() throws IOException, ParseException {
    BibTeXConverter converter = new BibTeXConverter();
    CSLItemData item =
        converter
            .toItemData(
                converter.loadDatabase(
                    new ByteArrayInputStream(
                        print(Format.BIBTEX).getBytes(StandardCharsets.UTF_8))))
            .get("kst-29754-423");
    assertEquals(READ, read(Objects.requireNonNull(item)));
  }

  @Test
  void cslJsonIsReadBack() throws IOException {
    List<Object> array =
        new JsonParser(new JsonLexer(new StringReader(print(Format.CSLJSON)))).parseArray();
    assertEquals(1, array.size());
    assertEquals(READ, read(CSLItemData.fromJson(fields(array.getFirst()))));
  }

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
        new JsonParser(new JsonLexer(new StringReader(print(Format.CSLJSON, paper)))).parseArray();
    assertEquals(whole, names(CSLItemData.fromJson(fields(array.getFirst()))));
    String bibtex = print(Format.BIBTEX, paper);
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
        Arrays.stream(authors.split(" and "))
            .map(BibliographyPrinterTest::asBibtexPartsIt)
            .toList());
    for (String braced : List.of("{Willems-van der Plas}, K.", "{van der Veen-van den Berg}, C.")) {
      assertTrue(bibtex.contains(braced), bibtex);
    }
    assertTrue(bibtex.contains("and ter Molen, E. and"), bibtex);
    RISReference ris =
        new RISParser().parse(new StringReader(print(Format.RIS, paper))).getReferences().get(0);
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

  @Test
  void billsAndHearingsAreSuch() throws IOException {
    assertEquals(
        List.of("HEAR", "hearing", "BILL", "bill", "BILL", "bill", "RPRT", "report"),
        Stream.of(
                DocumentKind.HANDELINGEN,
                DocumentKind.VOORSTEL_VAN_WET,
                DocumentKind.AMENDEMENT,
                DocumentKind.MEMORIE_VAN_TOELICHTING)
            .flatMap(kind -> Stream.of(ris(kind), csl(kind)))
            .toList());
  }

  private static String ris(DocumentKind kind) {
    return first("TY  - (\\w+)", Format.RIS, kind);
  }

  private static String csl(DocumentKind kind) {
    return first("\"type\":\"(\\w+)\"", Format.CSLJSON, kind);
  }

  private static String first(String pattern, Format format, DocumentKind kind) {
    try {
      Matcher matcher =
          Pattern.compile(pattern)
              .matcher(
                  print(
                      format,
                      new IndexedPaper(new PaperId("a"), "a.txt", SampleAnswers.metadata(kind))));
      return matcher.find() ? matcher.group(1) : "";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void aPaperIsPrintedOnce() throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(Format.RIS, out);
    printer.begin();
    printer.print(PARAGRAPH);
    printer.print(PARAGRAPH);
    printer.end();
    assertEquals(print(Format.RIS), out.toString());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> fields(Object object) {
    return (Map<String, Object>) object;
  }

  private static IndexedParagraph paragraph(IndexedPaper paper, @Nullable Speaker speaker) {
    return new IndexedParagraph(
        paper,
        new Paragraph(
            1, ParagraphKind.PARAGRAPH, null, 3, "Tekst.", null, List.of(), List.of(), speaker));
  }

  private static String print(Format format) throws IOException {
    return print(format, PAPER);
  }

  private static String print(Format format, IndexedPaper paper) throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(format, out);
    printer.begin();
    printer.print(paragraph(paper, null));
    printer.end();
    return out.toString();
  }

  private static String read(CSLItemData item) {
    List<String> authors = new ArrayList<>();
    for (CSLName name : item.getAuthor()) {
      String family =
          name.getNonDroppingParticle() == null
              ? name.getFamily()
              : name.getNonDroppingParticle() + " " + name.getFamily();
      authors.add(family == null ? name.getLiteral() : family);
      if (name.getGiven() != null) {
        authors.add(name.getGiven());
      }
    }
    return """
        type: %s
        title: %s
        authors: %s
        issued: %s
        number: %s
        series: %s
        publisher: %s
        URL: %s
        """
        .formatted(
            item.getType(),
            item.getTitle(),
            authors,
            issued(item.getIssued()),
            item.getNumber(),
            item.getCollectionTitle(),
            item.getPublisher(),
            item.getURL());
  }

  /** As a list of numbers in CSL-JSON, as it was written in the others. */
  private static String issued(CSLDate date) {
    return date.getDateParts() == null
        ? date.getRaw().replaceAll("[-/]0?", "-")
        : Arrays.stream(date.getDateParts()[0])
            .mapToObj(Integer::toString)
            .collect(Collectors.joining("-"));
  }

  private static final IndexedPaper DEBATE =
      new IndexedPaper(
          new PaperId("h-tk-20172018-61-10"),
          "h-tk-20172018-61-10.xml",
          SampleAnswers.metadata(null, "Mkb", LocalDate.of(2018, 3, 14), List.of()));

  @Test
  void aSpeechIsItsSpeakersAndStandsInTheHandelingen() throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(Format.RIS, out);
    printer.begin();
    printer.print(paragraph(DEBATE, new Speaker("Van der Lee", "lid", "GroenLinks")));
    printer.print(paragraph(DEBATE, new Speaker("Van der Lee", "lid", "GroenLinks", true)));
    printer.print(paragraph(DEBATE, Speaker.chair()));
    printer.end();
    assertEquals(
        """
        TY  - CHAP
        ID  - h-tk-20172018-61-10-van-der-lee
        AU  - Van der Lee,
        TI  - Mkb
        T2  - Handelingen II 2017/18
        SN  - 61, item 10
        PY  - 2018
        DA  - 2018/03/14
        UR  - https://zoek.officielebekendmakingen.nl/h-tk-20172018-61-10.html
        LA  - nl
        N1  - Van der Lee (GroenLinks), Handelingen II 2017/18, 61, item 10
        ER  -

        TY  - RPRT
        ID  - h-tk-20172018-61-10
        TI  - Mkb
        """,
        out.toString()
                .replace("\r\n", "\n")
                .replace("- \n", "-\n")
                .lines()
                .limit(16)
                .collect(Collectors.joining("\n"))
            + "\n");
  }

  @Test
  void aSpeechIsReadBackInOtherForms() throws IOException, ParseException {
    String bibtex = speech(Format.BIBTEX);
    BibTeXConverter converter = new BibTeXConverter();
    CSLItemData read =
        Objects.requireNonNull(
            converter
                .toItemData(
                    converter.loadDatabase(
                        new ByteArrayInputStream(bibtex.getBytes(StandardCharsets.UTF_8))))
                .get("h-tk-20172018-61-10-graus"));
    assertEquals("Graus", read.getAuthor()[0].getLiteral());
    assertEquals("Handelingen II 2017/18", read.getContainerTitle());
    List<Object> array =
        new JsonParser(new JsonLexer(new StringReader(speech(Format.CSLJSON)))).parseArray();
    CSLItemData csl = CSLItemData.fromJson(fields(array.getFirst()));
    assertEquals("chapter", csl.getType().toString());
    assertEquals("Handelingen II 2017/18", csl.getContainerTitle());
    assertEquals("Graus", csl.getAuthor()[0].getFamily());
  }

  private static String speech(Format format) throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(format, out);
    printer.begin();
    printer.print(paragraph(DEBATE, new Speaker("Graus", "lid", "PVV")));
    printer.end();
    return out.toString();
  }
}
