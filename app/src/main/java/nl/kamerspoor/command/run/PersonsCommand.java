package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.option.IndexOption;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.open.PersonCount;
import nl.kamerspoor.output.listing.ListingPrinter;
import nl.kamerspoor.output.listing.PersonsListing;
import nl.kamerspoor.person.PersonRegister;
import nl.kamerspoor.search.query.NearNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the register of persons: who signs and speaks, in which offices, from when to when. */
public final class PersonsCommand implements Command {

  private static final int MAX_PERSONS = 10_000_000;

  private static final int MAX_SUGGESTIONS = 4;

  private final PositionalParamSpec name =
      Argument.rest(
          "NAME", false, "only those named so: a surname, a first name, initials, in any order");
  private final OptionSpec limit =
      Argument.number(
          "--limit", "N", 0, MAX_PERSONS, 10, "how many persons to print; 10 by default");
  private final PresentationOptions presentation = PresentationOptions.ofTables();
  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "persons",
            "Print who signs and speaks: names as printed, offices, parties, first and last paper.",
            "[options] [NAME…]",
            this);
    command.addPositional(name);
    command.addOption(limit);
    presentation.addTo(command);
    index.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, IndexException, IOException {
    List<String> words = name.getValue();
    String typed = words == null ? "" : String.join(" ", words).strip();
    IndexOpener door = new IndexOpener(environment, messages);
    try (OpenIndex open = door.openSilently(index.toPlace(environment))) {
      List<PersonCount> counts = PersonCount.of(open);
      PersonRegister register = IndexedPersons.of(open.reader()).register();
      List<PersonCount> found =
          typed.isEmpty()
              ? counts.stream().sorted(MOST_PAPERS_FIRST).toList()
              : named(typed, register, counts);
      int most = limit.getValue();
      List<PersonCount> shown = found.subList(0, Math.min(most, found.size()));
      new ListingPrinter(presentation.format(), out, presentation.toPresentation(environment))
          .print(PersonsListing.of(shown, presentation.format()));
      if (found.isEmpty()) {
        messages.error(nobody(typed, register));
      } else if (shown.size() < found.size()) {
        messages.say(
            "%,d of %,d persons; --limit shows more".formatted(shown.size(), found.size()));
      }
      return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }

  private static final Comparator<PersonCount> MOST_PAPERS_FIRST =
      Comparator.comparingLong(PersonCount::papers)
          .reversed()
          .thenComparingInt(count -> count.person().number());

  /** Those who bear the name, then those who have it in theirs. */
  private static List<PersonCount> named(
      String typed, PersonRegister register, List<PersonCount> counts) {
    PersonRegister.NameMatch found = register.find(typed);
    return Stream.of(found.persons(), found.besides())
        .flatMap(
            persons ->
                persons.stream()
                    .map(person -> counts.get(person.number()))
                    .sorted(MOST_PAPERS_FIRST))
        .toList();
  }

  private static String nobody(String typed, PersonRegister register) {
    if (typed.isEmpty()) {
      return "no paper in the index names who signed it or speaks";
    }
    String question = NearNames.question(typed, register.forms(), MAX_SUGGESTIONS);
    return "nobody named \""
        + typed
        + "\" is in the index"
        + (question.isEmpty() ? "" : "; " + question);
  }
}
