package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.after;
import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isAny;
import static nl.kamerspoor.document.reference.PrintedCharacters.isBlank;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDigit;
import static nl.kamerspoor.document.reference.PrintedCharacters.isWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipFirst;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * A link to a paper or a dossier at an official site, with or without the scheme: {@code
 * https://zoek.officielebekendmakingen.nl/kst-29754-391.html}, {@code
 * repository.overheid.nl/frbr/officielepublicaties/kst/29754/kst-29754-391/1/pdf/…}, {@code
 * www.tweedekamer.nl/kamerstukken/detail?id=2024Z01234&did=2024D05678}, {@code
 * https://zoek.officielebekendmakingen.nl/dossier/29754}.
 *
 * <p>Of the two numbers that the Tweede Kamer gives, {@code did} is the document's and {@code id}
 * that of the matter which it belongs to.
 *
 * @param paper what it leads to; null where that is no single paper
 * @param dossier the dossier that it leads to; null where it leads to a paper
 * @param end one past its last character
 */
record OfficialLink(@Nullable PaperId paper, @Nullable DossierNumber dossier, int end) {

  private static final List<String> SITES =
      List.of(
          "officielebekendmakingen.nl",
          "officiele-overheidspublicaties.nl",
          "overheid.nl",
          "tweedekamer.nl");

  /** What leads to all papers of a dossier. */
  private static final Pattern DOSSIER =
      Pattern.compile("[/?&]dossier[/=](\\d{5}(?:-[A-Za-z0-9]{1,8})?)(?![\\w-])");

  /** No link of these sites is longer. */
  private static final int MAX_CHARACTERS = 1_000;

  /** Reads the link that begins at a character; null where none to a paper or a dossier does. */
  static @Nullable OfficialLink at(CharSequence text, int start, DossierRegister known) {
    int host = skipFirst(text, start, "https://", "http://");
    int path = host;
    while (path < text.length() && (isLatin(text.charAt(path)) || isAny(text, path, ".-"))) {
      path++;
    }
    if (!isOfficial(text, host, path) || !isAny(text, path, "/:?")) {
      return null;
    }
    int end = path;
    while (end < text.length()
        && end - path < MAX_CHARACTERS
        && !isBlank(text, end)
        && !isAny(text, end, "\"“”„‟«»<>{}|\\^`[]*")) {
      end++;
    }
    while (isAny(text, end - 1, ".,;:!?)('’")) {
      end--;
    }
    CharSequence link = text.subSequence(path, end);
    PaperId paper = paper(link, known);
    DossierNumber dossier = paper == null ? dossier(link) : null;
    return paper == null && dossier == null ? null : new OfficialLink(paper, dossier, end);
  }

  private static @Nullable DossierNumber dossier(CharSequence link) {
    Matcher dossier = DOSSIER.matcher(link);
    return dossier.find() ? DossierNumber.of(dossier.group(1)) : null;
  }

  private static boolean isOfficial(CharSequence text, int host, int end) {
    for (String site : SITES) {
      int from = end - site.length();
      if (from >= host
          && after(text, from, site) == end
          && (from == host || is(text, from - 1, '.'))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PaperId paper(CharSequence link, DossierRegister known) {
    PaperId matter = null;
    for (int i = 0; i < link.length(); i++) {
      if (isWord(link, i - 1)) {
        continue;
      }
      if (isDigit(link, i)) {
        PublishedId number = PublishedId.register(link, i);
        if (number != null && !isWord(link, number.end())) {
          if (after(link, i - 4, "did=") == i) {
            return number.paper();
          }
          matter = matter == null ? number.paper() : matter;
        }
      } else if (isAny(link, i, "kbhaKBHA")) {
        PublishedId id = PublishedId.at(link, i, known);
        if (id != null) {
          return id.paper();
        }
      }
    }
    return matter;
  }

  private static boolean isLatin(char c) {
    char small = PrintedCharacters.small(c);
    return (small >= 'a' && small <= 'z') || isDigit(c);
  }
}
