package nl.kamerspoor.command.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.option.AtomicFile;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.command.option.TrendOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.plot.TrendPlot;
import nl.kamerspoor.output.plot.TrendReport;
import nl.kamerspoor.output.trend.TrendPresentation;
import nl.kamerspoor.output.trend.TrendResults;
import nl.kamerspoor.output.trend.TrendUnit;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRequest;
import org.jspecify.annotations.Nullable;

/** Counts terms through the years, or through whatever else the papers fall into. */
public final class TrendCommand implements Command {

  /** Says when text has a chart. */
  enum Chart {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final TrendOptions trend = new TrendOptions();
  private final Option<TrendUnit> per =
      Option.choice(
          "--per",
          TrendUnit.WORDS,
          Arrays.asList(TrendUnit.values()),
          "what counts are relative to; a million words by default");
  private final Option<Boolean> forms =
      Option.flag("--forms", "list how often each word form occurs, in each bucket");
  private final Option<Boolean> links =
      Option.flag("--links", "show the search that finds exactly the paragraphs of each row");
  private final Option<Chart> chart =
      Option.choice(
          "--chart",
          Chart.AUTO,
          Arrays.asList(Chart.values()),
          "a chart in the text: auto means on a terminal");
  private final Option<@Nullable String> plot =
      Option.text("--plot", "FILE", "draw it: FILE.svg, FILE.png or FILE.html");
  private final CountingOutput output = new CountingOutput(TrendReport.FORMATS);

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "trend",
        "Count terms through the years, exactly, with the totals to compare them with.",
        "[options] TERM…",
        trend,
        per,
        forms,
        links,
        chart,
        plot,
        output);
  }

  @Override
  public int run(Environment environment)
      throws CommandException, QueryException, IndexException, IOException {
    TrendRequest request = trend.toRequest();
    Picture picture = picture(environment, request);
    try (OpenIndex open = output.open(environment, plot)) {
      Trend counted = Trend.of(open, request);
      sayWhatIsNotThere(counted, output.path(environment) != null, environment.messages());
      TrendPresentation shown = toPresentation(environment);
      output.write(
          new TrendReport(new TrendResults(counted, shown)),
          open,
          output.toPresentation(environment),
          environment);
      if (picture != null) {
        picture.write(counted, shown);
        environment.messages().say(CommandWording.pictureWritten(picture.file()));
      }
      boolean found = counted.terms().stream().anyMatch(term -> term.total().occurrences() > 0);
      return found ? ExitCode.FOUND : ExitCode.NOTHING_FOUND;
    }
  }

  /** The picture asked for, checked before anything is counted; null where none is asked for. */
  private @Nullable Picture picture(Environment environment, TrendRequest request)
      throws CommandException {
    String typed = plot.value();
    if (typed == null) {
      return null;
    }
    TrendPlot form =
        TrendPlot.of(typed).orElseThrow(() -> plot.refused(CommandWording.unknownPicture(typed)));
    if (request.terms().size() > TrendPlot.MAX_TERMS) {
      throw plot.refused(CommandWording.tooManyTerms(request.terms().size(), TrendPlot.MAX_TERMS));
    }
    Path file = environment.resolve(typed);
    Path results = output.path(environment);
    if (results != null && isSame(results, file)) {
      throw plot.refused(CommandWording.pictureIsOutput(file));
    }
    OutputFile.check(plot, file, output.isForced());
    environment.requireReaders();
    return new Picture(file, form);
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private record Picture(Path file, TrendPlot form) {

    void write(Trend counted, TrendPresentation shown) throws IOException {
      AtomicFile.write("--plot", file, whole -> whole.bytes().write(form.draw(counted, shown)));
    }
  }

  private TrendPresentation toPresentation(Environment environment) {
    boolean isShown =
        switch (chart.value()) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> environment.columns() != null && output.path(environment) == null;
        };
    return new TrendPresentation(per.value(), forms.value(), links.value(), isShown);
  }

  /**
   * Says what is missing, as far as the results do not say it themselves, as text on stdout does.
   */
  private void sayWhatIsNotThere(Trend counted, boolean isInFile, Messages messages) {
    boolean saysIt = output.format() == Format.TEXT && !isInFile;
    for (int i = 0; i < counted.request().periods().size(); i++) {
      var row = counted.terms().getFirst().rows().get(i);
      if (!row.hasPapers()) {
        messages.say(CommandWording.noText(row.bucket().label()));
      }
    }
    if (!saysIt) {
      List<String> without =
          counted.terms().stream()
              .filter(term -> term.total().occurrences() == 0)
              .map(term -> "\"" + term.request().query() + "\"")
              .toList();
      if (!without.isEmpty()) {
        messages.say(CommandWording.noOccurrence(String.join(", ", without)));
      }
    }
    var unknown = counted.terms().getFirst().unknown();
    if (unknown != null && counted.isInTime() && !saysIt) {
      messages.say(
          CommandWording.papersInNoBucket(unknown.bucket().label(), unknown.size().papers()));
    }
  }
}
