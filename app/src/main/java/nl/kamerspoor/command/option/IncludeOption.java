package nl.kamerspoor.command.option;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.search.query.ParagraphKindNames;

/** The option that takes in kinds of paragraph that are left out otherwise. */
final class IncludeOption {

  private final List<ParagraphKind> kinds;
  private final Option<List<String>> include;

  /**
   * The option.
   *
   * @param kinds those that are left out otherwise
   * @param description what becomes of them
   */
  IncludeOption(List<ParagraphKind> kinds, String description) {
    this.kinds = kinds;
    this.include = Option.texts("--include", "KIND,…", description);
  }

  /** The option itself. */
  Option<List<String>> option() {
    return include;
  }

  /**
   * The kinds typed.
   *
   * @throws CommandException when there is no such kind, or it is not left out
   */
  Set<ParagraphKind> kinds() throws CommandException {
    Set<ParagraphKind> chosen = EnumSet.noneOf(ParagraphKind.class);
    for (String list : include.value()) {
      for (String name : list.split(",", -1)) {
        chosen.add(kind(name.strip()));
      }
    }
    return chosen;
  }

  private ParagraphKind kind(String name) throws CommandException {
    ParagraphKind kind =
        ParagraphKindNames.named(name)
            .orElseThrow(
                () ->
                    include.refused(
                        OptionWording.unknownKind(
                            name, named(), Suggestions.hint(name, ParagraphKindNames.of(kinds)))));
    if (!kinds.contains(kind)) {
      throw include.refused(OptionWording.neverLeftOut(kind.singular(), named()));
    }
    return kind;
  }

  private String named() {
    return Suggestions.list(kinds.stream().map(ParagraphKind::label).toList(), "and");
  }
}
