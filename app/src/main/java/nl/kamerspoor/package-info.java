/**
 * The programs: {@link nl.kamerspoor.Main} for people, {@code TrainingRun} for the launcher, which
 * makes the caches of classes with it. {@link nl.kamerspoor.Commands} names the commands for both;
 * a module beside this one, as the benchmark is, adds its own as a service.
 */
@NullMarked
package nl.kamerspoor;

import org.jspecify.annotations.NullMarked;
