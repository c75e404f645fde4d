package nl.kamerspoor.command.run;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.IndexedValues;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.index.IndexOpener;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.open.PersonCount;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.listing.PersonsListing;
import nl.kamerspoor.person.PersonRegister;
import nl.kamerspoor.search.query.NearNames;

/** Prints the register of persons: who signs and speaks, in which offices, from when to when. */
public final class PersonsCommand implements Command {

  private static final int MAX_PERSONS = 10_000_000;

  private static final int MAX_SUGGESTIONS = 4;

  private final Arguments name =
      new Arguments(
              "NAME",
              false,
              "only people with this name: a surname, a first name, initials, in any order")
          .completedFrom(IndexedValues.PERSON);
  private final Option<Integer> limit =
      Option.number("--limit", "N", 0, MAX_PERSONS, 10, "how many persons to print; 10 by default")
          .withLetter("-n");
  private final PresentationOptions presentation = new PresentationOptions(ListingPrinter.FORMATS);
  private final IndexOption index = new IndexOption();

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "persons",
        "Print who signs and speaks: names as printed, offices, parties, first and last paper.",
        "[options] [NAME…]",
        name,
        limit,
        presentation,
        index);
  }

  @Override
  public int run(Environment environment) throws CommandException, IndexException, IOException {
    String typed = String.join(" ", name.values()).strip();
    IndexOpener opener = new IndexOpener(environment);
    try (OpenIndex open = opener.openSilently(index.location(environment))) {
      List<PersonCount> counts = PersonCount.of(open);
      PersonRegister register = IndexedPersons.of(open.reader()).register();
      List<PersonCount> found =
          typed.isEmpty()
              ? counts.stream().sorted(MOST_PAPERS_FIRST).toList()
              : named(typed, register, counts);
      List<PersonCount> shown = found.subList(0, Math.min(limit.value(), found.size()));
      presentation.printer(environment).print(PersonsListing.of(shown, presentation.format()));
      if (found.isEmpty()) {
        environment.messages().error(nobody(typed, register));
      } else if (shown.size() < found.size()) {
        environment.messages().say(CommandWording.personsLeft(shown.size(), found.size()));
      }
      return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }

  private static final Comparator<PersonCount> MOST_PAPERS_FIRST =
      Comparator.comparingLong(PersonCount::papers)
          .reversed()
          .thenComparingInt(count -> count.person().number());

  /** Those who bear the name, then those whose names contain it. */
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
      return CommandWording.NOBODY_SIGNED;
    }
    String question = NearNames.question(typed, register.forms(), MAX_SUGGESTIONS);
    return question.isEmpty()
        ? CommandWording.nobody(typed)
        : CommandWording.nobodyBut(typed, question);
  }
}
