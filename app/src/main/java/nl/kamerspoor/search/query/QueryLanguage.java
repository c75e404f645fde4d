package nl.kamerspoor.search.query;

import nl.kamerspoor.advice.ShellCommand;

/** The query language on one page, for {@code kamerspoor help query}. */
public final class QueryLanguage {

  /** The command that shows this page. */
  public static final ShellCommand HELP_COMMAND = ShellCommand.of("help", "query");

  /**
   * The text of the page. Each example is a query that can be typed as it stands, between quotation
   * marks of the shell; a test searches the papers of the repository's corpus for each, and all
   * find something there.
   */
  public static final String HELP =
      """
      A query is words and the forms below. The best match comes first: paragraphs
      with all the words lead, those with some follow. Case, accents and hyphens do
      not matter. Each example finds something in the five papers of corpus/.

      WORDS
        terugkeerders             the word, its inflections and derivations, and
                                  compounds with it
        terrorismebestrijding     also: bestrijding van terrorisme; never one part
                                  alone
        =terrorist                only this form
        jihad*                    * is any letters
        radicali?ering            ? is one letter; at the end of a word that occurs
                                  without it, it ends a question
        /uitreiz(iger|end).*/     a regular expression, for a whole word
        terorisme~1               one letter may differ; ~2 for two
        NCTV                      also by its full name; --expand none: only as
                                  typed
        jihadganger               also uitreiziger, in queries of up to six words

      PHRASES
        "gebalanceerde benadering"
                                  these forms in this order
        "netwerk veiligheidscoördinatoren"~5
                                  near each other, in any order, with at most five
                                  words between
        "regionale veiligheid*"   with wildcards
        "(terugkerende OR teruggekeerde) families"
                                  with a choice

      TOGETHER
        +terrorisme aanpak        terrorisme must be there; --all: every word
        terrorisme -aanslag       without aanslag; a single letter only in quotation
                                  marks of the shell: "terrorisme -b"
        terrorisme AND aanslag    both; words side by side belong together first
        terrorisme OR extremisme  either; what AND joins belongs together first
        terrorisme NOT (aanslag OR bom)
                                  without either
        terrorisme EN aanslag     EN, OF and NIET in capitals are AND, OR and NOT,
                                  but not where the whole query is in capitals
        aanpak W/5 terrorisme     at most five words apart, in any order and in
                                  all forms; NEAR/5 is the same
        terrorisme^2 aanslag      weighs twice as much; ^0.5 half as much

      IN ONE TEXT
        titel:terrorisme          the paper's title (title:)
        kop:radicalisering        the heading above the paragraph (heading:)
        dossiertitel:terrorisme   the dossier's title (dossier_title:,
                                  dossier-title:)
        tekst:"regionale veiligheidscoördinatoren"
                                  running text: paragraphs, list items and
                                  footnotes (text:)

      FILTERS
        persoon:blok              who signed it, sent it as an annex or speaks: a
                                  surname, first name or initials, in any order
                                  (person:, ondertekenaar:, indiener:, signatory:)
        minister:blok             the same, as a minister or state secretary
                                  (bewindspersoon:, staatssecretaris:); for
                                  members lid:grinwis (member:, kamerlid:)
        persoon:"=S.A. Blok"      only the person with exactly this name
        ministerie:"buitenlandse zaken"
                                  of which ministry (ministry:)
        dossier:29754             with its suffix: dossier:36600-XX
        nr:423                    the number in its dossier (nummer:, ondernummer:,
                                  number:)
        soort:(brief OR bijlage)  the kind of paper (kind:)
        alinea:voetnoot           the kind of paragraph (paragraph:,
                                  paragraph-kind:, paragraph_kind:)
        jaar:2017..2019           the year of its date (year:)
        datum:2019-03..           a day, month or year, or a period of them (date:);
                                  also datum:02-12-2019, datum:"2 december 2019"
                                  and datum:>=2019-03
        [2017 TO 2019]            the same for a date; { } leave out its ends, * is
                                  no limit: jaar:{2015 TO *}
        vergaderjaar:2018-2019    the session year (session:, session_year:,
                                  session-year:)
        kamer:tweede              the chamber (chamber:)
        partij:onbekend           of which party (party:), by any of its names:
                                  partij:CDA, partij:"50 plus". Debates state it,
                                  also for motions of the same years. The
                                  papers of corpus/ do not; onbekend (unknown)
                                  finds what states none, for other properties of
                                  a paper too: nr:onbekend

      Each filter is an option of the commands too, by one of its English names:
      --minister blok, --paragraph-kind voetnoot. An option given twice
      means either: --year 2017 --year 2019; several options mean all of them.

      PAPERS
        29 754, nr. 391           that paper, then the paragraphs that cite it; any
                                  printed form, and links of the official sites
        kst-29754-423             the same; #12 at the end for one paragraph
        stuk:kst-29754-423        only that paper (paper:)
        citeert:29754-391         only the paragraphs that cite it (cites:)
        citeert:29754             those that cite any paper of the dossier

      To search for a sign or an operator itself, put it between quotation marks,
      put \\ before the sign or write the operator in small letters. What can't be
      read is refused with a caret, never read as something else.

      IF YOU COME FROM …
        Lucene, Solr,             +a -b, a && b, a || b, !b, "a b"~5, a~1, a*, a^2,
        Elasticsearch             [a TO b], /a.*/ and \\ mean what they mean there;
                                  a b is best match; fields have Dutch names
        Google                    words, "phrases", -word and OR are the same; a
                                  question may end with its question mark
        Lexis, Westlaw, Factiva   a W/5 b and a NEAR/5 b are the same; for AND NOT
                                  write NOT, for terroris! write terroris*, for
                                  a NEAR b, a ADJ5 b and a /5 b write a W/5 b
        Dutch legal databases     EN, OF and NIET in capitals; "a b" is a phrase
        Parlis, the site of       29 754, nr. 391, 2024Z01234 and a pasted link are
        official publications     a paper, a link to a dossier is all its papers;
                                  dossier:29754, nr:391, vergaderjaar:
      """;

  private QueryLanguage() {}
}
