package nl.kamerspoor.search.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>By rules of our own: {@link java.text.BreakIterator} knows no abbreviations, and costs more to
 * load than the rest of a snippet.
 */
final class SentenceSplitter {

  /** Abbreviations in parliamentary papers that a name, a number or a title follows. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "a.d",
          "a.h.w",
          "a.i",
          "a.u.b",
          "aant",
          "afd",
          "afl",
          "alg",
          "art",
          "artt",
          "b.v",
          "bc",
          "bijl",
          "bijv",
          "blz",
          "btw",
          "bv",
          "c.a",
          "c.q",
          "c.s",
          "ca",
          "cf",
          "d.d",
          "d.i",
          "d.m.v",
          "d.w.z",
          "dd",
          "dhr",
          "dr",
          "drs",
          "e.a",
          "e.d",
          "e.v",
          "enz",
          "etc",
          "evt",
          "excl",
          "fig",
          "gem",
          "h.t.l",
          "hfdst",
          "i.c",
          "i.c.m",
          "i.h.b",
          "i.h.k.v",
          "i.o",
          "i.p.v",
          "i.s.m",
          "i.v.m",
          "i.z",
          "incl",
          "ing",
          "ir",
          "jhr",
          "jl",
          "jr",
          "l.l",
          "lic",
          "ll",
          "m.a.w",
          "m.b.t",
          "m.b.v",
          "m.i",
          "m.i.v",
          "m.m",
          "m.m.v",
          "m.n",
          "m.u.v",
          "max",
          "mevr",
          "min",
          "mln",
          "mld",
          "mr",
          "mw",
          "n.a.v",
          "n.v.t",
          "nl",
          "no",
          "nr",
          "nrs",
          "o.a",
          "o.b.v",
          "o.g",
          "o.g.v",
          "o.i",
          "o.i.d",
          "o.l.v",
          "o.m",
          "o.v.v",
          "p",
          "p.a",
          "p.m",
          "par",
          "pag",
          "plv",
          "pp",
          "prof",
          "r.-k",
          "red",
          "resp",
          "s.g",
          "secr",
          "sr",
          "st",
          "t.a.v",
          "t.b.v",
          "t.g.v",
          "t.h.v",
          "t.k",
          "t.n.v",
          "t.o.v",
          "t.w",
          "t.z.t",
          "tel",
          "v.a",
          "v.d",
          "v.h",
          "v.w.b",
          "vgl",
          "vs",
          "w.g",
          "w.o",
          "w.v",
          "w.v.t.t.k",
          "z.g.a.n",
          "z.i",
          "z.o.z",
          "zgn");

  private SentenceSplitter() {}

  /** Where each sentence begins, from 0 on; white space belongs to the sentence before it. */
  static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '?' && c != '!' && c != '…') {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && closes(text.charAt(end))) {
        end++;
      }
      int next = end;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (next > end
          && next < text.length()
          && begins(text.charAt(next))
          && !(c == '.' && abbreviates(text, i))) {
        starts.add(next);
      }
    }
    return starts;
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '.', '?', '!', '…', '"', '”', '’', '\'', '»', ')', ']' -> true;
      default -> Character.isDigit(c); // the mark of a footnote
    };
  }

  private static boolean begins(char c) {
    return switch (c) {
      case '"', '“', '„', '‘', '\'', '«', '(', '[', '–', '-', '•' -> true;
      default -> Character.isUpperCase(c) || Character.isDigit(c);
    };
  }

  /** Whether the full stop belongs to an abbreviation, an initial or a number in a list. */
  private static boolean abbreviates(String text, int stop) {
    int start = stop;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (start < stop && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    String word = text.substring(start, stop);
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || (word.indexOf('.') > 0 && word.length() <= 12 && initials(word))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code S.A}, {@code H.P.M}: capitals with stops between them. */
  private static boolean initials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean stop = i % 2 == 1;
      if (stop ? word.charAt(i) != '.' : !Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
