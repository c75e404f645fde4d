package nl.kamerspoor.command.option;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.reference.KamerstukNumbers;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.NearestIds;
import nl.kamerspoor.index.open.OpenIndex;
import org.jspecify.annotations.Nullable;

/** Finds a paper of an index by what was typed, or papers near it. */
public final class PaperFinder {

  private static final int MAX_SUGGESTIONS = 3;

  /** What stands before the number where we or officials print it. */
  private static final Pattern SERIES =
      Pattern.compile(
          "^(?:bijlage bij )?kamerstuk(?:ken)?(?: I{1,2})?(?: \\d{4}[/-]\\d{2,4})?,? *",
          Pattern.CASE_INSENSITIVE);

  private final OpenIndex index;

  public PaperFinder(OpenIndex index) {
    this.index = index;
  }

  /** The id of the paper; null where the index has none by that name. */
  public @Nullable PaperId find(String typed) throws IOException {
    Optional<PaperId> id = PaperId.parse(typed);
    if (id.isPresent() && index.paper(id.get()).isPresent()) {
      return id.get();
    }
    Optional<PaperId> numbered = number(typed).map(KamerstukNumber::id);
    return numbered.isPresent() && index.paper(numbered.get()).isPresent() ? numbered.get() : null;
  }

  /** The number that a printed form has. */
  static Optional<KamerstukNumber> number(String typed) {
    return KamerstukNumbers.parse(SERIES.matcher(typed).replaceFirst(""));
  }

  /** What to say where nothing was found: what was looked for, and what is near. */
  public String notFound(String typed, ProgramCall called) throws IOException {
    String id = number(typed).map(number -> number.id().text()).orElse(typed);
    List<String> near = NearestIds.among(index.reader(), IndexFields.PAPER, id, MAX_SUGGESTIONS);
    return "the index has no paper "
        + (id.equals(typed) ? "\"" + typed + "\"" : id)
        + (near.isEmpty()
            ? "; to see what it has: " + ShellCommand.inIndex("stats").text(called)
            : "; closest: " + String.join(", ", near));
  }
}
