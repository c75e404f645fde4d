package nl.kamerspoor.trace.occurrence;

import nl.kamerspoor.document.ParagraphKind;

/**
 * How often something stands in one kind of paragraph.
 *
 * @param count at least one
 */
public record KindCount(ParagraphKind kind, long count) {}
