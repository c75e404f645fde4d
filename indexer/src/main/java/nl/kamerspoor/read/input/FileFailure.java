package nl.kamerspoor.read.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why the disk does not give a file. */
public final class FileFailure {

  private FileFailure() {}

  /** Gives the reason in a few words, without the file's name: {@code no permission}. */
  public static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "no permission";
      case NoSuchFileException _ -> "not there";
      case FileSystemException other when other.getReason() != null ->
          String.valueOf(other.getReason());
      default -> String.valueOf(failure.getMessage());
    };
  }
}
