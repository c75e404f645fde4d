package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.WordExplanation;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.command.option.QueryWords;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.listing.AnalysisListing;
import nl.kamerspoor.output.listing.ListingPrinter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints what becomes of each word of a text, in the index or in a query. */
public final class AnalyzeCommand implements Command {

  private final QueryWords text = new QueryWords("TEXT", "the words to analyse");
  private final OptionSpec query =
      Argument.flag("--query", "as the words of a query: the terms that each can match");
  private final PresentationOptions presentation = PresentationOptions.ofTables();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "analyze", "Print what becomes of each word of a text.", "[--query] TEXT…", this);
    text.addTo(command);
    command.addOption(query);
    presentation.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, IOException {
    String typed = text.toQuery();
    boolean isQuery = query.getValue();
    Listing listing =
        isQuery
            ? AnalysisListing.ofQuery(QueryAnalysis.words(typed))
            : AnalysisListing.ofText(WordExplanation.of(typed));
    if (listing.rows().isEmpty()) {
      messages.error("there is no word in \"" + typed + "\"");
      return ExitCode.NOTHING_FOUND;
    }
    new ListingPrinter(presentation.format(), out, presentation.toPresentation(environment))
        .print(listing);
    return ExitCode.FOUND;
  }
}
