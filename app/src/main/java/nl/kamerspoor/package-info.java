/**
 * The programs: {@link nl.kamerspoor.Main} for people, {@code TrainingRun} for the launcher, which
 * makes the caches of classes with it. {@link nl.kamerspoor.Commands} names all commands for both.
 */
@NullMarked
package nl.kamerspoor;

import org.jspecify.annotations.NullMarked;
