package nl.kamerspoor.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What is typed after a command besides its options: any number of texts. */
public final class Arguments implements OptionGroup {

  private static final String END_OF_OPTIONS = "--";

  private final PositionalParamSpec specification;

  /**
   * Arguments as the help names them.
   *
   * @param isRequired whether there is to be one at least
   */
  public Arguments(String label, boolean isRequired, String description) {
    specification =
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .initialValue(List.of())
            .arity(isRequired ? "1..*" : "0..*")
            .required(isRequired)
            .paramLabel(label)
            .description(description)
            .build();
  }

  private Arguments(PositionalParamSpec specification) {
    this.specification = specification;
  }

  /** These arguments with values that a shell completes; others can be typed too. */
  public Arguments completedFrom(Iterable<String> values) {
    return new Arguments(
        PositionalParamSpec.builder(specification).completionCandidates(values).build());
  }

  @Override
  public void addTo(CommandSpec command) {
    command.addPositional(specification);
  }

  /** The texts that were typed. */
  public List<String> values() {
    return specification.getValue();
  }

  /**
   * Refuses a word that looks like an option and does not stand after {@code --}, for a command
   * that takes words with a hyphen in front too: {@code --word}, or {@code -w} with one letter.
   *
   * @throws CommandException when there is one
   */
  public void refuseUnknownOptions() throws CommandException {
    CommandLine commandLine = specification.command().commandLine();
    List<String> line = commandLine.getParseResult().originalArgs();
    int end = line.indexOf(END_OF_OPTIONS);
    List<String> options = end < 0 ? line : line.subList(0, end);
    for (String word : values()) {
      if (!options.contains(word)) {
        continue;
      }
      if (isLetterOption(word)) {
        throw UsageErrorText.unknownLetter(word, commandLine);
      }
      if (word.startsWith(END_OF_OPTIONS)) {
        throw UsageErrorText.unknown(word, commandLine);
      }
    }
  }

  /** Whether a word is one hyphen and one letter. */
  private static boolean isLetterOption(String word) {
    return word.startsWith("-")
        && word.codePointCount(0, word.length()) == 2
        && Character.isLetter(word.codePointAt(1));
  }
}
