package nl.kamerspoor.document;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a debate.
 *
 * @param name as printed, without address ({@code Wörsdörfer})
 * @param role {@code voorzitter}, {@code lid}, {@code minister}, {@code staatssecretaris}, or null
 *     where not stated
 * @param party the parliamentary party, where stated
 */
public record Speaker(String name, @Nullable String role, @Nullable String party) {}
