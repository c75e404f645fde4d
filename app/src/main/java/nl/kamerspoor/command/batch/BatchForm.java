package nl.kamerspoor.command.batch;

import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.HitNotes;
import nl.kamerspoor.output.index.SearchedIndex;
import org.jspecify.annotations.Nullable;

/**
 * What answers to a list are written as.
 *
 * @param index what was searched, for reports
 * @param notes what was noted of hits before; null where there is no place for notes
 */
record BatchForm(
    Format format, Presentation presentation, SearchedIndex index, @Nullable HitNotes notes) {

  /** Whether a file of it means something only as a whole. */
  boolean isOneThing() {
    return notes != null || BatchTarget.isOneThing(format);
  }
}
