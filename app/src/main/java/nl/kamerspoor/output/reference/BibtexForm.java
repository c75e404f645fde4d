package nl.kamerspoor.output.reference;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.kamerspoor.output.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Writes BibTeX: a {@code techreport} a paper, for BibTeX has neither bills nor hearings, an {@code
 * incollection} a speech; the title keeps its capitals. Letters stay as they are (UTF-8, for
 * biber); what LaTeX would obey is escaped.
 */
final class BibtexForm implements BibliographyPrinter.BibliographyForm {

  @Override
  public String between() {
    return "\n";
  }

  @Override
  public String entry(BibliographyEntry reference) {
    BibliographyEntry.Publication place = reference.place();
    StringBuilder entry =
        new StringBuilder(place.container() == null ? "@techreport{" : "@incollection{")
            .append(key(reference.key()));
    String authors =
        reference.authors().stream().map(BibtexForm::author).collect(Collectors.joining(" and "));
    field(entry, "author", authors.isEmpty() ? null : authors);
    field(entry, "title", "{" + escape(reference.title()) + "}");
    field(entry, "booktitle", escaped(place.container()));
    field(entry, "type", escaped(reference.kind()));
    field(
        entry,
        place.container() == null ? "institution" : "publisher",
        escaped(place.institution()));
    field(entry, "series", escaped(place.series()));
    field(entry, "number", escaped(place.number()));
    LocalDate date = reference.date();
    if (date != null) {
      field(entry, "year", Integer.toString(date.getYear()));
      field(entry, "month", Integer.toString(date.getMonthValue()));
      field(entry, "day", Integer.toString(date.getDayOfMonth()));
      field(entry, "date", date.toString());
    }
    field(entry, "url", reference.link() == null ? null : reference.link().toString());
    field(entry, "langid", "dutch");
    field(entry, "note", escape(reference.note()));
    return entry.append("\n}\n").toString();
  }

  /**
   * Braces keep a family name in one piece where BibTeX would cut it: one without initials, as Van
   * Brenk is not a Brenk called Van; and one of several words, in which it takes all up to the last
   * small one for particles. Those of a name such as van 't Hof it knows.
   */
  private static String author(Author author) {
    String family = escape(author.wholeFamily());
    if (author.given().isEmpty()) {
      return "{" + family + "}";
    }
    boolean isCut =
        author.family().indexOf(' ') >= 0 || !Character.isUpperCase(author.family().codePointAt(0));
    return (isCut ? "{" + family + "}" : family) + ", " + escape(author.given());
  }

  private static void field(StringBuilder entry, String name, @Nullable String value) {
    if (value != null) {
      entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  /** Replaces what a key cannot hold: blanks, and what ends it. */
  private static String key(String id) {
    return id.replaceAll("[^\\p{L}\\p{N}:._/-]", "_");
  }

  private static @Nullable String escaped(@Nullable String text) {
    return text == null ? null : escape(text);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    VisibleText.of(text)
        .chars()
        .forEach(
            character ->
                escaped.append(
                    switch (character) {
                      case '&', '%', '$', '#', '_' -> "\\" + (char) character;
                      case '{' -> "\\textbraceleft{}";
                      case '}' -> "\\textbraceright{}";
                      case '~' -> "\\textasciitilde{}";
                      case '^' -> "\\textasciicircum{}";
                      case '\\' -> "\\textbackslash{}";
                      default -> String.valueOf((char) character);
                    }));
    return escaped.toString();
  }
}
