package nl.kamerspoor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The units of a web page, gathered on one walk over its elements. */
final class HtmlPaper implements NodeFilter {

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "svg",
          "iframe",
          "object",
          "select",
          "dialog",
          "head");

  /** The page's own text, where it says which part that is. */
  private static final String MAIN = "#broodtekst, main, article, [role=main]";

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** {@code https://zoek.officielebekendmakingen.nl/kst-29754-391.html}. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:^|.*/)((?:kst|blg|h|ah|kv)-[\\dA-Za-z().-]+?)(?:\\.html|\\.pdf)?(?:[#?].*)?");

  private final List<Unit> units = new ArrayList<>();
  private final List<Unit> footnotes = new ArrayList<>();
  private final Deque<ParagraphKind> kinds = new ArrayDeque<>();
  private final Deque<InlineText> outer = new ArrayDeque<>();
  private InlineText text = new InlineText();
  private @Nullable Integer note;
  private int joined;

  /** The units of the page, in reading order, its footnotes where they stand. */
  List<Unit> read(Document page) {
    kinds.push(ParagraphKind.PARAGRAPH);
    Element main = page.selectFirst(MAIN);
    (main == null ? page.body() : main).filter(this);
    flush();
    return units;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode characters) {
      text.append(characters.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (isLeftOut(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isNoteMark(element)) {
      mark(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      text.space();
    } else if (element.isBlock()) {
      boundary();
    }
    if (isCell(element) && !text.isEmpty()) {
      text.append(" | ");
    }
    if (element.normalName().equals("a")) {
      text.beginReference(targets(element));
    }
    kinds.push(kindOf(element));
    if (isJoined(element)) {
      joined++;
    }
    if (element.hasClass("noot")) {
      outer.push(text);
      text = new InlineText();
      note = null;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.normalName().equals("a")) {
      text.endReference();
    }
    if (isJoined(element)) {
      joined--;
    }
    if (element.hasClass("noot")) {
      if (!text.isEmpty()) {
        footnotes.add(text.unit(ParagraphKind.FOOTNOTE, note, null));
      }
      text = outer.pop();
      note = null;
    } else if (element.isBlock()) {
      boundary();
    }
    kinds.pop();
    return FilterResult.CONTINUE;
  }

  private ParagraphKind kindOf(Element element) {
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      return ParagraphKind.HEADING;
    }
    if (element.hasClass("ondertekening")) {
      return ParagraphKind.SIGNATURE;
    }
    return switch (name) {
      case "li" -> ParagraphKind.LIST_ITEM;
      case "figcaption", "caption" -> ParagraphKind.FIGURE;
      default -> kinds.element();
    };
  }

  /** What the page shows to move about in it, or does not show. */
  private static boolean isLeftOut(Element element) {
    return NO_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")
        || element.hasClass("note-close");
  }

  /** The number of a footnote, in the text or before the footnote itself. */
  private static boolean isNoteMark(Element element) {
    boolean link = element.normalName().equals("a") && element.attr("href").startsWith("#");
    boolean raised = element.closest("sup") != null;
    return (element.hasClass("nootnum") || (link && raised))
        && element.text().strip().matches("\\[?\\d{1,4}\\]?");
  }

  private void mark(Element element) {
    int number = Integer.parseInt(element.text().replaceAll("\\D", ""));
    if (outer.isEmpty()) {
      text.note(number);
    } else {
      note = number;
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private static boolean isJoined(Element element) {
    return element.normalName().equals("tr")
        || element.hasClass("noot")
        || element.hasClass("ondertekening");
  }

  private static List<String> targets(Element link) {
    Matcher paper = PAPER.matcher(link.attr("href"));
    return paper.matches() ? List.of(paper.group(1)) : List.of();
  }

  private void boundary() {
    if (joined > 0) {
      text.space();
    } else {
      flush();
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      units.add(text.unit(kinds.element(), null, null));
      text = new InlineText();
    }
    units.addAll(footnotes);
    footnotes.clear();
  }
}
