package nl.kamerspoor.read.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.KamerstukNumbers;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.read.input.FileNames;

/**
 * Reads what a file's name states: {@code kst-29754-423.txt} is that paper, {@code
 * bijlage-kst-29754-500.txt} an annex to it, {@code h-tk-20172018-61-10.xml} an item of the
 * Handelingen.
 */
public final class FileNameReader {

  private static final Pattern ANNEX = Pattern.compile("bijlage(?:-\\d+)?-(kst-.+?)");
  private static final Pattern OFFICIAL = Pattern.compile("(?:blg|ah-[te]k|h-[te]k)-[\\dA-Za-z-]+");

  private FileNameReader() {}

  /** Whether a paper has its id from the name of its file, and that name is not an official one. */
  public static boolean isUnofficialNameOf(String file, Kamerstuk paper) {
    return paper.metadata().number() == null
        && paper.id().equals(Kamerstuk.idOf(FileNames.stem(file)))
        && !OFFICIAL.matcher(paper.id()).matches()
        && !(ANNEX.matcher(paper.id()).matches() && paper.metadata().parent() != null);
  }

  public static MetadataFindings read(String name) {
    MetadataFindings.Builder findings = MetadataFindings.from(Origin.FILE_NAME);
    String stem = FileNames.stem(name);
    Matcher annex = ANNEX.matcher(stem);
    if (annex.matches()) {
      Optional<KamerstukNumber> parent = KamerstukNumbers.parse(annex.group(1));
      if (parent.isPresent()) {
        findings.id(stem).parent(parent.get().id()).kind(DocumentKind.BIJLAGE);
        findings.dossier(parent.get().dossier());
      }
    } else if (OFFICIAL.matcher(stem).matches()) {
      findings.id(stem);
      findings.kind(
          stem.startsWith("blg")
              ? DocumentKind.BIJLAGE
              : stem.startsWith("ah") ? DocumentKind.KAMERVRAGEN : DocumentKind.HANDELINGEN);
    } else if (stem.startsWith("kst-")) {
      KamerstukNumbers.parse(stem).ifPresent(findings::number);
    }
    return findings.build();
  }
}
