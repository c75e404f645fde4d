package nl.kamerspoor.read.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.assembly.PaperAssembler;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.XmlSource;
import nl.kamerspoor.read.metadata.MetadataFindings;
import nl.kamerspoor.read.metadata.MetadataNames;
import nl.kamerspoor.read.metadata.StatedIn;
import nl.kamerspoor.read.unit.InlineText;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.SpeakerText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports of debates as the Tweede Kamer itself publishes them, {@code vlosCoreDocument}:
 * a meeting, its activities, and in them who speaks and what is said.
 */
public final class VlosXmlReader implements FormatReader {

  @Override
  public String name() {
    return "VLOS XML";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return XmlSource.rootOf(input.head()).equals("vlosCoreDocument");
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    Meeting meeting = new Meeting();
    new XmlSource(input).read(meeting::take);
    sink.accept(
        PaperAssembler.assembleMarkedUp(
            input, meeting.units, List.of(meeting.findings.build()), meeting.warnings));
  }

  /** A meeting while it streams by. */
  private static final class Meeting {

    /** Lists of who is there and what is decided on: not what is said. */
    private static final Set<String> LISTS = Set.of("sprekers", "zaken");

    private static final Set<String> INLINE = Set.of("nadruk", "dossiernummer", "stuknummer");

    private final MetadataFindings.Builder findings =
        MetadataFindings.from(Origin.XML).kind(DocumentKind.HANDELINGEN);
    private final List<PaperUnit> units = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private final Deque<Turn> turns = new ArrayDeque<>();
    private InlineText text = new InlineText();
    private String address = "";
    private String name = "";
    private String party = "";
    private String office = "";
    private String heading = "";
    private int lists;

    /** A turn of speaking: who, or nobody yet. */
    private static final class Turn {
      private final boolean interrupts;
      private @Nullable Speaker speaker;
      private boolean chair;

      Turn(boolean interrupts) {
        this.interrupts = interrupts;
      }

      @Nullable Speaker speaker() {
        if (speaker == null) {
          return null;
        }
        return chair ? speaker.chairing() : interrupts ? speaker.interrupting() : speaker;
      }
    }

    void take(XMLStreamReader reader, int event) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (lists == 0) {
            text.append(reader.getText());
          }
        }
        default -> {}
      }
    }

    private void start(XMLStreamReader reader) {
      String element = reader.getLocalName();
      if (!INLINE.contains(element)) {
        text = new InlineText();
      }
      switch (element) {
        case "vlosCoreDocument" -> {
          String status = reader.getAttributeValue(null, "status");
          if (status != null && status.equals("Ongecorrigeerd")) {
            warnings.add(MarkupMessages.isUncorrected());
          }
        }
        case "vergadering" -> chamber(reader.getAttributeValue(null, "kamer"));
        case "woordvoerder" -> turns.push(new Turn(false));
        case "interrumpant" -> turns.push(new Turn(true));
        case "draadboekfragment" -> fragment(reader.getAttributeValue(null, "soort"));
        case "alineagroep" -> group(reader.getAttributeValue(null, "type"));
        case "spreker" -> {
          address = "";
          name = "";
          party = "";
          office = "";
        }
        default -> lists += LISTS.contains(element) ? 1 : 0;
      }
      elements.push(element);
    }

    private void end(String element) {
      elements.pop();
      if (LISTS.contains(element)) {
        lists--;
        return;
      }
      if (lists > 0 || INLINE.contains(element)) {
        return;
      }
      String parent = elements.isEmpty() ? "" : elements.element();
      String value = text.toString();
      switch (element) {
        case "titel" -> title(parent, value);
        case "vergaderjaar" -> findings.statedSessionYear(StatedIn.MEETING, value);
        case "datum" -> findings.stated(StatedIn.MEETING, value);
        case "aanhef" -> address = value;
        case "verslagnaam" -> name = value;
        case "fractie" -> party = value;
        case "functie" -> office = value;
        case "spreker" -> speaker();
        case "isvoorzitter" -> {
          if (!turns.isEmpty()) {
            turns.element().chair = value.equals("true");
          }
        }
        case "alineaitem" -> said();
        case "woordvoerder", "interrumpant", "draadboekfragment" -> turns.poll();
        default -> {}
      }
      text = new InlineText();
    }

    /**
     * What the stenographers note between what is said. The text of a motion is read by who submits
     * it; the rest nobody says.
     */
    private void fragment(@Nullable String kind) {
      Turn outer = turns.peek();
      Turn turn = new Turn(outer != null && outer.interrupts);
      if (outer != null && "Motie indiening".equals(kind)) {
        turn.speaker = outer.speaker;
        turn.chair = outer.chair;
      }
      turns.push(turn);
    }

    /** What follows a motion's text is the chair's. */
    private void group(@Nullable String type) {
      Turn turn = turns.peek();
      if (turn != null && turn.speaker != null && "Motieinfo".equals(type)) {
        turn.speaker = Speaker.chair();
        turn.chair = true;
      }
    }

    private void chamber(@Nullable String printed) {
      if (printed != null) {
        MetadataNames.chamberOf(printed).ifPresent(findings::chamber);
      } else {
        findings.chamber(Chamber.TWEEDE);
      }
    }

    /**
     * A meeting's title is the paper's, an activity's stands over what follows; those of its parts
     * ("Spreekbeurt - Pechtold") are the stenographers' own and not in print.
     */
    private void title(String parent, String value) {
      if (parent.equals("vergadering")) {
        findings.title(value);
        units.add(new PaperUnit(ParagraphKind.LETTERHEAD, value));
      } else if (parent.equals("activiteit") && !value.isEmpty()) {
        heading = value;
        units.add(new PaperUnit(ParagraphKind.HEADING, value));
      }
    }

    private void speaker() {
      if (!turns.isEmpty()) {
        turns.element().speaker = SpeakerText.of(office.isEmpty() ? address : office, name, party);
      }
    }

    private void said() {
      if (text.isEmpty() || text.toString().equals(heading) || isAddress(text.toString())) {
        return;
      }
      Turn turn = turns.peek();
      Speaker speaker = turn == null ? null : turn.speaker();
      units.add(text.unit(ParagraphKind.PARAGRAPH, null, speaker));
    }

    /** {@code De heer Klaver (GroenLinks):} before what he says; the turn knows it already. */
    private boolean isAddress(String said) {
      return !turns.isEmpty() && said.length() < 120 && said.endsWith(":") && said.matches(ADDRESS);
    }

    private static final String ADDRESS =
        "(?i)(?:de voorzitter|de heer .+|mevrouw .+|minister .+|staatssecretaris .+):";
  }
}
