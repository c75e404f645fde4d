/** The program's entry: {@link nl.kamerspoor.Main}. */
@NullMarked
package nl.kamerspoor;

import org.jspecify.annotations.NullMarked;
