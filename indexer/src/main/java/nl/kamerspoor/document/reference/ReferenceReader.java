package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.after;
import static nl.kamerspoor.document.reference.PrintedCharacters.afterWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isAny;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDash;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDigit;
import static nl.kamerspoor.document.reference.PrintedCharacters.isWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.skip;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipBlanks;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipDigits;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipFirst;

import java.util.Optional;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.reference.DossierReference.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads references to papers as they are printed, typed or pasted. Safe for several threads.
 *
 * <p>What stands at a place of a text is read from its first character on, in time that grows with
 * the length of what is read; whether a running text means a paper by it, is for {@code
 * read.citation} to judge. The package says which forms there are, and where they are from.
 */
public final class ReferenceReader {

  /** A reader without an index: it knows of no dossier. */
  public static final ReferenceReader ALONE = new ReferenceReader(DossierRegister.NONE);

  /** What may stand before a reference that is the whole of a text: quotes, brackets, italics. */
  private static final String BEFORE = "\"“”„‟«»'‘’([<*_";

  /** What may stand behind it, or between a citation and its link. */
  private static final String BEHIND = "\"“”„‟«»'‘’)]*_.,;:!?(<>";

  /** What stands between a speaker and the item of the Handelingen in which he speaks. */
  private static final String SPOKEN = ", Handelingen ";

  private static final int MAX_SPEAKER_CHARACTERS = 80;

  /** The digits of the highest numbers, 3,400 and more in 2025; 36001-42000 is a range. */
  private static final int MAX_DIGITS = 4;

  private final DossierRegister known;
  private final DossierReference.Manner manner;

  /**
   * Makes a reader.
   *
   * @param known which dossiers there are, where that decides what is a reference
   */
  public ReferenceReader(DossierRegister known) {
    this.known = known;
    this.manner = new DossierReference.Manner(true, known);
  }

  /**
   * The reference that begins exactly at a character of a text and ends as a word does, with the
   * page and the paragraph behind it.
   *
   * @return null where none begins there; also where it would begin or end within a word, another
   *     number or a link
   */
  public @Nullable PrintedReference at(CharSequence text, int start) {
    char first = PrintedCharacters.small(text.charAt(start));
    if (first < '0' || first > 'z' || start + 1 == text.length()) {
      return null;
    }
    char second = PrintedCharacters.small(text.charAt(start + 1));
    if (isDigit(first)) {
      return isDigit(second) && begins(text, start) ? number(text, start) : null;
    }
    return mayBeWord(first, second) && begins(text, start) ? word(text, start, first) : null;
  }

  /** Whether a reference can begin with two small letters or signs: almost no word passes. */
  private static boolean mayBeWord(char first, char second) {
    return switch (first) {
      case 'a' -> second == 'a' || second == 'h'; // Aanhangsel, ah-tk-
      case 'b' -> second == 'i' || second == 'l'; // bijlage, blg-
      case 'd' -> second == 'o' || second == 'a'; // dossier, data.overheid.nl
      case 'e' -> second == 'k' || second == 'e'; // EK, Eerste Kamer
      case 'g' -> second == 'e'; // gegevensmagazijn.tweedekamer.nl
      case 'h' -> second == 'a' || second == 't' || PrintedCharacters.isDash(second);
      case 'i' -> second == 'i' || second == ',' || PrintedCharacters.isBlank(second);
      case 'k' -> second == 'a' || second == 's' || second == 'v'; // Kamerstuk, kst-, kv-tk-
      case 'o' -> second == 'f' || second == 'p'; // officielebekendmakingen.nl, open.overheid.nl
      case 'r' -> second == 'e'; // repository.overheid.nl
      case 't' -> second == 'k' || second == 'w'; // TK, Tweede Kamer, tweedekamer.nl
      case 'w' -> second == 'e' || second == 'w'; // wetsvoorstel, wetten.overheid.nl, www.
      case 'z' -> second == 'o'; // zoek.officielebekendmakingen.nl
      default -> false;
    };
  }

  private @Nullable PrintedReference word(CharSequence text, int start, char first) {
    return switch (first) {
      case 'b' -> after(text, start, "bijlage") > 0 ? annex(text, start) : id(text, start);
      case 'd', 'e', 'i', 'k', 't', 'w' -> announced(text, start);
      default -> other(text, start);
    };
  }

