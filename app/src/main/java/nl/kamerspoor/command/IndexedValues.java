package nl.kamerspoor.command;

import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;

/**
 * Kinds of values of an index that options and arguments take. A shell completes them from a list
 * beside the index, since a program that opens the index at each TAB would be too slow; so to
 * picocli they are candidates of which it knows none.
 */
public enum IndexedValues implements Iterable<String> {
  PAPER,
  DOSSIER,
  PERSON,
  PARTY,
  KIND;

  /** What the list calls the kind. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Iterator<String> iterator() {
    return Collections.emptyIterator();
  }
}
