/**
 * Pictures of trends.
 */
@NullMarked
package nl.kamerspoor.output.plot;

import org.jspecify.annotations.NullMarked;
