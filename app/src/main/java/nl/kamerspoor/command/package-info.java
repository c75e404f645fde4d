/**
 * The command line, one file a command: options, a request, one call, a printer, an exit code.
 *
 * <p>Exit codes: 0 found, 1 nothing found, 2 error.
 */
@NullMarked
package nl.kamerspoor.command;

import org.jspecify.annotations.NullMarked;
