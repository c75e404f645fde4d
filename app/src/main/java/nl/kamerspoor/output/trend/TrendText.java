package nl.kamerspoor.output.trend;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.PersonsText;
import nl.kamerspoor.output.count.CountFacts;
import nl.kamerspoor.output.count.CountFootnote;
import nl.kamerspoor.output.text.AdviceText;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.MatchHighlighter;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.ExpandWords;
import nl.kamerspoor.output.words.KindWords;
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

/** A trend for people: counts in a table, a chart, and what the counts are of. */
final class TrendText {

  /** So many word forms are named where not all of them were asked for. */
  private static final int MAX_FORMS_NAMED = 8;

  private final Writer out;
  private final TextPage page;
  private final Presentation presentation;
  private final TrendPresentation shown;

  TrendText(Writer out, Presentation presentation, TrendPresentation shown) {
    this.out = out;
    this.page = new TextPage(out, presentation.width(), presentation.colour());
    this.presentation = presentation;
    this.shown = shown;
  }

  void print(Trend trend) throws IOException {
    for (int term = 0; term < trend.terms().size(); term++) {
      boolean lettered =
          trend.terms().size() > 1 && trend.terms().size() <= TrendTable.MAX_TERMS_SIDE_BY_SIDE;
      summary(trend.terms().get(term), lettered ? TrendTable.letter(term) + "  " : "");
    }
    page.blank();
    TrendTable table = new TrendTable(out, presentation, shown);
    table.print(trend);
    if (shown.chart() && !table.hasBars(trend)) {
      new BrailleChart(out, presentation, shown.unit()).print(trend);
    }
    if (trend.terms().size() <= TrendTable.MAX_TERMS_SIDE_BY_SIDE) {
      for (TermTrend term : trend.terms()) {
        details(trend, term);
      }
    }
    page.blank();
    method(trend);
  }

  private void summary(TermTrend term, String letter) throws IOException {
    TrendRow total = term.total();
    String counts =
        total.occurrences() == 0
            ? "no occurrence"
            : NumberText.count(total.occurrences(), "occurrence")
                + " in "
                + NumberText.count(total.paragraphs(), "paragraph")
                + " of "
                + NumberText.count(total.papers(), "paper");
    List<StyledSpan> heading = new ArrayList<>();
    heading.add(new StyledSpan(counts, TextStyle.TITLE));
    heading.add(StyledSpan.plain(" · «" + term.request().query() + "»"));
    if (!term.request().filters().isEmpty()) {
      heading.add(
          new StyledSpan(" " + String.join(" ", term.request().filters()), TextStyle.FAINT));
    }
    page.paragraph(List.of(new StyledSpan(letter, TextStyle.NAME)), letter.length(), heading);
  }