  /**
   * The reference that a whole text is, or empty. Blanks and brackets around it count for nothing,
   * nor does punctuation behind it, the speaker before an item of the Handelingen, or a link to the
   * same paper behind its citation, as this program prints them. The reference's place is that in
   * the text.
   */
  public Optional<PrintedReference> whole(String text) {
    int start = skip(text, 0, BEFORE);
    if (start == text.length()) {
      return Optional.empty();
    }
    PrintedReference found = at(text, start);
    if (found == null) {
      int debate = text.indexOf(SPOKEN, start);
      boolean speaker = debate >= 0 && debate - start <= MAX_SPEAKER_CHARACTERS;
      found = speaker ? at(text, debate + 2) : null;
    }
    return found == null ? Optional.empty() : withLinks(text, found);
  }

  /** A reference with those to the same paper behind it; empty where anything else follows. */
  private Optional<PrintedReference> withLinks(String text, PrintedReference first) {
    PrintedReference found = first;
    int next = skip(text, first.end(), BEHIND);
    while (next < text.length()) {
      PrintedReference more = at(text, next);
      if (more == null) {
        return Optional.empty();
      }
      if (isAnnexOf(found.paper(), more.paper())) {
        found = more;
      } else if (!isSame(found.paper(), more.paper())) {
        return Optional.empty();
      }
      next = skip(text, more.end(), BEHIND);
    }
    return Optional.of(found);
  }

  /** Whether the link behind the citation of an annex has the annex's own id. */
  private static boolean isAnnexOf(PaperId cited, PaperId linked) {
    return cited.parent() != null && linked.text().startsWith("blg-");
  }

  /** Whether two ids are of one paper, or the second is of the one that the first is annexed to. */
  private static boolean isSame(PaperId cited, PaperId linked) {
    return linked.equals(cited) || linked.equals(cited.parent());
  }

  /**
   * The dossier that a whole text is: {@code 29 754}, {@code dossier 36410-XII}, {@code
   * kst-21501-20}, or a link to one; empty where it is none, or is a paper. Whether there is such a
   * dossier is not asked, but for {@code 10.000}, which without one is an amount.
   */
  public Optional<DossierNumber> dossier(String text) {
    int start = skip(text, 0, BEFORE);
    if (start == text.length() || whole(text).isPresent()) {
      return Optional.empty();
    }
    OfficialLink link = OfficialLink.at(text, start, known);
    if (link != null) {
      return skip(text, link.end(), BEHIND) < text.length()
          ? Optional.empty()
          : Optional.ofNullable(link.dossier());
    }
    Announcement announced = Announcement.at(text, start);
    int digits = announced == null ? start : announced.end();
    DossierReference read = DossierReference.at(text, digits, manner);
    if (read == null
        || skip(text, read.end(), BEHIND) < text.length()
        || (is(text, digits + 2, '.') && !known.isDossier(read.dossier().toString()))) {
      return Optional.empty();
    }
    if (read.numbers().isEmpty()) {
      return Optional.of(read.dossier());
    }
    String number = read.numbers().getFirst();
    return read.form() == Shape.TWO_PARTS
            && KamerstukNumbers.isSuffix(read.dossier().digits(), number, known)
        ? Optional.of(new DossierNumber(read.dossier().digits(), number))
        : Optional.empty();
  }

  /** One past the link to a dossier that begins exactly at a character; -1 where none does. */
  public int dossierLinkEnd(CharSequence text, int start) {
    if (after(text, start, "http") < 0 || !begins(text, start)) {
      return -1;
    }
    OfficialLink link = OfficialLink.at(text, start, known);
    return link == null || link.dossier() == null ? -1 : link.end();
  }

  /** Whether a reference can begin there, and not within a word, a number or a link. */
  private static boolean begins(CharSequence text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (isWord(text, start - 1)) {
      return false;
    }
    return switch (before) {
      case ',' -> !isDigit(text, start - 2);
      case '.' -> !(isDigit(text, start) ? isDigit(text, start - 2) : isWord(text, start - 2));
      case '/' -> !isWord(text, start - 2) && !is(text, start - 2, '/');
      case '=', '@', '%', '&', '+' -> !isWord(text, start - 2);
      case '#', '€', '$' -> false;
      case ' ', '\u00a0' -> !isAny(text, start - 2, "€$");
      default -> !isDash(text, start - 1) || !isWord(text, start - 2);
    };
  }

  /** {@code 29 754, nr. 391}, {@code 2024Z01234}. */
  private @Nullable PrintedReference number(CharSequence text, int start) {
    PublishedId register = PublishedId.register(text, start);
    return register != null
        ? ReferenceEnd.of(text, start, register.paper(), register.end())
        : dossier(text, start, start, null, "");
  }

