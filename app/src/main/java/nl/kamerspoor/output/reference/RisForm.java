package nl.kamerspoor.output.reference;

import java.time.LocalDate;
import java.util.Locale;
import nl.kamerspoor.output.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Writes RIS, the tagged lines of Reference Manager: {@code TY - RPRT}, {@code BILL} or {@code
 * HEAR}, which Zotero takes as a report, bill or hearing and writes again so ({@code GOVDOC} would
 * come back as another), and {@code CHAP} for what somebody says in a debate. Lines end as the
 * format has it, by CR and LF.
 */
final class RisForm implements BibliographyPrinter.BibliographyForm {

  @Override
  public String entry(BibliographyEntry reference) {
    BibliographyEntry.Publication place = reference.place();
    StringBuilder entry = new StringBuilder();
    line(
        entry,
        "TY",
        switch (reference.type()) {
          case REPORT -> "RPRT";
          case BILL -> "BILL";
          case HEARING -> "HEAR";
          case CHAPTER -> "CHAP";
        });
    line(entry, "ID", reference.key());
    // A comma ends a family name without initials, or Van Brenk would become a Brenk called Van.
    reference
        .authors()
        .forEach(
            author -> line(entry, "AU", author.inverted() + (author.given().isEmpty() ? "," : "")));
    line(entry, "TI", reference.title());
    line(entry, "T2", place.container() == null ? place.series() : place.container());
    switch (reference.type()) {
      case REPORT, CHAPTER -> {
        line(entry, "SN", place.number());
        line(entry, "PB", place.institution());
      }
      case BILL, HEARING -> {
        line(entry, "M1", place.number());
        line(entry, "T3", place.institution());
      }
    }
    line(entry, "M3", reference.kind());
    LocalDate date = reference.date();
    if (date != null) {
      line(entry, "PY", Integer.toString(date.getYear()));
      line(
          entry,
          "DA",
          String.format(
              Locale.ROOT,
              "%04d/%02d/%02d",
              date.getYear(),
              date.getMonthValue(),
              date.getDayOfMonth()));
    }
    line(entry, "UR", reference.link() == null ? null : reference.link().toString());
    line(entry, "LA", "nl");
    line(entry, "N1", reference.note());
    return entry.append("ER  - \r\n\r\n").toString();
  }

  private static void line(StringBuilder entry, String tag, @Nullable String value) {
    if (value != null) {
      entry.append(tag).append("  - ").append(VisibleText.of(value)).append("\r\n");
    }
  }
}
