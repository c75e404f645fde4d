package nl.kamerspoor.advice;

import org.jspecify.annotations.Nullable;

/**
 * How the program was called, which is how a command that it prints has to call it.
 *
 * @param program its name or path as typed: {@code kamerspoor}, {@code ./kamerspoor}
 * @param index the directory of the index in use, absolute; null for the one that is used where
 *     none is named
 */
public record ProgramCall(String program, @Nullable String index) {

  /**
   * As anybody would call it, anywhere. For what is kept in files, which are to be the same
   * whatever folder they are made in.
   */
  public static final ProgramCall PLAIN = new ProgramCall("kamerspoor", null);

  /** This call with another index. */
  public ProgramCall withIndex(@Nullable String other) {
    return new ProgramCall(program, other);
  }
}