  /** A series, a chamber or an abbreviation, and what follows it; ids of Kamerstukken and links. */
  private @Nullable PrintedReference announced(CharSequence text, int start) {
    if (after(text, start, "kst") > 0 || after(text, start, "kv-") > 0) {
      PrintedReference id = id(text, start);
      if (id != null) {
        return id;
      }
    } else if (after(text, start, "www.") > 0
        || after(text, start, "wetten.") > 0
        || after(text, start, "data.") > 0
        || after(text, start, "tweedekamer.nl") > 0) {
      return link(text, start);
    }
    Announcement announcement = Announcement.at(text, start);
    // dossier:36067-Y is a filter of a query.
    return announcement == null || is(text, announcement.end() - 1, ':')
        ? null
        : dossier(text, start, announcement.end(), announcement, "");
  }

  /**
   * {@code bijlage-kst-29754-500}, {@code bijlage 2 bij Kamerstukken II 2018/19, 29754, nr. 500}.
   */
  private @Nullable PrintedReference annex(CharSequence text, int start) {
    PrintedReference id = id(text, start);
    if (id != null) {
      return id;
    }
    int at = skipBlanks(text, skipFirst(text, start, "bijlagen", "bijlage"));
    at = skipBlanks(text, skipFirst(text, at, "nr.", "nr"));
    int number = skipDigits(text, at);
    String prefix = "bijlage-";
    if (number > at && number <= at + 3) {
      prefix += text.subSequence(at, number) + "-";
      at = skipBlanks(text, number);
    }
    int by = afterWord(text, at, "bij");
    int series = by < 0 ? text.length() : skip(text, by, "*:");
    if (series == text.length()) {
      return null;
    }
    Announcement announcement = Announcement.at(text, series);
    int digits = announcement == null ? series : announcement.end();
    return dossier(text, start, digits, announcement, prefix);
  }

  /** Ids that are not of Kamerstukken, Handelingen, links. */
  private @Nullable PrintedReference other(CharSequence text, int start) {
    if (after(text, start, "handelingen") > 0 || after(text, start, "aanhangsel") > 0) {
      SittingReference sitting = SittingReference.at(text, start);
      return sitting == null
          ? null
          : ReferenceEnd.of(text, start, sitting.targets().getFirst(), sitting.end());
    }
    if (after(text, start, "h-") > 0 || after(text, start, "ah-") > 0 || isDash(text, start + 1)) {
      return id(text, start);
    }
    if (after(text, start, "http") > 0
        || after(text, start, "zoek.") > 0
        || after(text, start, "offic") > 0
        || after(text, start, "repo") > 0
        || after(text, start, "open.") > 0
        || after(text, start, "gegevensmagazijn.") > 0) {
      return link(text, start);
    }
    return isDash(text, start + 2) ? id(text, start) : null;
  }

  private @Nullable PrintedReference id(CharSequence text, int start) {
    PublishedId id = PublishedId.at(text, start, known);
    return id == null ? null : ReferenceEnd.of(text, start, id.paper(), id.end());
  }

  private @Nullable PrintedReference link(CharSequence text, int start) {
    OfficialLink link = OfficialLink.at(text, start, known);
    return link == null || link.paper() == null
        ? null
        : new PrintedReference(link.paper(), null, start, link.end());
  }

  /**
   * The paper that is named from a dossier's digits on.
   *
   * @param before the words before it, or null
   * @param prefix what stands before the id of the paper in that of its annex; else empty
   */
  private @Nullable PrintedReference dossier(
      CharSequence text, int start, int digits, @Nullable Announcement before, String prefix) {
    DossierReference read =
        isDigit(text, digits) ? DossierReference.at(text, digits, manner) : null;
    if (read == null || !isPaper(read, before)) {
      return null;
    }
    return ReferenceEnd.of(
        text, start, new PaperId(prefix + read.targets().getFirst()), read.end());
  }

  private boolean isPaper(DossierReference read, @Nullable Announcement before) {
    DossierNumber dossier = read.dossier();
    String suffix = dossier.suffix();
    return switch (read.form()) {
      case NUMBERED -> true;
      case TWO_PARTS ->
          suffix == null
              ? read.numbers().getFirst().length() <= MAX_DIGITS
                  || known.isDossier(dossier.digits())
              : manner.hasSubNumber(dossier.digits(), suffix);
      case THREE_PARTS -> !read.numbers().isEmpty();
      case COMMA, SLASH ->
          known.isDossier(dossier.toString())
              || (before != null
                  && (before.session() || before.kind() != Announcement.Kind.NUMERAL));
      case HYPHENATED ->
          suffix != null
              && ((before != null && before.eersteKamer())
                  || !KamerstukNumbers.isSuffix(dossier.digits(), suffix, known));
      case ALONE ->
          suffix != null
              && Character.isLetter(suffix.charAt(0))
              && before != null
              && before.eersteKamer()
              && !KamerstukNumbers.isSuffix(dossier.digits(), suffix, known);
    };
  }
}
