package nl.kamerspoor.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.TypedFilter;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.Expansion;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.MatchKind;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import nl.kamerspoor.search.request.Snippet;
import org.jspecify.annotations.Nullable;

/** Answers made by hand, by the names of their golden files. */
public final class SampleAnswers {

  /** {@code [match]}, {@code {far match}}. */
  private static final Pattern MARKED = Pattern.compile("(?<!\u001B)\\[([^]]*)]|\\{([^}]*)}");

  private SampleAnswers() {}

  public static Map<String, Answer> all() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("some-words", someWords());
    answers.put("nothing", nothing());
    answers.put("hostile", hostile());
    return answers;
  }

  private static Answer someWords() {
    List<Hit> hits =
        List.of(
            hit(
                11,
                12.345f,
                paragraph(
                    letter(),
                    34,
                    "4. Internationale samenwerking",
                    7,
                    "Er is ruimte om de informatiefunctie van het netwerk van [regionale]"
                        + " [veiligheidscoördinatoren] verder te versterken. Twee jaar geleden zijn"
                        + " daartoe de eerste stappen gezet in landen waar de dreiging van"
                        + " {terrorisme} het grootst is, en ook andere landen in de [regio] hebben"
                        + " daarvan geprofiteerd."),
                snippet(
                    "Er is ruimte om de informatiefunctie van het netwerk van [regionale]"
                        + " [veiligheidscoördinatoren] verder te versterken.",
                    false,
                    true),
                snippet(
                    "waar de dreiging van {terrorisme} het grootst is, en ook andere landen in de"
                        + " [regio] hebben",
                    true,
                    true)),
            hit(
                12,
                3.5f,
                paragraph(annex(), 5, null, null, "De {coördinatoren} in de [regio]."),
                snippet("De {coördinatoren} in de [regio].", false, false)));
    return new Answer(
        "q1",
        request(
            "regionale NCTV",
            List.of(new TypedFilter.Period(Typed.query("2018"), Typed.query("2021"))),
            10),
        new SearchResult(
            "regionale NCTV",
            "regionale NCTV",
            Unit.PARAGRAPH,
            1_243,
            12,
            1_243,
            3,
            0,
            List.of(),
            List.of(),
            hits,
            List.of(
                new Expansion(
                    "NCTV",
                    List.of("nationaal coördinator terrorismebestrijding en veiligheid"),
                    List.of(31))),
            List.of(),
            List.of(),
            List.of(),
            null));
  }

  private static Answer nothing() {
    return new Answer(
        "q1",
        request("salafisme uitreizigr", List.of(TypedFilter.of(FilterField.MINISTER, "blok")), 0),
        new SearchResult(
            "salafisme uitreizigr",
            "salafisme uitreizigr",
            Unit.PARAGRAPH,
            0,
            0,
            0,
            0,
            0,
            List.of(),
            List.of("uitreizigr"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Advice(
                List.of(
                    new Advice.Without("uitreizigr", 0), new Advice.Without("minister:blok", 14)),
                List.of("uitreizigr"),
                List.of(
                    new Advice.Spelling("uitreizigr", "uitreiziger", 31),
                    new Advice.Spelling("uitreizigr", "uitreizigers", 1)),
                List.of(),
                List.of())));
  }

  /** A paper that would run on a terminal or in a spreadsheet, and one wide as East Asian. */
  private static Answer hostile() {
    Metadata metadata =
        metadata(
            null,
            "=HYPERLINK(\"http://evil.example\";\"klik\")\u001B]0;owned\u0007",
            null,
            List.of(new Signatory("@SUM(A1)\u009B31m", null)));
    IndexedPaper paper = new IndexedPaper(new PaperId("notitie"), "notitie.txt", metadata);
    String text =
        "-1+1 \u001B[2J \u202Etxt.exe\u202C <script>alert(1)</script> *vet* [tëst] 漢字漢字漢字漢字"
            + " e\u0301e\u0301n \uD83D\uDE00 tab\there nul\u0000 zero\u200Bwidth";
    return new Answer(
        "q1",
        request("tëst \u001B[31m", List.of(), 0),
        new SearchResult(
            "tëst \u001B[31m",
            "tëst",
            Unit.PARAGRAPH,
            1,
            1,
            1,
            1,
            0,
            List.of(),
            List.of(),
            List.of(hit(1, 1f, paragraph(paper, 1, null, null, text), snippet(text, false, false))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null));
  }

  private static SearchRequest request(String query, List<TypedFilter> filters, int offset) {
    return SearchRequest.of(query).withFilters(filters).withOffset(offset);
  }

  private static IndexedPaper letter() {
    return new IndexedPaper(
        new PaperId("kst-27925-858"),
        "corpus/kst-27925-858.txt",
        metadata(
            new KamerstukNumber(new DossierNumber("27925", null), "858"),
            "Beleidsreactie Buitenlandse Zaken evaluatie contra-terrorisme beleid",
            LocalDate.of(2021, 10, 15),
            List.of(new Signatory("H.P.M. Knapen", "Minister van Buitenlandse Zaken"))));
  }

  private static IndexedPaper annex() {
    Metadata letter = letter().metadata();
    return new IndexedPaper(
        new PaperId("bijlage-kst-29754-500"),
        "corpus/bijlage-kst-29754-500.txt",
        new Metadata(
            null,
            List.of(sidecar(new DossierNumber("29754", null))),
            sidecar(DocumentKind.BIJLAGE),
            sidecar("Rapportage integrale aanpak terrorisme"),
            null,
            letter.chamber(),
            sidecar(new SessionYear(2018)),
            sidecar(LocalDate.of(2019, 4, 18)),
            null,
            List.of(),
            List.of(
                sidecar(
                    new Signatory("F.B.J. Grapperhaus", "Minister van Justitie en Veiligheid"))),
            sidecar(new PaperId("kst-29754-500"))));
  }

  public static Metadata metadata(
      @Nullable KamerstukNumber number,
      String title,
      @Nullable LocalDate date,
      List<Signatory> signatories) {
    return new Metadata(
        number == null ? null : sidecar(number),
        number == null ? List.of() : List.of(sidecar(number.dossier())),
        number == null ? null : sidecar(DocumentKind.BRIEF_REGERING),
        sidecar(title),
        null,
        number == null ? null : sidecar(Chamber.TWEEDE),
        date == null ? null : sidecar(new SessionYear(date.getYear())),
        date == null ? null : sidecar(date),
        null,
        signatories.stream().map(person -> new Sourced<>(person, Origin.SIGNATURE)).toList(),
        List.of(),
        null);
  }

  /** Of a paper of which only its kind is known. */
  public static Metadata metadata(DocumentKind kind) {
    return new Metadata(
        null,
        List.of(),
        sidecar(kind),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  private static <T> Sourced<T> sidecar(T value) {
    return new Sourced<>(value, Origin.SIDECAR);
  }

  private record Found(IndexedParagraph paragraph, List<Match> matches) {}

  private static Found paragraph(
      IndexedPaper paper,
      int number,
      @Nullable String heading,
      @Nullable Integer page,
      String text) {
    Snippet whole = snippet(text, false, false);
    return new Found(
        new IndexedParagraph(
            paper,
            new Paragraph(
                number,
                ParagraphKind.PARAGRAPH,
                heading,
                page,
                whole.text(),
                null,
                List.of(),
                List.of(),
                null)),
        whole.matches());
  }

  private static Hit hit(int rank, float score, Found found, Snippet... snippets) {
    return new Hit(rank, score, found.paragraph(), List.of(snippets), found.matches(), null);
  }

  private static Snippet snippet(String marked, boolean cutBefore, boolean cutAfter) {
    StringBuilder text = new StringBuilder();
    List<Match> matches = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      boolean near = matcher.group(1) != null;
      String match = near ? matcher.group(1) : matcher.group(2);
      matches.add(
          new Match(
              text.length(),
              text.length() + match.length(),
              near ? MatchKind.INFLECTION : MatchKind.PART));
      text.append(match);
      from = matcher.end();
    }
    return new Snippet(
        text.append(marked.substring(from)).toString(), matches, cutBefore, cutAfter);
  }
}
