package nl.kamerspoor.read;

import java.util.ArrayList;
import java.util.BitSet;
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

  /** A wider gap, in heights of the font, is no space between two words of a line. */
  private static final double WORD_GAP = 1.1;

  /** A narrower gap, in heights of the font, is no space at all. */
  private static final double NO_GAP = 0.17;

  /** A mark is smaller than the text that it stands in, and raised. */
  private static final double MARK_SIZE = 0.82;

  private static final Pattern MARK = Pattern.compile("\\d{1,3}(?:[,\\s]\\d{1,3})*");

  /** What a raised 2 or 3 is a power of. */
  private static final Pattern UNIT = Pattern.compile("(?:^|[\\s\\d(/])[kcdm]?m$");

  private final List<Run> runs = new ArrayList<>();
  private final Map<Integer, StringBuilder> turned = new TreeMap<>();
  private @Nullable Run open;
  private boolean space;

  /** A run in the making; of each character it knows where it begins and whether it is bold. */
  private static final class Run {
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

    Run(double left, double baseline, double size) {
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

    void add(Run run, boolean apart) {
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
  }

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
    Run run = open;
    if (run == null || !follows(run, left, baseline, size)) {
      run = new Run(left, baseline, size);
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
      if (space || left - run.end > NO_GAP * size) {
        run.add(" ", run.end, false);
      }
    }
    space = false;
    run.add(text, left, isBold(glyph.getFont()));
    run.end = left + glyph.getWidthDirAdj();
    run.right = Math.max(run.right, run.end);
  }

  /** Whether a glyph goes on with a run, be it that it falls back into it. */
  private static boolean follows(Run run, double left, double baseline, double size) {
    return Math.abs(baseline - run.baseline) < 0.1 * size
        && Math.abs(size - run.size) < 0.15 * run.size
        && left - run.end < WORD_GAP * size
        && left > run.left + 0.3 * size;
  }

  /** The text that stands on its side or head. */
  List<String> turned() {
    return turned.values().stream().map(text -> text.toString().strip()).toList();
  }

  /** All runs of the page, marks of footnotes attached to what they stand at. */
  List<PdfSegment> segments() {
    List<Run> text = new ArrayList<>();
    List<Run> raised = new ArrayList<>();
    for (Run run : runs) {
      removeCopies(run);
      if (isCopy(run, text)) {
        continue;
      }
      (MARK.matcher(run.text).matches() ? raised : text).add(run);
    }
    for (Run run : raised) {
      if (!attach(run, text)) {
        text.add(run);
      }
    }
    return merged(text).stream().map(PdfGlyphs::segment).toList();
  }

  /** Takes words out that are printed over themselves, which is a way to make them bold. */
  private static void removeCopies(Run run) {
    for (int i = run.returns.size() - 1; i >= 0; i--) {
      int start = run.returns.get(i);
      int end = i + 1 < run.returns.size() ? run.returns.get(i + 1) : run.text.length();
      end = Math.min(end, run.text.length());
      BitSet copied = new BitSet();
      int same = 0;
      int letters = 0;
      for (int at = start; at < end; at++) {
        if (run.text.charAt(at) == ' ') {
          continue;
        }
        letters++;
        for (int before = 0; before < start; before++) {
          if (run.text.charAt(before) == run.text.charAt(at)
              && Math.abs(run.places.get(before) - run.places.get(at)) < 0.12 * run.size) {
            copied.set(before);
            same++;
            break;
          }
        }
      }
      if (letters > 0 && same >= 0.9 * letters) {
        run.text.delete(start, end);
        run.places.subList(start, end).clear();
        BitSet after = run.bold.get(end, Math.max(end, run.bold.length()));
        run.bold.clear(start, Math.max(start, run.bold.length()));
        after.stream().forEach(bit -> run.bold.set(start + bit));
        copied.stream().forEach(run.bold::set);
      }
    }
  }

  /** Whether a run is one of the last ones printed over itself. */
  private static boolean isCopy(Run run, List<Run> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 20); i--) {
      Run earlier = before.get(i);
      if (Math.abs(earlier.left - run.left) < 0.12 * run.size
          && Math.abs(earlier.baseline - run.baseline) < 0.12 * run.size
          && earlier.text.toString().contentEquals(run.text)) {
        earlier.bold.set(0, earlier.text.length());
        return true;
      }
    }
    return false;
  }

  private static boolean attach(Run mark, List<Run> text) {
    Run at = null;
    for (Run run : text) {
      double rise = run.baseline - mark.baseline;
      boolean isRaised =
          mark.size <= MARK_SIZE * run.size && rise > 0.1 * run.size && rise < 0.75 * run.size;
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
  private static List<Run> merged(List<Run> runs) {
    runs.sort(Comparator.comparingDouble((Run run) -> run.left));
    List<Run> merged = new ArrayList<>();
    for (Run run : runs) {
      Run before = null;
      for (Run candidate : merged) {
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

  private static boolean continues(Run before, Run run) {
    double size = Math.max(before.size, run.size);
    double gap = run.left - before.right;
    double shift = Math.abs(run.baseline - before.baseline);
    boolean sameLine = shift < 0.1 * size;
    boolean raisedOrLowered =
        shift < 0.5 * size && run.size < MARK_SIZE * before.size && gap < 0.25 * size;
    return (sameLine || raisedOrLowered) && gap < WORD_GAP * size && gap > -0.3 * size;
  }

  private static void append(Run before, Run run) {
    before.add(
        run,
        run.spaceBefore
            || (before.spaceAfter && run.left - before.right > 0)
            || run.left - before.right > NO_GAP * Math.min(before.size, run.size));
  }

  private static PdfSegment segment(Run run) {
    return new PdfSegment(
        run.left,
        run.right,
        run.baseline,
        run.size,
        folded(run.text.toString()),
        folded(run.boldText()),
        run.mark,
        run.notes);
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
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
