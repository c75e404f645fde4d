package nl.kamerspoor.batch;

/**
 * Why a part of a list cannot be answered.
 *
 * @param position where it goes wrong in the list
 * @param message what is wrong, in one sentence
 * @param hint what to write instead; empty where there is nothing to say
 * @param text a text to show with a caret
 * @param caret the character of that text that the caret stands under, from 0
 */
public record Problem(Position position, String message, String hint, String text, int caret) {}
