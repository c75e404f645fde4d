package nl.kamerspoor.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run in the making; of each character it knows where it begins and whether it is bold. */
final class PdfRun {
  final double baseline;
  final double size;
  final StringBuilder text = new StringBuilder();
  final List<Double> places = new ArrayList<>();
  final BitSet bold = new BitSet();

  /** Where in the text the print went back: for the same words again, or for narrower type. */
  final List<Integer> returns = new ArrayList<>();

  double left;
  double right;
  double end;
  boolean spaceBefore;
  boolean spaceAfter;
  @Nullable Integer mark;
  final List<Integer> notes = new ArrayList<>();

  PdfRun(double left, double baseline, double size) {
    this.left = left;
    this.right = left;
    this.end = left;
    this.baseline = baseline;
    this.size = size;
  }

  void add(String characters, double place, boolean isBold) {
    for (int i = 0; i < characters.length(); i++) {
      bold.set(text.length(), isBold);
      text.append(characters.charAt(i));
      places.add(place);
    }
  }

  void add(PdfRun run, boolean apart) {
    if (apart) {
      add(" ", right, false);
    }
    int at = text.length();
    text.append(run.text);
    places.addAll(run.places);
    run.bold.stream().forEach(bit -> bold.set(at + bit));
    notes.addAll(run.notes);
    right = Math.max(right, run.right);
    end = right;
    spaceAfter = run.spaceAfter;
  }

  String boldText() {
    StringBuilder boldText = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (bold.get(i) || (text.charAt(i) == ' ' && i > 0 && bold.get(i - 1))) {
        boldText.append(text.charAt(i));
      }
    }
    return boldText.toString();
  }

  /** Takes words out that are printed over themselves, which is a way to make them bold. */
  void removeCopies() {
    for (int i = returns.size() - 1; i >= 0; i--) {
      int start = returns.get(i);
      int end = i + 1 < returns.size() ? returns.get(i + 1) : text.length();
      end = Math.min(end, text.length());
      BitSet copied = new BitSet();
      int same = 0;
      int letters = 0;
      for (int at = start; at < end; at++) {
        if (text.charAt(at) == ' ') {
          continue;
        }
        letters++;
        for (int before = 0; before < start; before++) {
          if (text.charAt(before) == text.charAt(at)
              && Math.abs(places.get(before) - places.get(at)) < 0.12 * size) {
            copied.set(before);
            same++;
            break;
          }
        }
      }
      if (letters > 0 && same >= 0.9 * letters) {
        text.delete(start, end);
        places.subList(start, end).clear();
        BitSet after = bold.get(end, Math.max(end, bold.length()));
        bold.clear(start, Math.max(start, bold.length()));
        after.stream().forEach(bit -> bold.set(start + bit));
        copied.stream().forEach(bold::set);
      }
    }
  }

  /** The finished run. */
  PdfSegment segment() {
    return new PdfSegment(
        left, right, baseline, size, folded(text.toString()), folded(boldText()), mark, notes);
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
