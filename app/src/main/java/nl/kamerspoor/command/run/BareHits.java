package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.command.option.FacetOption;
import nl.kamerspoor.command.option.HitOptions;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.command.option.SearchOptions;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.SearchRequest;
import picocli.CommandLine.Model.CommandSpec;

/** The options that print hits as scripts want them: how many, or their ids, and nothing else. */
final class BareHits implements OptionGroup {

  private final Option<Boolean> count =
      Option.flag("--count", "print only how many paragraphs, or papers, were found")
          .withLetter("-c");
  private final Option<Boolean> ids =
      Option.flag("--ids", "print only the ids of the hits, one a line").withLetter("-l");

  @Override
  public void addTo(CommandSpec command) {
    Option.addAll(command, count, ids);
  }

  /** Whether one of them was given. */
  boolean isAsked() {
    return count.value() || ids.value();
  }

  /** Whether ids are printed. */
  boolean hasIds() {
    return ids.value();
  }

  /**
   * Makes sure that nothing else was asked for that has no place beside a number or ids.
   *
   * @throws CommandException when something was
   */
  void check(SearchOptions search, HitOptions shown, FacetOption facets, OutputFile output)
      throws CommandException {
    if (count.value() && ids.value()) {
      throw CommandException.about(count, CommandWording.COUNT_AND_IDS);
    }
    List<String> ofSome = search.typedOfSome();
    if (count.value() && !ofSome.isEmpty()) {
      throw CommandException.about(count, CommandWording.countsAll(ofSome.getFirst()));
    }
    if (isAsked()) {
      List<String> others = new ArrayList<>(shown.given());
      others.addAll(facets.typed());
      others.addAll(output.option().typed());
      if (!others.isEmpty()) {
        String other = others.getFirst();
        throw count.value()
            ? CommandException.about(count, CommandWording.countAlone(other))
            : CommandException.about(ids, CommandWording.idsAlone(other));
      }
    }
  }

  /** The request for no more than is printed. */
  SearchRequest narrowed(SearchRequest request) {
    return count.value() ? request.withLimit(0) : request;
  }

  /** Prints the number, or the ids. */
  void print(SearchResult result, Writer out) throws IOException {
    if (count.value()) {
      out.write(result.total() + "\n");
    } else {
      for (Hit hit : result.hits()) {
        out.write(hit.id() + "\n");
      }
    }
  }
}
