package nl.kamerspoor.command.option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.document.PaperId;

/**
 * Reads the ids on a line. An id may be of several words ({@code 29 754, nr. 423}), quoted or not:
 * the longest run of words that names a paper is one.
 */
public final class TypedIds {

  /** "Bijlage bij Kamerstukken II 2021/22, 27 925, nr. 858 · ¶ 39" and a few more. */
  private static final int MAX_WORDS_PER_ID = 14;

  private final PaperFinder finder;

  public TypedIds(PaperFinder finder) {
    this.finder = finder;
  }

  /**
   * What is asked of each paper, by what was typed for it, in the order in which the papers were
   * first named; paragraphs without a paper ({@code #12}) belong to the one before.
   *
   * @throws CommandException when the line cannot be read
   */
  public Map<String, List<TypedId>> read(List<String> arguments)
      throws CommandException, IOException {
    List<String> words = new ArrayList<>();
    for (String argument : arguments) {
      words.addAll(List.of(argument.strip().split("\\s*;\\s*")));
    }
    Map<String, List<TypedId>> papers = new LinkedHashMap<>();
    String before = "";
    for (int i = 0; i < words.size(); ) {
      int length = longest(words, i);
      TypedId id = TypedId.of(String.join(" ", words.subList(i, i + length)));
      before = id.paper().isEmpty() ? before : named(id.paper());
      if (before.isEmpty()) {
        throw new CommandException(
            OptionWording.WHICH_PAPER, ShellCommand.inIndex("show", "29754-423#12"));
      }
      papers.computeIfAbsent(before, paper -> new ArrayList<>()).add(id);
      i += length;
    }
    return papers;
  }

  /** The id where the index has it, so that two forms of it are one; else as typed. */
  private String named(String typed) throws IOException {
    PaperId found = finder.find(typed);
    return found == null ? typed : found.text();
  }

  private int longest(List<String> words, int from) throws IOException {
    for (int length = Math.min(MAX_WORDS_PER_ID, words.size() - from); length > 1; length--) {
      String typed = String.join(" ", words.subList(from, from + length));
      String paper = TypedId.paperOf(typed);
      if (finder.reference(paper).isPresent() || finder.find(paper) != null) {
        return length;
      }
    }
    return 1;
  }
}
