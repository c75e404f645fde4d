package nl.kamerspoor.command.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.index.sources.NonPaperFiles;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.index.write.IndexReport.Note;

/** Says what a reader should know of files after indexing, few lines however many files. */
final class IndexNotes {

  /** So many files are named of those of which the same is said. */
  private static final int MAX_FILES_NAMED = 3;

  private IndexNotes() {}

  /** Says what was not read, or needs a look, or comes from elsewhere now. */
  static void say(IndexReport report, Messages messages) {
    report.moved().forEach(note -> messages.say(note.where() + ": " + note.text()));
    report.copies().forEach(note -> messages.say(note.where() + ": " + note.text()));
    sayPassedOver(report, messages);
    report.rejected().forEach(note -> messages.error(note.where() + ": " + note.text()));
  }

  /** Says the warnings, one line for all files of which the same is said. */
  static void sayWarnings(IndexReport report, Messages messages) {
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
          String papers = where.size() == each.size() ? "" : " (" + where.size() + " papers)";
          messages.say(named(each, messages) + ": " + text + papers);
        });
  }

  private static String named(List<String> files, Messages messages) {
    String list = String.join(", ", files.subList(0, Math.min(MAX_FILES_NAMED, files.size())));
    return files.size() <= MAX_FILES_NAMED
        ? list
        : "%s and %d more (the list: %s)"
            .formatted(
                list,
                files.size() - MAX_FILES_NAMED,
                ShellCommand.inIndex("stats").text(messages.called()));
  }

  private static void sayPassedOver(IndexReport report, Messages messages) {
    if (!report.passedOver().isEmpty()) {
      messages.say(
          "passed over, being of kinds that are not read: %s; the list: %s"
              .formatted(
                  NonPaperFiles.kinds(report.passedOver()),
                  ShellCommand.inIndex("check").text(messages.called())));
    }
  }
}
