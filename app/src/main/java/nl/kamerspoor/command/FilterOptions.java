package nl.kamerspoor.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that keep papers and paragraphs out; each has its like in the query language. */
final class FilterOptions {

  private final OptionSpec minister =
      Argument.texts(
          "--minister", "NAME", "signed by, or sent by: blok; repeat for any of several");
  private final OptionSpec ministry =
      Argument.texts("--ministry", "NAME", "by a minister of: \"buitenlandse zaken\"");
  private final OptionSpec from =
      Argument.text(
          "--from", "DATE", "this day, month or year and later: 2019-03-31, 2019-03, 2019");
  private final OptionSpec to =
      Argument.text("--to", "DATE", "this day, month or year and earlier");
  private final OptionSpec dossier =
      Argument.texts("--dossier", "NUMBER", "in the dossier: 29754, 36600-XX");
  private final OptionSpec number =
      Argument.texts("--number", "NUMBER", "with this number in its dossier: 423");
  private final OptionSpec kind =
      Argument.texts("--kind", "KIND", "of this kind: motie, \"brief regering\"");
  private final OptionSpec sessionYear =
      Argument.texts("--session-year", "YEARS", "of the session year (vergaderjaar): 2018-2019");
  private final OptionSpec chamber =
      Argument.texts("--chamber", "NAME", "of the chamber: tweede, eerste");

  /** Adds the options to a command. */
  void addTo(CommandSpec command) {
    List.of(minister, ministry, from, to, dossier, number, kind, sessionYear, chamber)
        .forEach(command::addOption);
  }

  /**
   * The filters in the query's own form.
   *
   * @throws CommandException when a value cannot be written in it
   */
  List<String> toFilters() throws CommandException {
    List<String> filters = new ArrayList<>();
    add(filters, "minister", minister);
    add(filters, "ministerie", ministry);
    addPeriod(filters);
    add(filters, "dossier", dossier);
    add(filters, "nr", number);
    add(filters, "soort", kind);
    add(filters, "vergaderjaar", sessionYear);
    add(filters, "kamer", chamber);
    return filters;
  }

  private void addPeriod(List<String> filters) throws CommandException {
    String first = from.getValue();
    String last = to.getValue();
    if (first != null || last != null) {
      filters.add(
          "datum:"
              + (first == null ? "" : day(from, first))
              + ".."
              + (last == null ? "" : day(to, last)));
    }
  }

  private static String day(OptionSpec option, String typed) throws CommandException {
    if (typed.isBlank() || typed.contains("..") || typed.contains("\"")) {
      throw new CommandException(
          option.longestName()
              + ": \""
              + typed
              + "\" is no date; write it as 2019, 2019-03 or 2019-03-31");
    }
    return typed.strip();
  }

  private static void add(List<String> filters, String name, OptionSpec option)
      throws CommandException {
    List<String> values = option.getValue();
    List<String> quoted = new ArrayList<>();
    for (String value : values) {
      if (value.isBlank() || value.contains("\"")) {
        throw new CommandException(
            option.longestName() + ": \"" + value + "\" is no name; type letters or digits");
      }
      boolean bare = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
      quoted.add(bare ? value : "\"" + value.strip() + "\"");
    }
    if (quoted.size() == 1) {
      filters.add(name + ":" + quoted.getFirst());
    } else if (!quoted.isEmpty()) {
      filters.add(name + ":(" + String.join(" OR ", quoted) + ")");
    }
  }
}
