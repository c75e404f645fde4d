package nl.kamerspoor.trace.vocabulary;

/**
 * How often a form stands in a part of the papers, and in another that it is held against.
 *
 * @param form as the index spells it: lower case, without accents
 * @param occurrences in the part
 * @param against in the other; 0 where there is none
 */
public record FormFrequency(String form, long occurrences, long against) {}
