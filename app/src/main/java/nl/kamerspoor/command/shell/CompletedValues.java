package nl.kamerspoor.command.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.command.IndexedValues;
import picocli.CommandLine.Model.ArgSpec;

/** What a shell offers as the value of an option or an argument. */
sealed interface CompletedValues {

  /** Nothing: a number, a date, the words of a query. */
  record None() implements CompletedValues {}

  /** Files and folders. */
  record Files() implements CompletedValues {}

  /** Some words. */
  record Words(List<String> words) implements CompletedValues {}

  /** Values of the index. */
  record OfIndex(IndexedValues kind) implements CompletedValues {}

  /** What help calls a value that is a file. */
  Pattern FILE = Pattern.compile("(FILE|DIR|FOLDER|PATH)\\b.*");

  /** What is offered for an option or an argument. */
  static CompletedValues of(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    if (candidates instanceof IndexedValues kind) {
      return new OfIndex(kind);
    }
    if (candidates != null) {
      List<String> words = new ArrayList<>();
      candidates.forEach(words::add);
      return new Words(words);
    }
    return FILE.matcher(argument.paramLabel()).matches() ? new Files() : new None();
  }
}
