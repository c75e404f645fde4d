package nl.kamerspoor.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Objects;
import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.search.query.QueryException;

/** Words what went wrong in one clear message on stderr; never a stack trace. */
final class FailureText {

  private FailureText() {}

  /** Says what went wrong; gives the exit code. */
  static int report(Throwable failure, Environment environment) {
    Messages messages = environment.messages();
    ProgramCall called = environment.called();
    switch (failure) {
      case CommandException wrong -> messages.error(wrong.message(called));
      case IndexException unusable -> messages.error(unusable.message(called));
      case QueryException unreadable ->
          messages.error(
              message(unreadable),
              unreadable.query(),
              unreadable.position(),
              unreadable.hint(called));
      case ResultStream.WriteException write ->
          messages.error("the results cannot be written: %s".formatted(message(write)));
      case IOException input -> messages.error(file(input));
      case Error full when isOutOfMemory(full) ->
          messages.error(
              "not enough memory; give more: put KAMERSPOOR_MEMORY=4g before the command");
      default -> messages.error(fault(failure));
    }
    return ExitCode.ERROR;
  }

  /**
   * Whether memory ran out. A class that could not be loaded for want of it is another error from
   * then on, of which Java keeps only the text.
   */
  private static boolean isOutOfMemory(Error failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError
          || String.valueOf(cause.getMessage()).contains("OutOfMemoryError")) {
        return true;
      }
    }
    return false;
  }

  private static String file(IOException failure) {
    String file = failure instanceof FileSystemException of ? of.getFile() : null;
    if (file == null) {
      return message(failure);
    }
    return switch (failure) {
      case NoSuchFileException _ -> "%s: there is no such file".formatted(file);
      case AccessDeniedException _ -> "%s: you may not read or write it".formatted(file);
      case FileSystemException other when other.getReason() != null ->
          "%s: %s".formatted(file, other.getReason());
      default -> "%s: %s".formatted(file, message(failure));
    };
  }

  private static String message(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }

  private static String fault(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("nl.kamerspoor."))
        .findFirst()
        .map(
            place ->
                """
                a fault in kamerspoor itself, not in what you typed: %s at %s
                Please report it with the command that you ran."""
                    .formatted(failure, place))
        .orElseGet(
            () ->
                """
                a fault in kamerspoor itself, not in what you typed: %s
                Please report it with the command that you ran."""
                    .formatted(failure));
  }
}
