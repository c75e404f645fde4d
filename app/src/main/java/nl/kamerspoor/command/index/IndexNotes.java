package nl.kamerspoor.command.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.index.sources.NonPaperFiles;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.write.IndexReport;

/**
 * Says what a reader should know about files after indexing: which were not read, need a look, or
 * come from elsewhere now. However many files there are, few lines say it.
 */
public final class IndexNotes {

  /** The most files that one warning names. */
  private static final int MAX_FILES_NAMED = 3;

  private final Messages messages;
  private final Environment environment;

  public IndexNotes(Environment environment) {
    this.messages = environment.messages();
    this.environment = environment;
  }

  /** Says which files were moved, copied, passed over or rejected. */
  public void say(IndexReport report) {
    report.moved().forEach(note -> messages.say(text(note)));
    report.copies().forEach(note -> messages.say(text(note)));
    sayPassedOver(report);
    report.rejected().forEach(note -> messages.error(text(note)));
  }

  private static String text(Note note) {
    return "%s: %s".formatted(note.where(), note.text());
  }

  /** Says the warnings, each on one line for all files that share it. */
  public void sayWarnings(IndexReport report) {
    Map<String, List<String>> files =
        report.warnings().stream()
            .collect(
                Collectors.groupingBy(
                    Note::text,
                    LinkedHashMap::new,
                    Collectors.mapping(Note::where, Collectors.toList())));
    files.forEach(
        (text, where) -> {
          List<String> each = where.stream().distinct().toList();
          messages.say(
              where.size() == each.size()
                  ? "%s: %s".formatted(named(each), text)
                  : "%s: %s (%d papers)".formatted(named(each), text, where.size()));
        });
  }

  private String named(List<String> files) {
    String list = String.join(", ", files.subList(0, Math.min(MAX_FILES_NAMED, files.size())));
    return files.size() <= MAX_FILES_NAMED
        ? list
        : "%s and %d more (the list: %s)"
            .formatted(
                list,
                files.size() - MAX_FILES_NAMED,
                ShellCommand.inIndex("stats").text(environment.called()));
  }

  private void sayPassedOver(IndexReport report) {
    if (!report.passedOver().isEmpty()) {
      messages.say(
          "skipped, because these kinds are not read: %s; the list: %s"
              .formatted(
                  NonPaperFiles.kinds(report.passedOver()),
                  ShellCommand.inIndex("check").text(environment.called())));
    }
  }
}
