package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.search.request.FacetField;
import nl.kamerspoor.search.request.FacetRequest;
import picocli.CommandLine.Model.CommandSpec;

/** The option that counts all that is found by person, party and the like. */
public final class FacetOption implements OptionGroup {

  private static final List<String> NAMES =
      Stream.of(FacetField.values()).map(FacetField::label).toList();

  private final Option<List<String>> facets =
      Option.texts(
          "--facets",
          "FACET,…",
          "also count all that is found by " + Suggestions.list(NAMES, "or"));

  @Override
  public void addTo(CommandSpec command) {
    facets.addTo(command);
  }

  /** Whether it was given. */
  public boolean isTyped() {
    return facets.isTyped();
  }

  /** The option as typed, once for each value; empty where it was not. */
  public List<String> typed() {
    return facets.typed();
  }

  /**
   * What to count by; nothing where the option was not given.
   *
   * @throws CommandException when it names no facet, one that there is not, or one twice, or the
   *     format has no place for counts
   */
  public FacetRequest toRequest(Format format) throws CommandException {
    List<FacetField> fields = new ArrayList<>();
    for (String list : facets.value()) {
      for (String name : list.split(",", -1)) {
        FacetField field = field(name.strip());
        if (fields.contains(field)) {
          throw facets.refused(OptionWording.facetTwice(field.label()));
        }
        fields.add(field);
      }
    }
    if (fields.isEmpty()) {
      return FacetRequest.NONE;
    }
    return switch (format) {
      case TEXT, JSONL, MARKDOWN, XLSX -> FacetRequest.of(fields);
      case CSV, TSV -> throw facets.refused(OptionWording.FACETS_IN_TABLE);
      case HTML, DOCX -> throw facets.refused(OptionWording.FACETS_IN_REPORT);
      case TREC -> throw facets.refused(OptionWording.FACETS_IN_RUN);
      case RIS, BIBTEX, CSLJSON -> throw facets.refused(OptionWording.FACETS_IN_BIBLIOGRAPHY);
    };
  }

  private FacetField field(String name) throws CommandException {
    for (FacetField field : FacetField.values()) {
      if (field.label().equals(name.toLowerCase(Locale.ROOT))) {
        return field;
      }
    }
    String known = Suggestions.list(NAMES, "and");
    throw facets.refused(
        name.isEmpty()
            ? OptionWording.noFacet(known)
            : OptionWording.unknownFacet(name, known, Suggestions.hint(name, NAMES)));
  }
}
