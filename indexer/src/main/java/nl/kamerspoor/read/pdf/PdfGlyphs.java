package nl.kamerspoor.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Puts the glyphs of a page together to {@linkplain PdfSegment runs of text}, by their places: a
 * PDF knows neither words nor lines.
 */
final class PdfGlyphs {

  /** The widest gap between two words of a line, in heights of the font. */
  private static final double MAX_WORD_GAP_HEIGHTS = 1.1;

  /** The narrowest gap that is a space, in heights of the font. */
  private static final double MIN_WORD_GAP_HEIGHTS = 0.17;

  /** A mark is smaller than the text that it stands in, and raised. */
  private static final double MAX_MARK_SIZE_RATIO = 0.82;

  private static final Pattern MARK = Pattern.compile("\\d{1,3}(?:[,\\s]\\d{1,3})*");

  /** What a raised 2 or 3 is a power of. */
  private static final Pattern UNIT = Pattern.compile("(?:^|[\\s\\d(/])[kcdm]?m$");

  private final List<PdfRun> runs = new ArrayList<>();
  private final Map<Integer, StringBuilder> turned = new TreeMap<>();
  private @Nullable PdfRun open;
  private boolean space;

  /** Takes the next glyph, in the order in which the page prints them. */
  void add(TextPosition glyph) {
    String text = plain(glyph.getUnicode());
    int direction = Math.round(glyph.getDir());
    if (direction != 0) {
      turned.computeIfAbsent(direction, key -> new StringBuilder()).append(text);
      return;
    }
    if (text.isBlank()) {
      space = true;
      return;
    }
    double left = glyph.getXDirAdj();
    double baseline = glyph.getYDirAdj();
    double size = size(glyph);
    if (!Double.isFinite(left + glyph.getWidthDirAdj() + baseline)) {
      return;
    }
    PdfRun run = open;
    if (run == null || !follows(run, left, baseline, size)) {
      run = new PdfRun(left, baseline, size);
      run.spaceBefore = space;
      if (open != null) {
        open.spaceAfter = space;
      }
      runs.add(run);
      open = run;
    } else {
      if (left - run.end < -0.5 * size) {
        run.returns.add(run.text.length());
      }
      if (space || left - run.end > MIN_WORD_GAP_HEIGHTS * size) {
        run.add(" ", run.end, false);
      }
    }
    space = false;
    run.add(text, left, isBold(glyph.getFont()));
    run.end = left + glyph.getWidthDirAdj();
    run.right = Math.max(run.right, run.end);
  }

  /** Whether a glyph goes on with a run, be it that it falls back into it. */
  private static boolean follows(PdfRun run, double left, double baseline, double size) {
    return Math.abs(baseline - run.baseline) < 0.1 * size
        && Math.abs(size - run.size) < 0.15 * run.size
        && left - run.end < MAX_WORD_GAP_HEIGHTS * size
        && left > run.left + 0.3 * size;
  }

  /** The text that stands on its side or head. */
  List<String> turned() {
    return turned.values().stream().map(text -> text.toString().strip()).toList();
  }

  /** All runs of the page, marks of footnotes attached to what they stand at. */
  List<PdfSegment> segments() {
    List<PdfRun> text = new ArrayList<>();
    List<PdfRun> raised = new ArrayList<>();
    for (PdfRun run : runs) {
      run.removeCopies();
      if (isCopy(run, text)) {
        continue;
      }
      (MARK.matcher(run.text).matches() ? raised : text).add(run);
    }
    for (PdfRun run : raised) {
      if (!attach(run, text)) {
        text.add(run);
      }
    }
    return merged(text).stream().map(PdfRun::segment).toList();
  }

