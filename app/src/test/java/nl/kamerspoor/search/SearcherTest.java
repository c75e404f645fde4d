package nl.kamerspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query beside the paragraphs that it finds, as marked. */
final class SearcherTest {

  @Test
  void ranksExactFormsFirst() throws Exception {
    OpenIndex index =
        Papers.of(
            "De terroristen zijn aangehouden.",
            "Een terrorist is aangehouden.",
            "Niemand is aangehouden.");
    assertEquals(
        """
        2 all 2
        #2 Een [exact terrorist] is aangehouden.
        #1 De [inflection terroristen] zijn aangehouden.
        """,
        found(index, "terrorist"));
  }

  @Test
  void equalScoresComeNewestFirst() throws Exception {
    OpenIndex index =
        Papers.of(
            new Papers.Paper("1", "2016-05-04").paper("Een terrorist."),
            new Papers.Paper("2", "2019-03-01").paper("Een terrorist."),
            new Papers.Paper("3", "2017-03-01").paper("Een terrorist."));
    assertEquals(
        List.of("kst-29754-2", "kst-29754-3", "kst-29754-1"),
        new Searcher(index)
            .search(request("terrorist")).hits().stream()
                .map(hit -> hit.found().paper().id().text())
                .toList());
  }

  private static final OpenIndex LETTERS =
      Papers.of(
          new Papers.Paper("1", "2019-03-01")
              .signedBy("S.A. Blok", "Minister van Buitenlandse Zaken")
              .title("Aanpak in Syrië")
              .paper(
                  "De gebalanceerde benadering van het netwerk.",
                  "Het netwerk kent regionale adviseurs.",
                  "Jihadisme is een zaak van de NCTV."),
          new Papers.Paper("2", "2016-05-04")
              .kind(DocumentKind.MOTIE)
              .signedBy("K. Azmani", "lid")
              .paper(
                  "Een benadering die gebalanceerde mensen kennen.", "Jihadistische netwerken."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "gebalanceerde benadering"            | 1 all 1: 1#1
          "gebalanceerde benadering"~1          | 2 all 2: 1#1 2#1
          "(gebalanceerde OR regionale) (benadering OR adviseurs)" | 2 all 2: 1#1 1#2
          "jihad* netwerken"                    | 1 all 1: 2#2
          jihad*                                | 2 all 2: 2#2 1#3
          *adviseurs                            | 1 all 1: 1#2
          advizeurs~1                           | 1 all 1: 1#2
          =netwerk adviseurs                    | 2 all 1: 1#2 1#1
          =netwerk AND adviseurs                | 1 all 1: 1#2
          =netwerk NOT adviseurs                | 1 all 1: 1#1
          +=netwerk -benadering                 | 1 all 1: 1#2
          benadering minister:blok              | 1 all 1: 1#1
          benadering minister:"S.A. Blok"       | 1 all 1: 1#1
          benadering ministerie:"Buitenlandse Zaken" | 1 all 1: 1#1
          benadering -minister:blok             | 1 all 1: 2#1
          benadering soort:(motie OR amendement) | 1 all 1: 2#1
          benadering jaar:2017..2019            | 1 all 1: 1#1
          benadering datum:..2016-05-04         | 1 all 1: 2#1
          benadering dossier:29754 nr:2         | 1 all 1: 2#1
          benadering vergaderjaar:2018-2019     | 1 all 1: 1#1
          stuk:29754-1                          | 3 all 3: 1#1 1#2 1#3
          titel:Syrië                           | 3 all 3: 1#1 1#2 1#3
          29 754, nr. 2                         | 1 all 1: 2#1
          (Kamerstuk 29 754, nr. 2), jaar:2016  | 1 all 1: 2#1
          29754-2 en 29754-1                    | 2 all 0: 2#1 1#1
          29754-2 netwerken                     | 4 all 1: 2#2 2#1 1#2 1#1
          "Nationaal Coördinator Terrorismebestrijding en Veiligheid" | 0 all 0:
          de NCTV                               | 1 all 1: 1#3
          """)
  void finds(String query, String expected) throws Exception {
    SearchResult result = new Searcher(LETTERS).search(request(query));
    assertEquals(
        expected.strip(),
        (result.total()
                + " all "
                + result.totalAllWords()
                + ": "
                + result.hits().stream()
                    .map(hit -> hit.found().id().toString().replace("kst-29754-", ""))
                    .collect(Collectors.joining(" ")))
            .strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          minister:blik       | 9 | nobody named "blik" is in the index | did you mean "S.A. Blok"?
          ministerie:blok     | 11 | no ministry named "blok" is in the index | for a person write persoon:blok
          soort:moties        | 6 | there is no kind of paper called "moties" | did you mean "motie"?
          kamer:derde         | 6 | there is no chamber called "derde" | there are: tweede, eerste, verenigde
          --                  | 0 | there is no word in this to look for | type letters or digits
          -- -terrorisme      | 0 | there is no word in this to look for | type letters or digits
          """)
  void refuses(String query, int position, String message, String hint) {
    QueryException e =
        assertThrows(QueryException.class, () -> new Searcher(LETTERS).search(request(query)));
    assertEquals(
        position + " | " + message + " | " + hint,
        e.position() + " | " + e.getMessage() + " | " + e.hint());
  }

  @Test
  void saysWhetherAWordOfNoTitleStandsElsewhere() throws Exception {
    Searcher searcher = new Searcher(LETTERS);
    assertEquals(
        new Advice(
            List.of(new Advice.Without("titel", 2)), List.of(), List.of(), List.of(), List.of()),
        searcher.advisedSearch(request("titel:benadering")).advice());
    assertEquals(
        new Advice(List.of(), List.of("adviseurz"), List.of(), List.of(), List.of()),
        searcher.advisedSearch(request("titel:adviseurz")).advice());
  }

  @Test
  void takesAQuestionMarkForOneUnlessALetterStandsThere() throws Exception {
    SearchResult result = new Searcher(LETTERS).search(request("wat is jihadisme?"));
    assertEquals("wat is jihadisme", result.read());
    assertEquals(
        List.of(new QueryNote(QueryNote.Kind.PUNCTUATION, "jihadisme?", "jihadisme")),
        result.notes());
    assertEquals(
        List.of(new Advice.Spelling("jihadizme", "jihadisme", 1)),
        Objects.requireNonNull(new Searcher(LETTERS).advisedSearch(request("jihadizme?")).advice())
            .spellings());
    assertEquals(
        List.of("xyzzy"), new Searcher(LETTERS).search(request("jihadisme xyzzy?")).absent());
    SearchResult oneLetter = new Searcher(LETTERS).search(request("jihadism?"));
    assertEquals(1, oneLetter.total());
    assertEquals(List.of(), oneLetter.notes());
  }

  /** What is quoted may hold no word; then the words beside it are what a question is about. */
  @Test
  void requiresWordsOfAskingWhereThereAreNoOthers() throws Exception {
    SearchResult result = new Searcher(LETTERS).search(request("wat is m \"||\" jaar:2019"));
    assertEquals(0, result.total());
    assertEquals(0, result.totalAllWords());
  }

  @Test
  void marksNoPartOfACompoundBesideTheCompoundItself() throws Exception {
    OpenIndex papers =
        Papers.of(
            "De derde fase van het staakt-het-vuren en weer het staakt-het-vuren.",
            "Ze staakt op het plein het vuren.",
            "Bestrijding van terrorisme, en de terrorismebestrijding.");
    assertEquals(
        List.of("staakt-het-vuren", "staakt-het-vuren"), marked(papers, "staakt-het-vuren", 1));
    assertEquals(
        List.of("Bestrijding", "terrorisme", "terrorismebestrijding"),
        marked(papers, "terrorismebestrijding", 3));
  }

  /** What is marked of a paragraph. */
  private static List<String> marked(OpenIndex papers, String query, int paragraph)
      throws Exception {
    Hit hit =
        new Searcher(papers)
            .search(request(query)).hits().stream()
                .filter(one -> one.found().paragraph().number() == paragraph)
                .findFirst()
                .orElseThrow();
    return hit.matches().stream()
        .map(match -> hit.found().paragraph().text().substring(match.start(), match.end()))
        .toList();
  }

  @Test
  void saysWhatStandsInTheWay() throws Exception {
    SearchResult result = new Searcher(LETTERS).advisedSearch(request("adviseurz AND benadering"));
    assertEquals(
        new Advice(
            List.of(new Advice.Without("adviseurz", 2)),
            List.of("adviseurz"),
            List.of(new Advice.Spelling("adviseurz", "adviseurs", 1)),
            List.of(),
            List.of()),
        result.advice());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          stuk:29754-3         | stuk:kst-29754-2 2, stuk:kst-29754-1 3
          29754-7              | stuk:kst-29754-2 2, stuk:kst-29754-1 3
          stuk:29754-1#9       | stuk:kst-29754-1 3
          dossier:29755        | dossier:29754 5
          benadering nr:44     | nr:2 2, nr:1 3
          soort:bijlage        | soort:"brief regering" 3, soort:motie 2
          kamer:eerste         | kamer:tweede 5
          alinea:voetnoot      | alinea:alinea 5
          jaar:..1990          | jaar:2016..2019 5
          datum:2031           | datum:2016-05-04..2019-03-01 5
          vergaderjaar:1990-1991 | vergaderjaar:2015-2016..2018-2019 5
          benadering persoon:onbekend | ``
          """)
  void namesFiltersNearOneThatNothingMeets(String query, String near) throws Exception {
    SearchResult result = new Searcher(LETTERS).advisedSearch(request(query));
    Advice advice = Objects.requireNonNull(result.advice());
    assertEquals(
        "1: " + near,
        advice.missing().size()
            + ": "
            + advice.values().stream()
                .map(value -> value.occurs() + " " + value.paragraphs())
                .collect(Collectors.joining(", ")));
  }

  @Test
  void findsWhatSaysTheLike() throws Exception {
    assertEquals(
        """
        1 all 1
        #1 Een [exact benadering] die [exact gebalanceerde] mensen kennen.
        """,
        found(LETTERS, like("kst-29754-1#1")));
    assertEquals(found(LETTERS, like("kst-29754-1#1")), found(LETTERS, like("29754-1#1")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kst-29754-1#7 | the paragraphs of the paper are kst-29754-1#1 to #3
          kst-29754-4#1 | closest papers: kst-29754-2, kst-29754-1
          anders        | an id is a paper and a paragraph, as search prints them: kst-27925-681#14
          """)
  void whatIsNoParagraphIsNotLikeAny(String id, String hint) {
    QueryException e =
        assertThrows(QueryException.class, () -> new Searcher(LETTERS).search(like(id)));
    assertEquals(hint, e.hint());
  }

  private static SearchRequest like(String id) {
    return request(id).withReading(Reading.LIKE).withMatch(MatchLevel.EXACT);
  }

  static String found(OpenIndex index, String query) throws Exception {
    return found(index, request(query));
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query).withSnippets(1);
  }

  static String found(OpenIndex index, SearchRequest request) throws Exception {
    SearchResult result = new Searcher(index).search(request);
    return result.total()
        + " all "
        + result.totalAllWords()
        + "\n"
        + result.hits().stream().map(SearcherTest::line).collect(Collectors.joining());
  }

  private static String line(Hit hit) {
    return "#"
        + hit.found().paragraph().number()
        + " "
        + marked(hit.found().paragraph().text(), hit.matches())
        + "\n";
  }

  private static String marked(String text, List<Match> matches) {
    StringBuilder marked = new StringBuilder(text);
    for (Match match : matches.reversed()) {
      marked.insert(match.end(), "]");
      marked.insert(
          match.start(), "[" + match.kind().name().toLowerCase(java.util.Locale.ROOT) + " ");
    }
    return marked.toString();
  }
}
