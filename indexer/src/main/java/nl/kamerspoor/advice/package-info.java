/**
 * Commands that a reader is advised to type.
 *
 * <p>Every command that the program prints is made here, by {@link
 * nl.kamerspoor.advice.ShellCommand}: with the program's name as it was called and the index in use
 * ({@link nl.kamerspoor.advice.ProgramCall}), quoted for a shell, so that it can be pasted as it
 * stands. Any step may advise something; so this package knows of none.
 */
@NullMarked
package nl.kamerspoor.advice;

import org.jspecify.annotations.NullMarked;
