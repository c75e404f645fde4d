package nl.kamerspoor.output.trend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.output.answer.AdviceText;
import nl.kamerspoor.output.answer.PersonsText;
import nl.kamerspoor.output.count.CountWording;
import nl.kamerspoor.output.count.ExpandWords;
import nl.kamerspoor.output.count.KindWords;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.MatchHighlighter;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.output.words.VisibleText;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.search.request.MatchKind;
import nl.kamerspoor.trace.RateChange;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.TermUse;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.MergedForms;
import org.jspecify.annotations.Nullable;

/** Prints what is known of a term besides its counts: forms, repeated text, first and last use. */
final class TermText {

  private final TextPage page;
  private final ProgramCall called;
  private final TrendPresentation shown;
  private final Trend trend;

  /**
   * Makes a printer.
   *
   * @param called how the program was called, for the commands that are advised
   */
  TermText(TextPage page, ProgramCall called, TrendPresentation shown, Trend trend) {
    this.page = page;
    this.called = called;
    this.shown = shown;
    this.trend = trend;
  }

  void print(TermTrend term) throws IOException {
    page.blank();
    if (trend.terms().size() > 1) {
      page.paragraph(0, "«" + term.request().query() + "»", TextStyle.TITLE);
    }
    if (term.nothing() != null) {
      page.paragraph(
          0,
          "does not occur in %s".formatted(KindWords.all(term.request().kinds())),
          TextStyle.PLAIN);
      notCounted(term);
      new AdviceText(page).print(term.nothing());
      return;
    }
    query(term);
    all(term.total());
    forms(term);
    labelled("Repeated text", TrendWording.repeated(term.total(), trend.request().unique()));
    change(term.change());
    use("First use", term.first());
    use("Last use", term.last());
    if (shown.forms()) {
      formsOfBuckets(term);
    }
    if (shown.links()) {
      links(term);
    }
  }

  /** Tells how the term was read, and what it stands for. */
  private void query(TermTrend term) throws IOException {
    labelled("Read as", term.query().read());
    notCounted(term);
    for (var expansion : term.query().expansions()) {
      labelled("Also", "%s (%s)".formatted(String.join(", ", expansion.also()), expansion.typed()));
    }
    if (!term.query().leftOut().isEmpty()) {
      labelled("Left out", "%s (stop words)".formatted(String.join(", ", term.query().leftOut())));
    }
    for (var persons : term.query().persons()) {
      labelled("Persons", PersonsText.sentence(persons));
    }
    if (term.query().isOnlyStopWords()) {
      page.paragraph(0, CountWording.ONLY_STOP_WORDS, TextStyle.WARNING);
    }
  }

  private void notCounted(TermTrend term) throws IOException {
    if (!term.uncounted().elsewhere().isEmpty()) {
      labelled("Not counted", KindWords.notCounted(term.uncounted().elsewhere()));
    }
    if (!term.uncounted().offered().isEmpty()) {
      labelled("Other words", ExpandWords.offered(term.uncounted().offered()));
    }
  }

  /** Tells the rate over all buckets, and how the occurrences lie over the papers. */
  private void all(TrendRow total) throws IOException {
    List<String> said = new ArrayList<>();
    Rate rate = shown.unit().rate(total);
    if (rate != null) {
      said.add(TrendWording.rate(shown.unit().inText(NumberText.rate(rate.value())), rate));
    }
    Double dispersion = total.scatter().dispersion();
    if (dispersion != null) {
      said.add(TrendWording.dispersion(total, dispersion));
    }
    if (!said.isEmpty()) {
      labelled("In all", String.join("; ", said));
    }
  }

  private void forms(TermTrend term) throws IOException {
    List<FormCount> forms = term.total().forms();
    form("Forms", forms.stream().filter(TermText::isWord).toList());
    form(
        "Derivations", forms.stream().filter(form -> form.kind() == MatchKind.DERIVATION).toList());
    form("Compounds", forms.stream().filter(form -> form.kind() == MatchKind.PART).toList());
    MergedForms merged = MergedForms.of(term.query(), forms);
    if (merged != null) {
      labelled("Among these", TrendWording.MERGED_WITHOUT.formatted(CountWording.merged(merged)));
      command("  ", ShellCommand.inIndex("trend", merged.without()));
    }
  }

  private static boolean isWord(FormCount form) {
    return switch (form.kind()) {
      case EXACT, INFLECTION, EXPANSION -> true;
      case DERIVATION, PART -> false;
    };
  }

  private void form(String label, List<FormCount> forms) throws IOException {
    if (forms.isEmpty()) {
      return;
    }
    int most = shown.forms() ? forms.size() : CountWording.MAX_FORMS_NAMED;
    String listed = CountWording.listed(forms, most);
    long rest = forms.stream().skip(most).mapToLong(FormCount::occurrences).sum();
    int others = forms.size() - most;
    labelled(label, others <= 0 ? listed : TrendWording.moreForms(listed, others, rest));
  }

  private void formsOfBuckets(TermTrend term) throws IOException {
    for (TrendRow row : TrendListing.all(term)) {
      if (!row.forms().isEmpty()) {
        labelled(
            "Forms %s".formatted(row.bucket().label()),
            CountWording.listed(row.forms(), Integer.MAX_VALUE));
      }
    }
  }

  private void change(@Nullable RateChange change) throws IOException {
    if (change == null) {
      return;
    }
    labelled(
        trend.request().periods().isEmpty() ? "Largest change" : "Compared",
        TrendWording.change(change));
    if (change.isFew()) {
      page.paragraph(2, TrendWording.FEW, TextStyle.WARNING);
    }
  }

  private void use(String label, @Nullable TermUse use) throws IOException {
    if (use == null) {
      return;
    }
    page.blank();
    List<List<StyledSpan>> phrases = new ArrayList<>();
    phrases.add(List.of(new StyledSpan(label, TextStyle.TITLE)));
    String speaker = Wording.speaker(use.found().paragraph());
    if (!speaker.isEmpty()) {
      phrases.add(List.of(new StyledSpan(speaker, TextStyle.NAME)));
    }
    Wording.place(use.found().paper())
        .forEach(phrase -> phrases.add(List.of(new StyledSpan(phrase, TextStyle.FAINT))));
    phrases.add(List.of(new StyledSpan("¶ " + use.found().paragraph().number(), TextStyle.FAINT)));
    page.phrases(0, phrases);
    JoinedSnippets snippets = JoinedSnippets.of(use.snippets());
    page.paragraph(4, MatchHighlighter.spans(snippets.text(), snippets.matches()));
  }

  private void links(TermTrend term) throws IOException {
    TrendLink link = new TrendLink(trend.request().unique());
    page.blank();
    page.paragraph(0, TrendWording.linksHeading(trend.request().unique()), TextStyle.PLAIN);
    for (TrendRow row : TrendListing.all(term)) {
      if (row.paragraphs() > 0) {
        command("  " + VisibleText.of(row.bucket().label()) + "  ", link.command(term, row));
      }
    }
  }

  /** Writes a command on one line, however long, so that it can be copied. */
  private void command(String before, ShellCommand command) throws IOException {
    page.line(List.of(StyledSpan.plain(before + command.text(called))));
  }

  private void labelled(String label, String text) throws IOException {
    page.paragraph(
        List.of(new StyledSpan(label + ": ", TextStyle.FAINT)), 2, List.of(StyledSpan.plain(text)));
  }
}
