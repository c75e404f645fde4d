/**
 * What tests of every module share; the other modules get it as this one's test jar.
 *
 * <p>A test that draws at random is {@link nl.kamerspoor.testing.Seeded}: it is given its {@code
 * Random}, and names the seed when it fails. How often it draws is said by {@link
 * nl.kamerspoor.testing.Rounds}. The repository's own files are found by {@link
 * nl.kamerspoor.testing.Checkout}, the optional data by {@link nl.kamerspoor.testing.OptionalData},
 * which skips the test without them. {@link nl.kamerspoor.testing.JavaProcess} is a program that
 * may be killed.
 */
@NullMarked
package nl.kamerspoor.testing;

import org.jspecify.annotations.NullMarked;
