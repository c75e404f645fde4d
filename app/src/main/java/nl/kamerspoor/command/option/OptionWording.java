package nl.kamerspoor.command.option;

import java.nio.file.Path;

/** Has the messages about options and what they name; what they mean stands with each in help. */
final class OptionWording {

  static final String WORKBOOK_ON_STDOUT =
      "a workbook is not text for stdout; give --output FILE.xlsx";
  static final String DOCUMENT_ON_STDOUT =
      "a Word document is not text for stdout; give --output FILE.docx";
  static final String FORCE_WITHOUT_OUTPUT = "--force needs a file; give --output FILE";

  static final String CITE_IN_RUN = "a TREC run has no place for citations";
  static final String CITE_IN_REPORT =
      "each quotation of a report has its citation anyway; leave --cite out";
  static final String CITE_IN_BIBLIOGRAPHY =
      "each entry of a bibliography has its citation anyway; leave --cite out";

  static final String FACETS_IN_REPORT =
      "a report quotes and has no place for counts; leave --facets out, or write text, Markdown or a"
          + " workbook";
  static final String FACETS_IN_TABLE =
      "a table of hits has no place for other counts; give --format text, jsonl or markdown, or"
          + " --output FILE.xlsx";
  static final String FACETS_IN_RUN =
      "a TREC run has no place for counts; give --format text, jsonl or markdown";
  static final String FACETS_IN_BIBLIOGRAPHY =
      "a bibliography has no place for counts; give --format text, jsonl or markdown";

  static final String LIKE_AND_LITERAL =
      "--like and --literal read the query in two ways; give one";
  static final String SEED_WITHOUT_SAMPLE = "--seed draws a sample; give --sample N too";
  static final String SAMPLE_OF_PAPERS =
      "--sample draws paragraphs; leave out --papers or --sample";
  static final String SAMPLE_OF_SIMILAR =
      "--like ranks everything that is somewhat similar, which is not a whole to draw a sample from;"
          + " leave --sample out";
  static final String BY_AND_COMPARE =
      "--by cuts the papers into buckets, --compare into two periods; give one of them";

  /** Is followed by a command. */
  static final String WHICH_PAPER = "which paper? For example: ";

  private OptionWording() {}

  static String sampleAnd(String other) {
    return "--sample says how many hits there are, drawn from all; leave %s out".formatted(other);
  }

  static String noFacet(String facets) {
    return "a name is missing; give some of %s, with a comma between two".formatted(facets);
  }

  /** Says what was meant in the hint, which may be empty. */
  static String unknownFacet(String typed, String facets, String hint) {
    return "\"%s\" is not one of %s%s".formatted(typed, facets, hint);
  }

  static String facetTwice(String facet) {
    return "%s is given twice; give it once".formatted(facet);
  }

  static String forceWithoutFile(String other) {
    return "--force needs a file; give --output FILE or %s FILE".formatted(other);
  }

  static String exists(Path file, String option) {
    return "%s: exists already; overwrite it with --force, or give another %s"
        .formatted(file, option);
  }

  static String isFolder(Path file) {
    return "%s: is a folder; give a file".formatted(file);
  }

  static String noFolder(Path folder) {
    return "%s: there is no such folder; make it first".formatted(folder);
  }

  static String isNotFolder(Path folder) {
    return "%s: is not a folder; give a file in one".formatted(folder);
  }

  static String isNotOrdinary(Path file) {
    return "%s: is not an ordinary file; redirect stdout to it instead".formatted(file);
  }

  static String mayNotWrite(Path folder) {
    return "%s: you may not write there; give a file in another folder".formatted(folder);
  }

  static String notWritten(String option, Path file, String reason) {
    return "%s: %s: %s".formatted(option, file, reason);
  }

  static String written(Path file) {
    return "%s written".formatted(file);
  }

  static String writtenAs(Path file, String format) {
    return "%s written as %s, since neither its ending nor --format names one"
        .formatted(file, format);
  }

  static String csvStyleOf(String format) {
    return "--csv is for CSV, but --format or the file's ending says %s".formatted(format);
  }

  static String unknownEnding(String file, String ending, String endings) {
    return "%s: there is no format .%s; give one of %s".formatted(file, ending, endings);
  }

  static String otherEnding(String file, String told, String format) {
    return "%s: its ending says %s, but --format %s; make them agree".formatted(file, told, format);
  }

  static String formatNotWritten(String file, String format, String formats) {
    return "%s: this command does not write %s; give another ending, or a --format: %s"
        .formatted(file, format, formats);
  }

  static String settingUnreadable(String setting, String reason) {
    return "--setting \"%s\": %s".formatted(setting, reason);
  }

  /** Says what there is instead in the hint, which may be empty. */
  static String unknownWeight(String name, String hint) {
    return "there is no weight \"%s\"%s".formatted(name, hint);
  }

  static String weightWithoutNumber(String typed, String name) {
    return "\"%s\" has no number; write %s=0.5".formatted(typed, name);
  }

  static String weightOutOfRange(String typed) {
    return "\"%s\" is out of range; weights are 0 or more, b at most 1".formatted(typed);
  }

  static String isNotDate(String typed) {
    return "\"%s\" is not a date; write it as 2019, 2019-03 or 2019-03-31".formatted(typed);
  }

  static String isNotName(String typed) {
    return "\"%s\" is not a name; type letters or digits".formatted(typed);
  }

  /** Says what there is instead in the hint, which may be empty. */
  static String unknownKind(String typed, String kinds, String hint) {
    return "there is no kind of paragraph \"%s\"; there are %s%s".formatted(typed, kinds, hint);
  }

  static String neverLeftOut(String kind, String kinds) {
    return "a %s is never left out; what can be included is %s".formatted(kind, kinds);
  }

  static String sharedDays(Object one, Object other) {
    return "%s and %s share days, which would count on both sides; give periods that do not"
        .formatted(one, other);
  }

  static String noNumber(String id) {
    return "\"%s\": a number stands after #, as in 29754-423#12 or 29754-423#12-15".formatted(id);
  }

  static String rangeGoesDown(String id, int first, int last) {
    return "\"%s\": %d comes before %d; write #%2$d-%3$d".formatted(id, last, first);
  }

  static String noParagraph(Object paper, int number, int last) {
    return "%s has no paragraph %d; its paragraphs are 1 to %d".formatted(paper, number, last);
  }

  static String noParagraphs(Object paper, int first, int to, int last) {
    return "%s has no paragraphs %d to %d; its paragraphs are 1 to %d"
        .formatted(paper, first, to, last);
  }

  static String noPaper(String paper, String command) {
    return "the index has no paper %s; to see what it has: %s".formatted(paper, command);
  }

  static String noPaperButNear(String paper, String near) {
    return "the index has no paper %s; closest: %s".formatted(paper, near);
  }

  /** An id as it was typed, where it is not known to be one. */
  static String quoted(String typed) {
    return "\"%s\"".formatted(typed);
  }
}
