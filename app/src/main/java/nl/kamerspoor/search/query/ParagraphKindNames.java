package nl.kamerspoor.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamerspoor.document.ParagraphKind;

/** What kinds of paragraph are called in queries and options, in Dutch and in English. */
public final class ParagraphKindNames {

  private ParagraphKindNames() {}

  /** The kind with a name in either language, in any case; none of furniture, which has none. */
  public static Optional<ParagraphKind> named(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    for (ParagraphKind kind : ParagraphKind.values()) {
      if (kind != ParagraphKind.FURNITURE
          && (dutch(kind).equals(wanted) || kind.label().equals(wanted))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The names of some kinds in both languages, the Dutch ones first. */
  public static List<String> of(Collection<ParagraphKind> kinds) {
    List<String> names = new ArrayList<>(kinds.stream().map(ParagraphKindNames::dutch).toList());
    kinds.forEach(kind -> names.add(kind.label()));
    return names;
  }

  /** The name that a query is printed with. */
  public static String dutch(ParagraphKind kind) {
    return switch (kind) {
      case HEADING -> "kop";
      case PARAGRAPH -> "alinea";
      case LIST_ITEM -> "opsomming";
      case FOOTNOTE -> "voetnoot";
      case LETTERHEAD -> "briefhoofd";
      case SIGNATURE -> "ondertekening";
      case FIGURE -> "figuur";
      case FURNITURE -> throw new IllegalArgumentException("furniture is in no query");
    };
  }
}
