package nl.kamerspoor.output.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;

/**
 * Prints a paper for people: its metadata with their origins, then its units with their numbers.
 */
final class PaperText implements PaperPrinter {

  private static final int NAME_COLUMNS = 15;

  private final TextPage page;

  PaperText(Writer out, Presentation presentation) {
    this.page = new TextPage(out, presentation);
  }

  @Override
  public void print(Kamerstuk paper) throws IOException {
    metadata(paper);
    int numbers = paper.paragraphs().stream().mapToInt(Paragraph::number).max().orElse(0);
    new ParagraphText(page, numbers).print(paper.paragraphs(), Set.of());
  }

  private void metadata(Kamerstuk paper) throws IOException {
    String title =
        paper.metadata().title() == null ? paper.id().text() : paper.metadata().title().value();
    page.paragraph(0, List.of(new StyledSpan(title, TextStyle.TITLE)));
    page.blank();
    for (MetadataRows.Row row : MetadataRows.of(paper.id(), paper.metadata())) {
      row(row.name(), row.value(), row.origin().isEmpty() ? "" : " (" + row.origin() + ")");
    }
    row("file", paper.file(), "");
    for (String warning : paper.warnings()) {
      page.paragraph(
          name("warning"), NAME_COLUMNS, List.of(new StyledSpan(warning, TextStyle.WARNING)));
    }
  }

  private void row(String name, String value, String origin) throws IOException {
    page.paragraph(
        name(name),
        NAME_COLUMNS,
        List.of(StyledSpan.plain(value), new StyledSpan(origin, TextStyle.FAINT)));
  }

  private static List<StyledSpan> name(String name) {
    return List.of(new StyledSpan(name + " ".repeat(NAME_COLUMNS - name.length()), TextStyle.NAME));
  }
}
