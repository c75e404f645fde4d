package nl.kamerspoor.read.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.input.Whitespace;
import nl.kamerspoor.read.unit.InlineText;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.SpeakerText;
import nl.kamerspoor.read.unit.TableRows;
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
  private static final List<String> MAIN = List.of("#broodtekst", "main", "[role=main]", "article");

  /** A part with less of the page's letters than this is one of several. */
  private static final double MIN_SHARE_OF_LETTERS = 0.5;

  /** How word processors and other makers of pages call their footnotes. */
  private static final Pattern NOTE_ID =
      Pattern.compile(
          "_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|voetnoot|noot)[-_:.]?\\d{1,4}");

  private static final Pattern NOTE_LINK =
      Pattern.compile("(?i)ftn|edn|fn[-_:]?(?:ref)?\\d|note|noot");

  private static final Pattern NUMBER = Pattern.compile("\\[?\\d{1,4}\\]?");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** {@code https://zoek.officielebekendmakingen.nl/kst-29754-391.html}. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:^|.*/)((?:kst|blg|h|ah|kv)-[\\dA-Za-z().-]+?)(?:\\.html|\\.pdf)?(?:[#?].*)?");

  private final List<PaperUnit> units = new ArrayList<>();
  private final List<PaperUnit> footnotes = new ArrayList<>();
  private final Deque<ParagraphKind> kinds = new ArrayDeque<>();
  private final Deque<InlineText> outer = new ArrayDeque<>();
  private InlineText text = new InlineText();
  private @Nullable Integer note;
  private @Nullable Speaker speaker;
  private Element main = new Element("body");
  private int joined;

  /** The units of the page, in reading order, its footnotes where they stand. */
  List<PaperUnit> read(Document page) {
    kinds.push(ParagraphKind.PARAGRAPH);
    main = mainOf(page);
    main.filter(this);
    flush();
    for (Element element : page.body().getAllElements()) {
      if (isNote(element) && !element.parents().contains(main)) {
        element.filter(this);
        flush();
      }
    }
    return units;
  }

  private static Element mainOf(Document page) {
    int letters = page.body().text().length();
    for (String name : MAIN) {
      Element part = page.selectFirst(name);
      if (part != null
          && (!name.equals("article") || part.text().length() > MIN_SHARE_OF_LETTERS * letters)) {
        return part;
      }
    }
    return page.body();
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
    if (isNote(element)) {
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
    if (isNote(element)) {
      if (!text.isEmpty()) {
        footnotes.add(text.unit(ParagraphKind.FOOTNOTE, note, null));
      }
      text = outer.pop();
      note = null;
    } else if (element.hasClass("spreekbeurt")) {
      flush();
      speaker = null;
    } else if (isSpeaker(element)) {
      text = new InlineText();
    } else if (element.normalName().equals("tr") && joined == 0) {
      flush(TableRows.kindOf(text.toString()));
    } else if (element.isBlock()) {
      boundary();
    }
    kinds.pop();
    return FilterResult.CONTINUE;
  }

  /** Whether the paragraph tells who speaks from here to the end of the turn. */
  private boolean isSpeaker(Element element) {
    if (!element.normalName().equals("p") || element.closest(".spreekbeurt") == null) {
      return false;
    }
    Matcher matcher = SpeakerText.PRINTED.matcher(text.toString());
    if (!matcher.matches() || element.selectFirst("strong, b") == null) {
      return false;
    }
    speaker =
        SpeakerText.of(
            matcher.group("address"),
            Whitespace.fold(matcher.group("name")),
            Objects.requireNonNullElse(matcher.group("party"), ""));
    return true;
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

  /** Whether an element is for navigation, or is not shown. */
  private boolean isLeftOut(Element element) {
    return NO_TEXT.contains(element.normalName())
        || (element.normalName().equals("header") && main.normalName().equals("body"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")
        || element.hasClass("note-close")
        || (element.hasClass("ol") && element.closest("li") != null);
  }

  private static boolean isNote(Element element) {
    return element.hasClass("noot")
        || (element.isBlock() && NOTE_ID.matcher(element.id()).matches());
  }

  /** The number of a footnote, in the text or before the footnote itself. */
  private static boolean isNoteMark(Element element) {
    if (!NUMBER.matcher(element.text().strip()).matches()) {
      return false;
    }
    String to = element.attr("href");
    boolean link = element.normalName().equals("a") && to.startsWith("#");
    boolean raised = element.closest("sup") != null || element.selectFirst("sup") != null;
    return element.hasClass("nootnum") || (link && (raised || NOTE_LINK.matcher(to).find()));
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
        || isNote(element)
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
    flush(kinds.element());
  }

  private void flush(ParagraphKind kind) {
    if (!text.isEmpty()) {
      units.add(text.unit(kind, null, speaker));
      text = new InlineText();
    }
    units.addAll(footnotes);
    footnotes.clear();
  }
}
