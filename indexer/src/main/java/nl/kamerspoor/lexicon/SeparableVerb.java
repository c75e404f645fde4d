package nl.kamerspoor.lexicon;

/**
 * A verb that falls apart in a main clause: {@code intrekken}, <i>trekt … in</i>.
 *
 * @param particle what stands apart: {@code in}
 * @param verb the lemma of the finite verb: {@code trekken}
 */
public record SeparableVerb(String particle, String verb) {}