  private void details(Trend trend, TermTrend term) throws IOException {
    page.blank();
    if (trend.terms().size() > 1) {
      page.paragraph(
          0, List.of(new StyledSpan("«" + term.request().query() + "»", TextStyle.TITLE)));
    }
    if (term.nothing() != null) {
      page.paragraph(
          0,
          List.of(StyledSpan.plain("does not occur in " + KindWords.all(term.request().kinds()))));
      notCounted(term);
      new AdviceText(page).print(term.nothing());
      return;
    }
    labelled("Read as", term.query().read());
    notCounted(term);
    for (var expansion : term.query().expansions()) {
      labelled("Also", String.join(", ", expansion.also()) + " (" + expansion.typed() + ")");
    }
    if (!term.query().leftOut().isEmpty()) {
      labelled("Left out", String.join(", ", term.query().leftOut()) + " (stop words)");
    }
    for (var persons : term.query().persons()) {
      labelled("Persons", PersonsText.sentence(persons));
    }
    if (term.query().isOnlyStopWords()) {
      page.paragraph(0, List.of(new StyledSpan(CountFacts.ONLY_STOP_WORDS, TextStyle.WARNING)));
    }
    all(term);
    forms(term);
    repeated(trend, term);
    change(trend, term);
    use("First use", term.first());
    use("Last use", term.last());
    if (shown.forms()) {
      formsOfBuckets(term);
    }
    if (shown.links()) {
      links(trend, term);
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

  /** The rate over all buckets, and how the occurrences lie over the papers. */
  private void all(TermTrend term) throws IOException {
    TrendRow total = term.total();
    List<String> said = new ArrayList<>();
    Rate rate = shown.unit().rate(total);
    if (rate != null) {
      said.add(
          shown.unit().inText(NumberText.rate(rate.value()))
              + " (95 % interval "
              + TrendTable.interval(rate)
              + ")");
    }
    Double dispersion = total.scatter().dispersion();
    if (dispersion != null) {
      said.add(
          "dispersion over the %s DP %s (0 even, 1 in few of them only)"
              .formatted(
                  NumberText.count(total.size().papers(), "paper"),
                  NumberText.dispersion(dispersion)));
    }
    if (!said.isEmpty()) {
      labelled("In all", String.join("; ", said));
    }
  }

  private void labelled(String label, String text) throws IOException {
    page.paragraph(
        List.of(new StyledSpan(label + ": ", TextStyle.FAINT)), 2, List.of(StyledSpan.plain(text)));
  }

  private void forms(TermTrend term) throws IOException {
    List<FormCount> forms = term.total().forms();
    form("Forms", forms.stream().filter(form -> isWord(form)).toList());
    form(
        "Derivations", forms.stream().filter(form -> form.kind() == MatchKind.DERIVATION).toList());
    form("Compounds", forms.stream().filter(form -> form.kind() == MatchKind.PART).toList());
    MergedForms merged = MergedForms.of(term.query(), forms);
    if (merged != null) {
      labelled("Among these", CountFacts.merged(merged) + "; without them:");
      // In one line however long, so that it can be copied.
      out.write(
          "  "
              + ShellCommand.inIndex("trend", merged.without()).text(presentation.called())
              + "\n");
    }
  }

  private String rate(boolean unique) {
    String among = unique ? ", repeated text among them" : "";
    String interval = "; 95 %: the interval of the rate (docs/measures.md).";
    return switch (shown.unit()) {
      case WORDS ->
          "Per million: occurrences per million words of all papers under the same filters"
              + among
              + interval;
      case PARAGRAPHS ->
          "Per 1,000: paragraphs with it per 1,000 paragraphs under the same filters"
              + among
              + interval;
      case PAPERS -> "%: papers with it in a hundred papers under the same filters" + interval;
      case NONE -> "";
    };
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
    int most = shown.forms() ? forms.size() : MAX_FORMS_NAMED;
    String listed = listed(forms, most);
    long rest = forms.stream().skip(most).mapToLong(FormCount::occurrences).sum();
    int others = forms.size() - most;
    labelled(
        label,
        others <= 0
            ? listed
            : listed
                + " and "
                + NumberText.count(others, "other")
                + " together "
                + NumberText.text(rest)
                + " (--forms lists them)");
  }

  private static String listed(List<FormCount> forms, int most) {
    return forms.stream()
        .limit(most)
        .map(form -> form.form() + " " + NumberText.text(form.occurrences()))
        .collect(Collectors.joining(", "));
  }

  private void formsOfBuckets(TermTrend term) throws IOException {
    for (TrendRow row : TrendListing.all(term)) {
      if (!row.forms().isEmpty()) {
        labelled("Forms " + row.bucket().label(), listed(row.forms(), Integer.MAX_VALUE));
      }
    }
  }

  private void repeated(Trend trend, TermTrend term) throws IOException {
    TrendRow total = term.total();
    boolean unique = trend.request().unique();
    labelled(
        "Repeated text",
        unique
            ? NumberText.text(total.repeated())
                + " more "
                + (total.repeated() == 1 ? "stands" : "stand")
                + " in text that repeats an earlier paragraph; left out here"
            : NumberText.text(total.repeated())
                + " of the "
                + NumberText.count(total.occurrences(), "occurrence")
                + (total.repeated() == 1 ? " stands" : " stand")
                + " in text that repeats an earlier paragraph"
                + (total.repeated() == 0 ? "" : " (--unique leaves them out)"));
  }

  private void change(Trend trend, TermTrend term) throws IOException {
    RateChange change = term.change();
    if (change == null) {
      return;
    }
    boolean compared = !trend.request().periods().isEmpty();
    String ratio =
        change.before().occurrences() == 0
            ? ""
            : change.after().occurrences() == 0
                ? ""
                : ", " + NumberText.text(change.ratio()) + " times as often";
    labelled(
        compared ? "Compared" : "Largest change",
        "from "
            + NumberText.rate(change.before().perMillionWords())
            + " per million words in "
            + change.before().bucket().label()
            + " to "
            + NumberText.rate(change.after().perMillionWords())
            + " in "
            + change.after().bucket().label()
            + ratio
            + "; log-likelihood "
            + NumberText.rate(change.likelihood().ratio())
            + ", "
            + NumberText.probability(change.probability())
            + (change.among() > 1 ? " as the largest of " + change.among() : ""));
    if (change.isFew()) {
      page.paragraph(
          2,
          List.of(
              new StyledSpan(
                  "few occurrences (under five expected in one of the two): chance alone may do"
                      + " this",
                  TextStyle.WARNING)));
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

  private void links(Trend trend, TermTrend term) throws IOException {
    TrendLink link = new TrendLink(trend.request().unique());
    page.blank();
    String heading =
        trend.request().unique()
            ? "The paragraphs behind each row, and those that repeat them:"
            : "The paragraphs behind each row:";
    page.paragraph(0, List.of(StyledSpan.plain(heading)));
    for (TrendRow row : TrendListing.all(term)) {
      if (row.paragraphs() > 0) {
        // In one line however long, so that it can be copied.
        out.write(
            "  "
                + VisibleText.of(row.bucket().label())
                + "  "
                + link.command(term, row).text(presentation.called())
                + "\n");
      }
    }
  }

  /** What a rate is, and what was counted in what: a sentence for a footnote. */
  private void method(Trend trend) throws IOException {
    String rate = rate(trend.request().unique());
    if (!rate.isEmpty()) {
      page.paragraph(0, List.of(new StyledSpan(rate, TextStyle.FAINT)));
    }
    if (!shown.links()) {
      page.paragraph(
          0, List.of(new StyledSpan("The paragraphs behind each row: --links", TextStyle.FAINT)));
    }
    for (String footnote : CountFootnote.of(trend, shown.buckets())) {
      page.blank();
      page.paragraph(0, List.of(new StyledSpan(footnote, TextStyle.FAINT)));
    }
  }
}
