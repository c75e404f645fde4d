package nl.kamerspoor.output.reference;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.Format;

/**
 * Prints a bibliography that reference managers read: an entry a paper, in a debate an entry a
 * speaker, each once.
 */
public final class BibliographyPrinter {

  /** What it can print. */
  public static final List<Format> FORMATS = List.of(Format.RIS, Format.BIBTEX, Format.CSLJSON);

  /** One form of a bibliography. */
  interface BibliographyForm {

    /** Writes what stands before the first entry. */
    default String begin() {
      return "";
    }

    /** Writes what stands between two entries. */
    default String between() {
      return "";
    }

    /** Writes an entry, with what ends its last line. */
    String entry(BibliographyEntry reference);

    /** Writes what stands after the last entry. */
    default String end() {
      return "";
    }
  }

  private final Writer out;
  private final BibliographyForm form;
  private final Set<String> printed = new HashSet<>();

  private BibliographyPrinter(Writer out, BibliographyForm form) {
    this.out = out;
    this.form = form;
  }

  /**
   * Makes the printer of a form.
   *
   * @param format one of {@link #FORMATS}
   * @param out takes what is printed; stays open
   * @throws IllegalArgumentException for another format
   */
  public static BibliographyPrinter of(Format format, Writer out) {
    BibliographyForm form =
        switch (format) {
          case RIS -> new RisForm();
          case BIBTEX -> new BibtexForm();
          case CSLJSON -> new CslJsonForm();
          case TEXT, JSONL, CSV, TSV, MARKDOWN, HTML, DOCX, TREC, XLSX ->
              throw new IllegalArgumentException("a bibliography is not printed as " + format);
        };
    return new BibliographyPrinter(out, form);
  }

  /** What stands before the first entry. */
  public void begin() throws IOException {
    out.write(form.begin());
  }

  /** Prints the entry of a paragraph's paper or speech, unless it was printed before. */
  public void print(IndexedParagraph found) throws IOException {
    BibliographyEntry reference = BibliographyEntry.of(found);
    if (printed.add(reference.key())) {
      out.write((printed.size() > 1 ? form.between() : "") + form.entry(reference));
    }
  }

  /** What stands after the last entry. */
  public void end() throws IOException {
    out.write(form.end());
  }
}
