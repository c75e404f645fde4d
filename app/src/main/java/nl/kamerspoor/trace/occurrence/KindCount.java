package nl.kamerspoor.trace.occurrence;

import nl.kamerspoor.document.ParagraphKind;

/**
 * What one kind of paragraph has of something.
 *
 * @param count at least one
 */
public record KindCount(ParagraphKind kind, long count) {}
