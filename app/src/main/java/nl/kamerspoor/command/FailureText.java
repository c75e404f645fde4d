package nl.kamerspoor.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Objects;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.search.query.QueryException;

/** What went wrong to one clear message on stderr; never a stack trace. */
final class FailureText {

  private FailureText() {}

  /** Says what went wrong; gives the exit code. */
  static int report(Throwable failure, Messages messages) {
    switch (failure) {
      case CommandException wrong -> messages.error(wrong.message(messages.called()));
      case IndexException unusable -> messages.error(unusable.message(messages.called()));
      case QueryException unreadable -> query(unreadable, messages);
      case ResultStream.WriteException write ->
          messages.error("the results cannot be written: " + message(write));
      case IOException input -> messages.error(file(input));
      case Error full when isOutOfMemory(full) ->
          messages.error(
              "not enough memory; give more: put KAMERSPOOR_MEMORY=4g before the command");
      default ->
          messages.error(
              "a fault in kamerspoor itself, not in what you typed: "
                  + failure
                  + place(failure)
                  + "\nPlease report it with the command that you ran.");
    }
    return ExitCode.ERROR;
  }

  /** A class that could not be loaded for want of memory is another error from then on. */
  private static boolean isOutOfMemory(Error failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError
          || String.valueOf(cause.getMessage()).contains("OutOfMemoryError")) {
        return true;
      }
    }
    return false;
  }

  /** A query, a caret under the place, what is wrong, what to write instead. */
  private static void query(QueryException unreadable, Messages messages) {
    messages.error(message(unreadable));
    if (!unreadable.query().isBlank()) {
      QueryCaret.lines(unreadable.query(), unreadable.position()).forEach(messages::say);
    }
    String hint = unreadable.hint(messages.called());
    if (!hint.isBlank()) {
      messages.say("  " + hint);
    }
  }

  private static String file(IOException failure) {
    String reason =
        switch (failure) {
          case NoSuchFileException missing -> "there is no such file";
          case AccessDeniedException denied -> "you may not read or write it";
          case FileSystemException other when other.getReason() != null -> other.getReason();
          default -> message(failure);
        };
    return failure instanceof FileSystemException of && of.getFile() != null
        ? of.getFile() + ": " + reason
        : reason;
  }

  private static String message(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("nl.kamerspoor."))
        .findFirst()
        .map(frame -> " at " + frame)
        .orElse("");
  }
}