  /** Whether a run is one of the last ones printed over itself. */
  private static boolean isCopy(PdfRun run, List<PdfRun> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 20); i--) {
      PdfRun earlier = before.get(i);
      if (Math.abs(earlier.left - run.left) < 0.12 * run.size
          && Math.abs(earlier.baseline - run.baseline) < 0.12 * run.size
          && earlier.text.toString().contentEquals(run.text)) {
        earlier.bold.set(0, earlier.text.length());
        return true;
      }
    }
    return false;
  }

  private static boolean attach(PdfRun mark, List<PdfRun> text) {
    PdfRun at = null;
    for (PdfRun run : text) {
      double rise = run.baseline - mark.baseline;
      boolean isRaised =
          mark.size <= MAX_MARK_SIZE_RATIO * run.size
              && rise > 0.1 * run.size
              && rise < 0.75 * run.size;
      boolean after = Math.abs(mark.left - run.right) < 0.4 * run.size;
      boolean before = run.left - mark.right > -0.2 * run.size && run.left - mark.right < run.size;
      if (isRaised && (after || (before && at == null))) {
        at = run;
        if (after) {
          break;
        }
      }
    }
    if (at == null || UNIT.matcher(at.text).find()) {
      return false;
    }
    List<Integer> numbers = numbers(mark.text.toString());
    if (Math.abs(mark.left - at.right) < 0.4 * at.size) {
      at.notes.addAll(numbers);
      at.right = Math.max(at.right, mark.right);
      at.spaceAfter |= mark.spaceAfter;
    } else {
      at.mark = numbers.getFirst();
      at.left = mark.left;
    }
    return true;
  }

  private static List<Integer> numbers(String marks) {
    return Pattern.compile("\\D+").splitAsStream(marks).map(Integer::valueOf).toList();
  }

  /** Runs that stand next to each other on one line become one: a word in bold, a raised letter. */
  private static List<PdfRun> merged(List<PdfRun> runs) {
    runs.sort(Comparator.comparingDouble((PdfRun run) -> run.left));
    List<PdfRun> merged = new ArrayList<>();
    for (PdfRun run : runs) {
      PdfRun before = null;
      for (PdfRun candidate : merged) {
        if (continues(candidate, run) && (before == null || candidate.right > before.right)) {
          before = candidate;
        }
      }
      if (before == null) {
        merged.add(run);
      } else {
        append(before, run);
      }
    }
    return merged;
  }

  private static boolean continues(PdfRun before, PdfRun run) {
    double size = Math.max(before.size, run.size);
    double gap = run.left - before.right;
    double shift = Math.abs(run.baseline - before.baseline);
    boolean sameLine = shift < 0.1 * size;
    boolean raisedOrLowered =
        shift < 0.5 * size && run.size < MAX_MARK_SIZE_RATIO * before.size && gap < 0.25 * size;
    return (sameLine || raisedOrLowered) && gap < MAX_WORD_GAP_HEIGHTS * size && gap > -0.3 * size;
  }

  private static void append(PdfRun before, PdfRun run) {
    before.add(
        run,
        run.spaceBefore
            || (before.spaceAfter && run.left - before.right > 0)
            || run.left - before.right > MIN_WORD_GAP_HEIGHTS * Math.min(before.size, run.size));
  }

  /** Ligatures as letters; the rest as it stands. */
  private static String plain(@Nullable String glyph) {
    if (glyph == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(glyph.length());
    for (int i = 0; i < glyph.length(); i++) {
      switch (glyph.charAt(i)) {
        case '\ufb00' -> text.append("ff");
        case '\ufb01' -> text.append("fi");
        case '\ufb02' -> text.append("fl");
        case '\ufb03' -> text.append("ffi");
        case '\ufb04' -> text.append("ffl");
        case '\u00ad' -> text.append('-'); // A soft hyphen that is printed stands at a line's end.
        case '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f' -> text.append(' ');
        case '\u200b', '\u200c', '\u200d', '\ufeff', '\u0000' -> {}
        default -> text.append(glyph.charAt(i));
      }
    }
    return text.toString();
  }

  private static double size(TextPosition glyph) {
    double size = glyph.getFontSizeInPt();
    return size > 0.5 && size < 500 ? size : Math.max(1, glyph.getHeightDir() * 1.4);
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name != null) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.contains("bold") || lower.contains("black") || lower.contains("heavy")) {
        return true;
      }
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }
}
