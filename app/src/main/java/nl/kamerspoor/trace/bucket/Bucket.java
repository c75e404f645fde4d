package nl.kamerspoor.trace.bucket;

import org.jspecify.annotations.Nullable;

/**
 * A part of the corpus to count in: a year, a minister, …
 *
 * @param label {@code 2019}, {@code 2019-Q1}, {@code Rutte III}, {@code S.A. Blok}
 * @param filter what finds its paragraphs, in the query language: {@code jaar:2019}; empty for all
 *     papers
 * @param span the year, session year, quarter or month that it is; null for any other bucket
 */
public record Bucket(String label, String filter, @Nullable CalendarSpan span) {

  /** A bucket that is not a span of the calendar. */
  public Bucket(String label, String filter) {
    this(label, filter, null);
  }
}
