/**
 * What shells and {@code man} are told of the program, made from picocli's model of it, so that an
 * option is described once.
 *
 * <p>In comes the specification of all commands, out go the script with which bash, zsh or fish
 * completes a line, and the pages of the manual. {@link nl.kamerspoor.command.shell.ShellScript},
 * the class to enter by, makes the first of what {@code Completable} and {@code CompletedValues}
 * say of each command and option; {@link nl.kamerspoor.command.shell.ManualPages} makes the second.
 *
 * <p>Picocli has makers of both. Its script for bash ({@code AutoComplete}) has no place for values
 * that stand elsewhere, nor for the descriptions that zsh and fish show. Its pages are in AsciiDoc,
 * which needs Asciidoctor, 40 MB with its Ruby, to become what {@code man} reads; to write that
 * takes a hundred lines.
 *
 * <p>No script starts the program: values of the index are looked up by {@code grep} in the list
 * that {@link nl.kamerspoor.command.index.CompletionValues} keeps beside it. Without an index, or
 * with a list that is damaged, none is offered and nothing is said.
 */
@NullMarked
package nl.kamerspoor.command.shell;

import org.jspecify.annotations.NullMarked;
