/**
 * What is a Dutch word: its forms, lemmas and parts, from a dictionary compiled at build time.
 *
 * <p>Used by {@code read} (hyphens at line ends) and {@code analysis}. Nothing here knows documents
 * or files of papers.
 */
@NullMarked
package nl.kamerspoor.lexicon;

import org.jspecify.annotations.NullMarked;
