/**
 * Compiles the dictionary while Kamerspoor is built; no part of the jar.
 *
 * <p>Enter by {@link nl.kamerspoor.lexicon.build.DictionaryBuild}.
 */
@NullMarked
package nl.kamerspoor.lexicon.build;

import org.jspecify.annotations.NullMarked;
