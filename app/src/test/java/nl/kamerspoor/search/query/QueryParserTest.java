package nl.kamerspoor.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed beside how it is read. */
final class QueryParserTest {

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
          citeert:29754                     | Filter citeert kst-29754
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
    QueryNode node = QueryParser.parse(query);
    assertEquals(expected, QueryTree.of(node));
    String printed = node.toString();
    assertEquals(expected, QueryTree.of(QueryParser.parse(printed)), "read again: " + printed);
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
          a AND                 | 5  | the query ends where something is missing | type the rest
          a OR OR b             | 5  | OR needs something on both sides, and one is missing here | to search the word itself, write it in small letters
          (a OR)                | 5  | something is missing before this bracket | leave it out
          NOT a                 | 0  | this only says what is not wanted | say what is wanted too, for example: terrorisme NOT aanslag
          -a -b                 | 1  | this only says what is not wanted | say what is wanted too, for example: terrorisme NOT aanslag
          a OR NOT b            | 5  | this only says what is not wanted | say what is wanted too, for example: terrorisme NOT aanslag
          a +(-b)               | 5  | this only says what is not wanted | say what is wanted too, for example: terrorisme NOT aanslag
          +-a                   | 1  | after + comes a word, a phrase or a bracket | to search the sign itself, put it in quotation marks
          jihadist~3            | 8  | after a word, ~ needs the number of letters that may differ: 1 or 2 | for example jihadist~1; words near each other: "netwerk coördinatoren"~5
          "a b"~x               | 5  | after a phrase, ~ needs a number of words from 0 to 999 | for example "netwerk coördinatoren"~5
          "a b"~1.5             | 5  | after a phrase, ~ needs a number of words from 0 to 999 | for example "netwerk coördinatoren"~5
          "a b"~5c              | 5  | after a phrase, ~ needs a number of words from 0 to 999 | for example "netwerk coördinatoren"~5
          een && twee           | 4  | && means nothing here | write AND
          een !twee             | 4  | ! means nothing here | leave it out, or write NOT for what is not wanted
          een^2 twee            | 3  | a word can't have a weight here | leave it out
          =jihad*               | 0  | =, ~ and the wildcards * and ? don't go together | use one of them
          minster:blok          | 0  | there is no field "minster" | did you mean minister:?
          https://x.nl          | 0  | there is no field "https" | to search text with a colon, put it in quotation marks; the fields are listed in: kamerspoor help query
          minister: blok        | 9  | nothing follows "minister:" | write the value right after the colon, with no space; to search the word itself, leave the colon out
          a minister:           | 11 | nothing follows "minister:" | write the value right after the colon, with no space; to search the word itself, leave the colon out
          minister:"--"         | 9  | "--" is not a name | type letters, for example soort:motie
          datum:2019-02-31      | 6  | "2019-02-31" is not a date | write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
          datum:maart           | 6  | "maart" is not a date | write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
          a datum:2020..2019-05 | 8  | 2020 is after 2019-05 | the earlier comes first: 2019-05..2020
          jaar:2019-03          | 5  | "2019-03" is not a year | for example jaar:2019, jaar:2017..2019 or jaar:2017..
          datum:..              | 6  | a period without beginning or end | for example 2019-03..
          vergaderjaar:2018     | 13 | "2018" is not a session year | for example vergaderjaar:2018-2019
          dossier:29 754        | 8  | "29" is not a dossier: a dossier has five digits and perhaps a suffix | for example dossier:29754 or dossier:36600-XX
          nr:12345678           | 3  | "12345678" is not the number of a paper: that is digits, or letters in the Eerste Kamer | for example dossier:29754 nr:423
          cites:blok            | 6  | "blok" is not the number of a paper | for example citeert:29754-391
          soort:(motie OR)      | 15 | a value is missing here | type it, or leave OR out
          soort:(motie          | 6  | this bracket is never closed | close it, or leave it out
          titel:(kop:a)         | 7  | a field inside a field | put them side by side
          titel:(jaar:2019)     | 7  | a property of the paper can't stand inside a text field | put it outside the brackets
          "(a OR (b)) c"        | 7  | brackets inside brackets can't stand in a phrase | write the choices side by side: "(a OR b) c"
          """)
  void says(String query, int position, String message, String hint) {
    QueryException e = assertThrows(QueryException.class, () -> QueryParser.parse(query));
    assertEquals(
        position + " | " + message + " | " + hint,
        e.position() + " | " + e.getMessage() + " | " + e.hint());
  }

  @Test
  void refusesWhatNobodyMeans() {
    assertEquals(
        "brackets inside brackets, more than 50 deep at 50", refusal("(".repeat(1000) + "a"));
    assertEquals("the query has more than 500 words at 1000", refusal("a ".repeat(10_000)));
    assertEquals("a word of 100,000 characters at 0", refusal("a".repeat(100_000)));
  }

  private static String refusal(String query) {
    QueryException e = assertThrows(QueryException.class, () -> QueryParser.parse(query));
    return e.getMessage() + " at " + e.position();
  }

  @Test
  void readsATextLiterally() throws QueryException {
    assertEquals(
        "Group(Word \"minister:, Word NOT, Word (*)",
        QueryTree.of(LiteralReader.read(" \"minister: NOT (* ")));
  }

  @Test
  void aLonePlusIsPrintedSoThatItIsReadAsAWordAgain() throws QueryException {
    QueryNode node = QueryParser.parse("+( + )datum:2016..");
    assertEquals("+(+) datum:2016..", node.toString());
    assertEquals(QueryTree.of(node), QueryTree.of(QueryParser.parse(node.toString())));
  }

  @Test
  void someBlanksInThePrintedNumberOfAPaperAreAsOne() throws QueryException {
    for (String number :
        List.of("29 754, nr. 391", "36 600 XX, nr. 29", "Handelingen II 2017/18, 61, item 10")) {
      assertEquals(
          QueryTree.of(QueryParser.parse(number)),
          QueryTree.of(QueryParser.parse(number.replace(" ", " \t\u2003"))));
    }
  }

  /**
   * Whatever is typed is read or refused, and what was read is printed as what is read the same.
   */
  @Test
  @Seeded
  void neverFailsOnRandomQueries(Random random) {
    RandomQueries queries = new RandomQueries(random);
    for (int round = 0; round < Rounds.of(10_000); round++) {
      String query = queries.next();
      try {
        QueryNode node = QueryParser.parse(query);
        assertEquals(
            QueryTree.of(node),
            QueryTree.of(QueryParser.parse(node.toString())),
            () -> query + " printed " + node);
      } catch (QueryException e) {
        assertTrue(query.startsWith(e.query()), query);
      } catch (RuntimeException e) {
        throw new AssertionError(query, e);
      }
    }
  }
}
