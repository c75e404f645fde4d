package nl.kamerspoor.command;

/** How a query is written, for people. */
final class QueryHelp {

  static final String TEXT =
      """
      How to write a query

      Words
        terugkeerders          the word, its inflections, near derivations, and compounds with it;
                               the nearest form first
        terrorismebestrijding  a compound also finds "bestrijding van terrorisme"
        coordinatoren          also coördinatoren: case, accents and hyphens do not matter
        =terrorist             only this form
        jihad*  sal?fis*       any letters, one letter
        jihadist~1             with one letter different
        NCTV                   also the full name, where it is known; --no-expand is without

      Phrases
        "gebalanceerde benadering"   these forms in this order
        "dreiging syrie"~5           within five words

      Together
        a b                    paragraphs with all the words lead, those with some follow
        a AND b    +a +b       both
        a OR b                 either
        a NOT b    a -b        without b
        ( )                    together

      Filters, inside the query or as options
        minister:blok                     signed or sent by         --minister
        ministerie:"buitenlandse zaken"   by a minister of          --ministry
        dossier:29754  nr:423             of this number            --dossier, --number
        soort:motie                       of this kind              --kind
        jaar:2017..2019                   of these years            --from, --to
        datum:2019-03..2019-06            of these days             --from, --to
        vergaderjaar:2018-2019            of this session year      --session-year
        kamer:tweede                      of this chamber           --chamber
        soort:(motie OR amendement)       of either

      Papers and places
        29 754, nr. 391        that paper, then the paragraphs that cite it
        cites:29754-391        paragraphs that cite it
        titel:  kop:  tekst:   only in titles, in headings, in running text

      In a shell, put the query between single quotes: kamerspoor search '"nationale veiligheid" -syrie'
      """;

  private QueryHelp() {}
}
