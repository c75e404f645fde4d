package nl.kamerspoor.search.query;

import java.util.Random;

/** Makes queries that a person would not type: words, operators and noise in any order. */
public final class RandomQueries {

  private static final String[] PIECES = {
    "terrorisme",
    "terrorismebestrijding",
    "Syrië",
    "NCTV",
    "de",
    "IS",
    "=aanslag",
    "jihad*",
    "*ing",
    "sal?f*",
    "a*",
    "*",
    "?*",
    "jihadist~1",
    "~",
    "~2",
    "AND",
    "OR",
    "NOT",
    "and",
    "+",
    "-",
    "+(",
    "(",
    ")",
    "\"",
    "\"~5",
    "“",
    ":",
    "minister:",
    "minister:blok",
    "soort:(",
    "soort:motie",
    "jaar:2019",
    "datum:2019-02-31",
    "datum:2016..",
    "..",
    "vergaderjaar:2018-2019",
    "titel:",
    "kop:",
    "tekst:(",
    "cites:29754-391",
    "29 754, nr. 391",
    "kst-29754-391",
    "29754",
    "#12",
    "CT-beleid",
    "inlichtingen- en veiligheidsdiensten",
    "<b>",
    "'; DROP TABLE",
    "😀",
    "שלום",
    "\u0000",
    "\uD800",
    "é",
    "e\u0301",
    "\u00ad",
    "…",
    "nr.",
    "\t",
    "\n",
    "\\",
    "\\:",
    "\\(",
    "[2017 TO 2019]",
    "{2016 TO *}",
    "[* TO *]",
    "[b TO a]",
    "jaar:[2016 TO",
    "datum:>=2016",
    "datum:\"2 december 2019\"",
    "TO",
    "]",
    "/terr.*/",
    "/(a|b)*{1,9}/",
    "/",
    "/[a-/",
    "^2",
    "^",
    "terroris*^.5",
    "&&",
    "||",
    "!",
    "!aanslag",
    "EN",
    "OF",
    "NIET",
    "W/5",
    "NEAR/3",
    "W/0",
    "?",
    "aanslag?",
    "wat is",
    "”",
    "„",
    "https://zoek.officielebekendmakingen.nl/kst-29754-391.html",
    "https://www.nu.nl/a?b=c",
    "2024Z01234",
    "31000, A",
    "36410-XII-37",
    "citeert:29754",
    "AIVD/MIVD",
    "2016/17"
  };

  private final Random random;

  public RandomQueries(Random random) {
    this.random = random;
  }

  /** The next query; now and then nested a thousand deep or very long. */
  public String next() {
    if (random.nextInt(1000) == 0) {
      return "(".repeat(random.nextInt(1000)) + "a" + ")".repeat(random.nextInt(1000));
    }
    StringBuilder query = new StringBuilder();
    int pieces = random.nextInt(random.nextInt(100) == 0 ? 1000 : 12);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(8) == 0) {
        query.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
      } else {
        query.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (random.nextInt(3) > 0) {
        query.append(' ');
      }
    }
    return query.toString();
  }
}
