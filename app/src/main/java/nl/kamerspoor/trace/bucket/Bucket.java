package nl.kamerspoor.trace.bucket;

/**
 * A part of the corpus to count in: a year, a minister, …
 *
 * @param label {@code 2019}, {@code 2019-Q1}, {@code Rutte III}, {@code S.A. Blok}
 * @param filter what finds its paragraphs, in the query language: {@code jaar:2019}; empty for all
 *     papers
 */
public record Bucket(String label, String filter) {}
