package nl.kamerspoor.search.query;

/** The query language on one page, for {@code kamerspoor help query}. */
public final class QueryLanguage {

  /**
   * The page. Each example is a query that can be typed as it stands, between quotation marks of
   * the shell; a test reads them all.
   */
  public static final String HELP =
      """
      A query is words, and what stands below. Best match comes first: paragraphs with all the
      words lead, those with some follow. Case, accents and hyphens do not matter.

      WORDS
        terugkeerders                    the word, its inflections and derivations, compounds with it
        terrorismebestrijding            also: bestrijding van terrorisme; never one part alone
        =terrorist                       only this form
        jihad*                           * is any letters
        sal?fisten                       ? is one letter
        jihadist~1                       one letter may differ; ~2 for two
        NCTV                             also by its full name; --no-expand searches it as typed
        jihadganger                      also uitreiziger, in queries of up to six words; the same

      PHRASES
        "gebalanceerde benadering"       these forms in this order
        "netwerk coördinatoren"~5        near each other, at most five words between, in any order
        "jihad* netwerk"                 with wildcards
        "(terugkerende OR uitgereisde) strijders"   with a choice

      TOGETHER
        +terrorisme aanpak               terrorisme must be there; --all asks for every word
        terrorisme -aanslag              without aanslag
        terrorisme AND aanslag           both; words side by side belong together before AND,
        terrorisme OR extremisme         either; and AND before OR
        terrorisme NOT (aanslag OR bom)  without either

      IN ONE TEXT
        titel:terugkeer                  the paper's title (title:)
        kop:sahel                        the heading above the paragraph (heading:)
        dossiertitel:terrorisme          the dossier's title (dossier_title:)
        tekst:"regionale coördinatoren"  running text, no headings (text:)

      FILTERS
        minister:blok                    who signed it or sent it as an annex
        minister:"=S.A. Blok"            the name printed just so
        ministerie:"buitenlandse zaken"  of which ministry (ministry:)
        partij:CDA                       of which party (party:)
        dossier:29754                    with its suffix: dossier:36600-XX
        nr:423                           the number in its dossier (number:)
        soort:(motie OR amendement)      the kind of paper (kind:)
        alinea:voetnoot                  the kind of paragraph (paragraph:)
        jaar:2017..2019                  the year of its date (year:)
        datum:2019-03..                  a day, month or year, or a period of them (date:)
        vergaderjaar:2018-2019           the session year (session:)
        kamer:tweede                     the chamber (chamber:)
        datum:onbekend                   of papers that state none; for the other properties of a
                                         paper too: minister:onbekend (unknown)

      PAPERS
        29 754, nr. 391                  that paper, then the paragraphs that cite it
        kst-29754-391                    the same; #12 at the end for one paragraph
        stuk:kst-29754-423               only that paper (paper:)
        citeert:29754-391                only the paragraphs that cite it (cites:)

      To search for a sign or an operator itself, put it between quotation marks or write it in
      small letters. What can't be read is refused with a caret, never read as something else.
      """;

  private QueryLanguage() {}
}
