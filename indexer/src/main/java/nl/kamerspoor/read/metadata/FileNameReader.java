package nl.kamerspoor.read.metadata;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.reference.KamerstukNumbers;
import nl.kamerspoor.read.input.FileNames;

/**
 * Reads what a file's name states: {@code kst-29754-423.txt} is that paper, {@code
 * bijlage-kst-29754-500.txt} an annex to it, {@code h-tk-20172018-61-10.xml} an item of the
 * Handelingen.
 */
public final class FileNameReader {

  private static final Pattern OFFICIAL = Pattern.compile("(?:blg|ah-[te]k|h-[te]k)-[\\dA-Za-z-]+");

  private FileNameReader() {}

  /** Whether a paper has its id from the name of its file, and that name is not an official one. */
  public static boolean isUnofficialNameOf(String file, Kamerstuk paper) {
    return paper.metadata().number() == null
        && paper.id().equals(PaperId.ofFile(FileNames.stem(file)))
        && !OFFICIAL.matcher(paper.id().text()).matches()
        && !(paper.id().parent() != null && paper.metadata().parent() != null);
  }

  public static MetadataFindings read(String name) {
    MetadataFindings.Builder findings = MetadataFindings.from(Origin.FILE_NAME);
    String stem = FileNames.stem(name);
    PaperId annexed = PaperId.ofFile(stem).parent();
    if (annexed != null) {
      Optional<KamerstukNumber> parent = KamerstukNumbers.parseId(annexed.text());
      if (parent.isPresent()) {
        findings.id(new PaperId(stem)).parent(parent.get().id()).kind(DocumentKind.BIJLAGE);
        findings.dossier(parent.get().dossier());
      }
    } else if (OFFICIAL.matcher(stem).matches()) {
      findings.id(new PaperId(stem));
      findings.kind(
          stem.startsWith("blg")
              ? DocumentKind.BIJLAGE
              : stem.startsWith("ah") ? DocumentKind.KAMERVRAGEN : DocumentKind.HANDELINGEN);
    } else {
      KamerstukNumbers.parseId(stem).ifPresent(findings::number);
    }
    return findings.build();
  }
}
