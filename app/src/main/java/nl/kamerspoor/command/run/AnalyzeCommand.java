package nl.kamerspoor.command.run;

import java.io.IOException;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.WordExplanation;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.command.option.QueryWords;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.listing.AnalysisListing;

/** Prints what becomes of each word of a text, in the index or in a query. */
public final class AnalyzeCommand implements Command {

  private final QueryWords text = new QueryWords("TEXT", "the words to analyse");
  private final Option<Boolean> query =
      Option.flag("--query", "as the words of a query: the terms that each can match");
  private final PresentationOptions presentation = new PresentationOptions(ListingPrinter.FORMATS);

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "analyze",
        "Print what becomes of each word of a text.",
        "[--query] TEXT…",
        text,
        query,
        presentation);
  }

  @Override
  public int run(Environment environment) throws CommandException, IOException {
    String typed = text.toQuery();
    Listing<?> listing =
        query.value()
            ? AnalysisListing.ofQuery(QueryAnalysis.words(typed))
            : AnalysisListing.ofText(WordExplanation.of(typed));
    if (listing.rows().isEmpty()) {
      environment.messages().error(CommandWording.noWord(typed));
      return ExitCode.NOTHING_FOUND;
    }
    presentation.printer(environment).print(listing);
    return ExitCode.FOUND;
  }
}
