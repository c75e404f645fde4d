package nl.kamerspoor.read.assembly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.read.citation.CitationFinder;
import nl.kamerspoor.read.input.FileNames;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.metadata.DebateFooterReader;
import nl.kamerspoor.read.metadata.FileNameReader;
import nl.kamerspoor.read.metadata.LetterheadReader;
import nl.kamerspoor.read.metadata.MetadataFindings;
import nl.kamerspoor.read.metadata.MetadataMerger;
import nl.kamerspoor.read.metadata.RunningFooterReader;
import nl.kamerspoor.read.metadata.SidecarReader;
import nl.kamerspoor.read.metadata.SignatureReader;
import nl.kamerspoor.read.unit.PaperUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes a paper of the units that a format reader found in it: gathers the metadata from every
 * origin, numbers the units, finds their citations, and gives each the heading that it stands
 * under. The last step of every format.
 */
public final class PaperAssembler {

  private PaperAssembler() {}

  /**
   * Makes the paper of a file that holds one.
   *
   * @param input the file, for its name and the metadata record beside it
   * @param units its units in reading order, furniture among them
   * @param stated what the format itself states, such as the metadata inside an XML file
   * @param warnings what a careful reader should know
   * @throws ReadException when the metadata record beside the file cannot be read
   */
  public static Kamerstuk assemble(
      Input input, List<PaperUnit> units, List<MetadataFindings> stated, List<String> warnings)
      throws ReadException, IOException {
    List<MetadataFindings> findings = new ArrayList<>(stated);
    SidecarReader.read(input).ifPresent(findings::add);
    findings.add(FileNameReader.read(input.name()));
    return assemble(input.file(), FileNames.stem(input.name()), units, findings, warnings);
  }

  /**
   * Makes the paper of a file whose mark-up says what is letterhead and what signature, so that the
   * stated findings hold these already.
   */
  public static Kamerstuk assembleMarkedUp(
      Input input, List<PaperUnit> units, List<MetadataFindings> stated, List<String> warnings)
      throws ReadException, IOException {
    List<MetadataFindings> findings = new ArrayList<>(stated);
    SidecarReader.read(input).ifPresent(findings::add);
    findings.add(FileNameReader.read(input.name()));
    return paper(input.file(), FileNames.stem(input.name()), units, findings, warnings);
  }

  /**
   * Makes one of the papers of a file that holds several.
   *
   * @param file the file, with the place in it where it holds several
   * @param otherwise the id where no origin states one or the number it is made of
   */
  public static Kamerstuk assemble(
      String file,
      String otherwise,
      List<PaperUnit> units,
      List<MetadataFindings> stated,
      List<String> warnings) {
    List<MetadataFindings> findings = new ArrayList<>(stated);
    findings.add(LetterheadReader.read(units));
    findings.add(DecisionListReader.read(units));
    findings.add(RunningFooterReader.read(units));
    findings.add(DebateFooterReader.read(units));
    findings.add(SignatureReader.read(units));
    return paper(file, otherwise, units, findings, warnings);
  }

  private static Kamerstuk paper(
      String file,
      String otherwise,
      List<PaperUnit> units,
      List<MetadataFindings> findings,
      List<String> warnings) {
    MetadataMerger trust = new MetadataMerger(findings);
    Metadata metadata = trust.metadata();
    List<String> all = new ArrayList<>(warnings);
    all.addAll(trust.warnings());
    new TextQuality(Lexicon.dutch()::isWord).warning(units).ifPresent(all::add);
    return new Kamerstuk(
        id(metadata, findings, otherwise),
        file,
        metadata,
        numbered(units, new CitationFinder(ownDossier(metadata))),
        all);
  }

  /** The id made of the number; else the one that an origin states; else the given one. */
  private static PaperId id(Metadata metadata, List<MetadataFindings> findings, String otherwise) {
    if (metadata.number() != null) {
      return metadata.number().value().id();
    }
    return findings.stream()
        .sorted(Comparator.comparing(MetadataFindings::origin))
        .map(MetadataFindings::id)
        .filter(id -> id != null)
        .findFirst()
        .orElseGet(() -> PaperId.ofFile(otherwise));
  }

  private static @Nullable DossierNumber ownDossier(Metadata metadata) {
    return metadata.dossiers().isEmpty() ? null : metadata.dossiers().getFirst().value();
  }

  /** Every unit but furniture gets the next number; a heading stands over what follows it. */
  private static List<Paragraph> numbered(List<PaperUnit> units, CitationFinder citations) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String heading = null;
    int number = 0;
    for (PaperUnit unit : units) {
      boolean counts = unit.kind() != ParagraphKind.FURNITURE;
      paragraphs.add(
          new Paragraph(
              counts ? ++number : 0,
              unit.kind(),
              standsUnder(unit, heading),
              unit.page(),
              unit.text(),
              unit.note(),
              unit.notes(),
              counts ? merged(unit.marked(), citations.find(unit.text())) : List.of(),
              unit.speaker()));
      if (unit.kind() == ParagraphKind.HEADING) {
        heading = unit.text();
      }
    }
    return paragraphs;
  }

  /**
   * What the publisher marked, and what is found beside it. Where the two overlap the mark counts,
   * unless what is found names its targets and more: one mark may stand on "nrs. 31 en 32".
   */
  private static List<Citation> merged(List<Citation> marked, List<Citation> found) {
    if (marked.isEmpty()) {
      return found;
    }
    List<Citation> merged = new ArrayList<>(found);
    for (Citation mark : marked) {
      List<Citation> beside =
          merged.stream()
              .filter(one -> one.start() < mark.end() && mark.start() < one.end())
              .toList();
      if (beside.stream().noneMatch(one -> one.targets().containsAll(mark.targets()))) {
        merged.removeAll(beside);
        merged.add(mark);
      }
    }
    merged.sort(Comparator.comparingInt(Citation::start));
    return merged;
  }

  /** A signature and a running footer stand under no heading, though they come after one. */
  private static @Nullable String standsUnder(PaperUnit unit, @Nullable String heading) {
    return switch (unit.kind()) {
      case PARAGRAPH, LIST_ITEM, FOOTNOTE, FIGURE -> heading;
      case HEADING, LETTERHEAD, SIGNATURE, FURNITURE -> null;
    };
  }
}
