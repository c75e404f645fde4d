package nl.kamerspoor.search.query.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.query.RandomQueries;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.QueryPrinter;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed beside how it is read. */
final class QueryReaderTest {

  /** As where all words occur. */
  private static QueryNode read(String query) throws QueryException {
    return QueryReader.ALONE.read(query).node();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          terugkeerders                     | Word terugkeerders
          regionale veiligheidscoördinatoren | Group(Word regionale, Word veiligheidscoördinatoren)
          =terrorist                        | Exact terrorist
          jihad*                            | Wildcard jihad*
          sal?fis*                          | Wildcard sal?fis*
          jihadist~                         | Fuzzy jihadist 1
          jihadist~2                        | Fuzzy jihadist 2
          "gebalanceerde benadering"        | Phrase(Word gebalanceerde, Word benadering)
          “gebalanceerde benadering”        | Phrase(Word gebalanceerde, Word benadering)
          "netwerk regionale"~5             | Near 5(Word netwerk, Word regionale)
          "jihad* netwerk"                  | Phrase(Wildcard jihad*, Word netwerk)
          "(terugkerende OR uitgereisde personen) uit (Syrië)" | Phrase(Or(Word terugkerende, Phrase(Word uitgereisde, Word personen)), Word uit, Word Syrië)
          `a && b || !c d`                  | Or(And(Word a, Word b), Group(-Word c, Word d))
          a !b                              | Group(Word a, -Word b)
          a EN b                            | And(Word a, Word b)
          a OF b NIET c                     | Or(Word a, And(Word b, Not(Word c)))
          A EN B                            | Group(Word A, Word EN, Word B)
          een en b of niet c                | Group(Word een, Word en, Word b, Word of, Word niet, Word c)
          terroris*^2 a                     | Group(Boost 2.0(Wildcard terroris*), Word a)
          (a OR b)^0.5 "c d"~2^3            | Group(Boost 0.5(Or(Word a, Word b)), Boost 3.0(Near 2(Word c, Word d)))
          10^3                              | Word 10^3
          [2017 TO 2019]                    | Filter datum 2017..2019
          {2017 TO 2019} a                  | Group(Filter datum 2018, Word a)
          jaar:[2017 TO *] a                | Group(Filter jaar 2017.., Word a)
          vergaderjaar:[2016-2017 TO 2018-2019} | Filter vergaderjaar 2016-2017..2017-2018
          datum:(2016 OR [2018-03 TO 2018-05]) | Filter datum (2016 OR 2018-03..2018-05)
          datum:>2018 a                     | Group(Filter datum 2019.., Word a)
          datum:31-12-2018                  | Filter datum 2018-12-31
          datum:"2 december 2019"           | Filter datum 2019-12-02
          datum:(december 2019)             | Filter datum 2019-12
          [de Kamer] a                      | Group(Word [de, Word Kamer], Word a)
          `/uitreiz(iger|end).*/ a`         | `Group(Regexp uitreiz(iger|end).*, Word a)`
          (/a.*/ OR b)                      | Or(Regexp a.*, Word b)
          `/(ont|ver)voer.+/ a`             | `Group(Regexp (ont|ver)voer.+, Word a)`
          https://zoek.officielebekendmakingen.nl/dossier/29754 a | Group(Filter dossier 29754, Word a)
          a <https://zoek.officielebekendmakingen.nl/kst-29754-391.html> | Group(Word a, Paper kst-29754-391)
          dossier:"Kamerstuk 29 754"        | Filter dossier 29754
          AIVD/MIVD 2016/17 en/of           | Group(Word AIVD/MIVD, Word 2016/17, Word en/of)
          a / b                             | Group(Word a, Word /, Word b)
          titel:/terug.*/                   | titel(Regexp terug.*)
          terugkeer W/5 uitreizigers        | Within 5(Word terugkeer, Word uitreizigers)
          x (a OR "b c") NEAR/3 d*          | Group(Word x, Within 3(Or(Word a, Phrase(Word b, Word c)), Wildcard d*))
          a\\:b \\(c\\) d\\*                     | Group(Word a:b, Word (c), Word d*)
          c:\\map\\bestand                    | Word c:\\map\\bestand
          titel\\:a                          | Word titel:a
          wat is jihadisme?                 | Group(Word wat, Word is, Word jihadisme)
          "terugkeer van uitreizigers?"     | Phrase(Word terugkeer, Word van, Word uitreizigers)
          uitreizigers?!                    | Word uitreizigers
          uitreizigers” en                  | Group(Word uitreizigers, Word en)
          https://www.nu.nl/a?b=c           | Word https://www.nu.nl/a?b=c
          "29 754" 10 000, b                | Group(Phrase(Word 29 754), Word 10 000, Word ,, Word b)
          wat is “de staat”? (a b)?         | Group(Word wat, Word is, Phrase(Word de, Word staat), Group(Word a, Word b))
          AIVD OF MIVD jaar:2019            | Group(Word AIVD, Word OF, Word MIVD, Filter jaar 2019)
          29 754 a                          | Group(Word 29 754, Word a)
          a (NOT b)                         | Group(Word a, -Word b)
          a AND -b                          | And(Word a, Not(Word b))
          a AND b                           | And(Word a, Word b)
          a b AND c                         | And(Group(Word a, Word b), Word c)
          a OR b c                          | Or(Word a, Group(Word b, Word c))
          a AND b OR c                      | Or(And(Word a, Word b), Word c)
          a NOT b                           | And(Word a, Not(Word b))
          a AND NOT b                       | And(Word a, Not(Word b))
          NOT b AND a                       | And(Not(Word b), Word a)
          +a -b c                           | Group(+Word a, -Word b, Word c)
          a and b or c not d                | Group(Word a, Word and, Word b, Word or, Word c, Word not, Word d)
          (a OR b) (c OR (d e))             | Group(Or(Word a, Word b), Or(Word c, Group(Word d, Word e)))
          Syrië - terugkeer                 | Group(Word Syrië, Word -, Word terugkeer)
          motie(s)                          | Group(Word motie, Word s)
          minister:blok                     | Filter minister blok
          Minister:"S.A. Blok" a            | Group(Filter minister "S.A. Blok", Word a)
          soort:(motie OR amendement)       | Filter soort (motie OR amendement)
          kind:(brief regering OR motie)    | Filter soort ("brief regering" OR motie)
          soort:motie -a                    | Group(Filter soort motie, -Word a)
          dossier:29 754 nr:423,            | Group(Filter dossier 29754, Filter nr 423)
          citeert:29 754, nr. 391 jaar:2019? | Group(Filter citeert kst-29754-391, Filter jaar 2019)
          [1 januari 2018 TO 2019] a        | Group(Filter datum 2018..2019, Word a)
          dossier:"29 754" nr:423           | Group(Filter dossier 29754, Filter nr 423)
          dossier:36600-xx number:d         | Group(Filter dossier 36600-XX, Filter nr D)
          jaar:2017..2019                   | Filter jaar 2017..2019
          year:2019                         | Filter jaar 2019
          datum:2019-03..                   | Filter datum 2019-03..
          date:..2019-06-30                 | Filter datum ..2019-06
          datum:2019-03-01..2019-06-29      | Filter datum 2019-03..2019-06-29
          datum:2019-3-5                    | Filter datum 2019-03-05
          datum:2019-01-01                  | Filter datum 2019-01-01
          datum:2019-12-31                  | Filter datum 2019-12-31
          vergaderjaar:2018-2019            | Filter vergaderjaar 2018-2019
          session:2016/17..2018/19          | Filter vergaderjaar 2016-2017..2018-2019
          titel:terugkeer                   | titel(Word terugkeer)
          kop:(sahel OR mali)               | kop(Or(Word sahel, Word mali))
          text:"drie woorden lang"          | tekst(Phrase(Word drie, Word woorden, Word lang))
          cites:29754-391                   | Filter citeert kst-29754-391
          citeert:"29 754, nr. 391"         | Filter citeert kst-29754-391
          citeert:29754                     | Filter citeert 29754
          stuk:kst-29754-391#12             | Filter stuk kst-29754-391#12
          29 754, nr. 391                   | Paper kst-29754-391
          29754 nr 391                      | Paper kst-29754-391
          21 501-20, nr. 1703               | Paper kst-21501-20-1703
          36 600 XX, nr. 29                 | Paper kst-36600-XX-29
          29754-391                         | Paper kst-29754-391
          36067-Y                           | Paper kst-36067-Y
          KST-36600-xx-29                   | Paper kst-36600-XX-29
          bijlage-kst-29754-500#3           | Paper bijlage-kst-29754-500#3
          h-tk-20172018-61-10               | Paper h-tk-20172018-61-10
          kst-29754-391 terugkeer           | Group(Paper kst-29754-391, Word terugkeer)
          terugkeer: wat nu                 | Group(Word terugkeer:, Word wat, Word nu)
          12:30                             | Word 12:30
          <b>Syrië</b>                      | Word <b>Syrië</b>
          SELECT naam FROM leden;           | Group(Word SELECT, Word naam, Word FROM, Word leden;)
          """)
  void reads(String query, String expected) throws QueryException {
    QueryNode node = read(query);
    assertEquals(expected, QueryTree.of(node));
    String printed = QueryPrinter.print(node);
    assertEquals(expected, QueryTree.of(read(printed)), "read again: " + printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `  `                  | 0  | the query is empty | type a word to look for; see: kamerspoor help query
          a "b c                | 2  | this quotation mark is never closed | close it, or leave it out
          ""                    | 0  | there is nothing between these quotation marks | leave them out
          (a b                  | 0  | this bracket is never closed | close it, or leave it out
          a) b                  | 1  | this bracket was never opened | leave it out, or open one before it
          a ()                  | 3  | there is nothing between these brackets | leave them out
          *                     | 0  | "*" alone matches every word | add letters: jihad*
          a ?*                  | 2  | "?*" alone matches every word | add letters: jihad*
          "a * b"               | 3  | "*" alone matches every word | add letters: jihad*
          AND a                 | 0  | AND needs something on both sides, and one is missing here | to search the word itself, write it in small letters
          a AND                 | 2  | AND needs something on both sides, and one is missing here | to search the word itself, write it in small letters
          a OR OR b             | 5  | OR needs something on both sides, and one is missing here | to search the word itself, write it in small letters
          (a OR)                | 5  | something is missing before this bracket | leave it out
          NOT a                 | 0  | this only says what is not wanted | say what is wanted too, for example: terrorisme NOT aanslag
          -a -b                 | 0  | this only says what is not wanted | say what is wanted too, for example: terrorisme NOT aanslag
          a OR NOT b            | 5  | this only says what is not wanted | say what is wanted too, for example: terrorisme NOT aanslag
          a +(-b)               | 4  | this only says what is not wanted | say what is wanted too, for example: terrorisme NOT aanslag
          +-a                   | 1  | after + comes a word, a phrase or a bracket | to search the sign itself, put it in quotation marks
          jihadist~3            | 8  | after a word, ~ needs the number of letters that may differ: 1 or 2 | for example jihadist~1; words near each other: "netwerk coördinatoren"~5
          "a b"~x               | 5  | after a phrase, ~ needs a number of words from 0 to 999 | for example "netwerk coördinatoren"~5
          "a b"~1.5             | 5  | after a phrase, ~ needs a number of words from 0 to 999 | for example "netwerk coördinatoren"~5
          "a b"~5c              | 5  | after a phrase, ~ needs a number of words from 0 to 999 | for example "netwerk coördinatoren"~5
          =jihad*               | 0  | =, ~ and the wildcards * and ? don't go together | use one of them
          minster:blok          | 0  | there is no field "minster" | did you mean minister:?
          minister: blok        | 9  | nothing follows "minister:" | write the value right after the colon, with no space; to search the word itself, leave the colon out
          a minister:           | 11 | nothing follows "minister:" | write the value right after the colon, with no space; to search the word itself, leave the colon out
          minister:"--"         | 9  | "--" is not a name | type letters, for example soort:motie
          datum:2019-02-31      | 6  | "2019-02-31" is not a date | write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
          datum:maart           | 6  | "maart" is not a date | write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
          a datum:2020..2019-05 | 8  | 2020 is after 2019-05 | the earlier comes first: 2019-05..2020
          jaar:2019-03          | 5  | "2019-03" is not a year | for example jaar:2019, jaar:2017..2019 or jaar:2017..
          datum:..              | 6  | a period without beginning or end | for example 2019-03..
          vergaderjaar:2018     | 13 | "2018" is not a session year | for example vergaderjaar:2018-2019
          a [2017 to 2019]      | 2  | this range is not whole | for example [2017 TO 2019] or {2017 TO *}
          nr:12345678           | 3  | "12345678" is not the number of a paper: that is digits, or letters in the Eerste Kamer | for example dossier:29754 nr:423
          cites:blok            | 6  | "blok" is not the number of a paper | for example citeert:29754-391
          soort:(motie OR)      | 15 | a value is missing here | type it, or leave OR out
          soort:(motie          | 6  | this bracket is never closed | close it, or leave it out
          [b TO a]              | 1  | "b" is not a date | write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
          [* TO *]              | 0  | a period without beginning or end | for example 2019-03..
          {2017 TO 2018}        | 0  | there is no day between 2017 and 2018 | square brackets include both: [2017 TO 2018]
          [2019 TO 2017]        | 0  | 2019 is after 2017 | the earlier comes first: 2017..2019
          nr:[1 TO 5]           | 3  | a range is of dates or years only | for example datum:[2017 TO 2019] or nr:(a OR b)
          titel:[2017 TO 2019]  | 6  | a range is of dates, and can't stand inside a text field | put it outside the brackets
          a /terug              | 2  | this slash opens a regular expression that is never closed | `close it: /uitreiz(iger|end).*/; to search the text itself, put it in quotation marks`
          //                    | 0  | there is nothing between these slashes | `for example /uitreiz(iger|end).*/`
          a\\                    | 1  | a backslash makes the sign behind it an ordinary one, and none stands there | leave it out, or write \\\\ for the backslash itself
          a [2017 TO            | 2  | this range is not whole | for example [2017 TO 2019] or {2017 TO *}
          a^-1                  | 1  | after ^ comes a weight above 0, up to 1000 | for example terroris*^2 or aanslag^0.5
          a^0                   | 1  | after ^ comes a weight above 0, up to 1000 | for example terroris*^2 or aanslag^0.5
          ^2                    | 0  | ^ comes right after a word, a phrase or a bracket | for example terroris*^2; to search the sign itself, put it in quotation marks
          a ^2                  | 2  | ^ comes right after a word, a phrase or a bracket | for example terroris*^2; to search the sign itself, put it in quotation marks
          a^2 W/5 b             | 0  | one side of a distance has no weight of its own | give the whole its weight: (terugkeer W/5 uitreizigers)^2
          a NEAR b              | 2  | NEAR is not an operator here | write W/5 for at most five words apart; to search the text itself, put it in quotation marks
          a ADJ3 b              | 2  | ADJ3 is not an operator here | write W/5 for at most five words apart; to search the text itself, put it in quotation marks
          [2017 TO *]^2 a       | 11 | only words weigh; a filter and the number of a paper hold or do not | leave ^2 out
          a W/0 b               | 2  | no two words stand at one place | for example terugkeer W/5 uitreizigers
          a W/P b               | 2  | W/P is not an operator here | write W/5 for at most five words apart; to search the text itself, put it in quotation marks
          W/5 b                 | 0  | W/5 needs something on both sides, and one is missing here | to search the sign itself, put it in quotation marks
          a W/5 soort:motie     | 6  | after W/5 comes a word or a phrase | for example terugkeer W/5 uitreizigers
          (a AND b) W/5 c       | 1  | only words, phrases and choices of them can be near each other | for example (terugkeer OR terugkeerders) W/5 uitreizigers
          a &&                  | 2  | && needs something on both sides, and one is missing here | to search the sign itself, put it in quotation marks
          titel:(kop:a)         | 7  | a field inside a field | put them side by side
          titel:(jaar:2019)     | 7  | a property of the paper can't stand inside a text field | put it outside the brackets
          "(a OR (b)) c"        | 7  | brackets inside brackets can't stand in a phrase | write the choices side by side: "(a OR b) c"
          """)
  void says(String query, int position, String message, String hint) {
    QueryException e = assertThrows(QueryException.class, () -> read(query));
    assertEquals(
        position + " | " + message + " | " + hint,
        e.position() + " | " + e.getMessage() + " | " + e.hint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          wat zegt hij over uitreizigers? | PUNCTUATION uitreizigers? uitreizigers
          a EN b OF c EN d                | OPERATOR EN AND, OPERATOR OF OR
          TERUGKEER EN REINTEGRATIE       | WORD EN AND
          uitreizigers”                   | PUNCTUATION ”
          a AND b                         | ``
          """)
  void notes(String query, String notes) throws QueryException {
    assertEquals(
        notes,
        String.join(
            ", ",
            QueryReader.ALONE.read(query).notes().stream()
                .map(note -> (note.kind() + " " + note.typed() + " " + note.read()).strip())
                .toList()));
  }

  /** In a title in capitals the little words are what they are in small letters. */
  @Test
  void aTitleInCapitalsHasTheStopWordsOfOneInSmallLetters() throws QueryException {
    assertEquals(
        List.of("OP", "OF", "VAN"),
        stopWords("REACTIE OP RAPPORT OF VERSLAG VAN DE AIVD").subList(0, 3));
    assertEquals(List.of(), stopWords("AANSLAG IS"));
  }

  private static List<String> stopWords(String query) throws QueryException {
    return QueryNodes.all(read(query), WordQueryNode.class).stream()
        .filter(word -> word.words().stream().allMatch(QueryWord::stopWord))
        .map(WordQueryNode::getTextAsString)
        .toList();
  }

  @Test
  void refusesWhatNobodyMeans() {
    assertEquals(
        "brackets inside brackets, more than 50 deep at 50", refusal("(".repeat(1000) + "a"));
    assertEquals("the query has more than 500 words at 1000", refusal("a ".repeat(10_000)));
    assertEquals("a word of 100,000 characters at 0", refusal("a".repeat(100_000)));
  }

  private static String refusal(String query) {
    QueryException e = assertThrows(QueryException.class, () -> read(query));
    return e.getMessage() + " at " + e.position();
  }

  @Test
  void readsATextLiterally() throws QueryException {
    assertEquals(
        "Group(Word \"minister:, Word NOT, Word (*)",
        QueryTree.of(QueryReader.literal(" \"minister: NOT (* ")));
  }

  @Test
  void aLonePlusIsPrintedSoThatItIsReadAsAWordAgain() throws QueryException {
    QueryNode node = read("+( + )datum:2016..");
    assertEquals("+(+) datum:2016..", QueryPrinter.print(node));
    assertEquals(QueryTree.of(node), QueryTree.of(read(QueryPrinter.print(node))));
  }

  @Test
  void someBlanksInThePrintedNumberOfAPaperAreAsOne() throws QueryException {
    for (String number :
        List.of("29 754, nr. 391", "36 600 XX, nr. 29", "Handelingen II 2017/18, 61, item 10")) {
      assertEquals(
          QueryTree.of(read(number)), QueryTree.of(read(number.replace(" ", " \t\u2003"))));
    }
  }

  /**
   * Whatever is typed is read or refused, and what was read is printed as what is read the same;
   * where a mark between words was left out, they may make the number of a paper without it.
   */
  @Test
  @Seeded
  void neverFailsOnRandomQueries(Random random) {
    RandomQueries queries = new RandomQueries(random);
    for (int round = 0; round < Rounds.of(10_000); round++) {
      String query = queries.next();
      try {
        ReadQuery typed = QueryReader.ALONE.read(query);
        QueryNode node = typed.node();
        boolean isWhole =
            typed.notes().stream().noneMatch(note -> note.kind() == QueryNote.Kind.PUNCTUATION);
        if (isWhole) {
          assertEquals(
              QueryTree.of(node),
              QueryTree.of(read(QueryPrinter.print(node))),
              () -> query + " printed " + QueryPrinter.print(node));
        }
      } catch (QueryException e) {
        assertTrue(
            query.startsWith(e.query()),
            () -> query + " printed " + e.query() + ": " + e.getMessage() + " at " + e.position());
      } catch (RuntimeException e) {
        throw new AssertionError(query, e);
      }
    }
  }
}
