package nl.kamerspoor.command.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.open.OpenIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every printed form of a paper finds it. */
final class PaperFinderTest {

  private static final OpenIndex INDEX = index();

  @AfterAll
  static void close() throws IOException {
    INDEX.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kst-29754-391                                       | kst-29754-391
          29754-391                                           | kst-29754-391
          29 754, nr. 391                                     | kst-29754-391
          29754, 391                                          | kst-29754-391
          Kamerstukken II 2016/17, 29754, nr. 391, p. 3       | kst-29754-391
          https://zoek.officielebekendmakingen.nl/kst-29754-391.html | kst-29754-391
          kst-29754-391.html                                  | kst-29754-391
          31 000, A                                           | kst-31000-A
          31000-a                                             | kst-31000-A
          EK 31 000, A                                        | kst-31000-A
          Kamerstukken I, 31000, A                            | kst-31000-A
          36410 XII, 37                                       | kst-36410-XII-37
          36410-xii-37                                        | kst-36410-XII-37
          21501-20/2159                                       | kst-21501-20-2159
          Handelingen II 2017/18, 61, item 10, p. 3           | h-tk-20172018-61-10
          Aanhangsel Handelingen II 2018/19, nr. 1234         | ah-tk-20182019-1234
          ah-tk-20182019-1234                                 | ah-tk-20182019-1234
          2024z01234                                          | 2024Z01234
          www.tweedekamer.nl/kamerstukken/detail?id=2024Z01234 | 2024Z01234
          bijlage-kst-29754-500                               | bijlage-kst-29754-500
          bijlage bij Kamerstukken II 2018/19, 29754, nr. 500 | bijlage-kst-29754-500
          bijlage bij Kamerstukken II 2018/19, 29754, nr. 391 | blg-881234
          bijlage bij Kamerstukken II 2018/19, 29754, nr. 391. https://zoek.officielebekendmakingen.nl/blg-881234.html | blg-881234
          een eigen brief                                     | een eigen brief
          29 754                                              |
          29 754, nr. 392                                     |
          30 000, A                                           |
          https://example.com/kst-29754-391.html              |
          """)
  void findsByAnyForm(String typed, @Nullable String id) throws IOException {
    PaperId found = new PaperFinder(INDEX).find(typed);
    assertEquals(id, found == null ? null : found.text());
  }

  private static OpenIndex index() {
    List<Kamerstuk> papers = new ArrayList<>();
    for (String id :
        List.of(
            "kst-29754-391",
            "kst-31000-A",
            "kst-36410-XII-37",
            "kst-21501-20-2159",
            "h-tk-20172018-61-10",
            "ah-tk-20182019-1234",
            "2024Z01234",
            "een eigen brief")) {
      papers.add(paper(id, null));
    }
    papers.add(paper("bijlage-kst-29754-500", "kst-29754-500"));
    papers.add(paper("blg-881234", "kst-29754-391"));
    return MemoryIndex.of(papers);
  }

  private static Kamerstuk paper(String id, @Nullable String parent) {
    KamerstukNumber number = new PaperId(id).number();
    Metadata none = Metadata.NONE;
    List<Sourced<DossierNumber>> dossiers =
        number == null ? List.of() : List.of(new Sourced<>(number.dossier(), Origin.FILE_NAME));
    Metadata metadata =
        new Metadata(
            number == null ? null : new Sourced<>(number, Origin.FILE_NAME),
            dossiers,
            none.kind(),
            none.title(),
            none.dossierTitle(),
            none.chamber(),
            none.sessionYear(),
            none.date(),
            none.dateLabel(),
            none.signatories(),
            none.sentBy(),
            parent == null ? null : new Sourced<>(new PaperId(parent), Origin.FILE_NAME));
    Paragraph paragraph =
        new Paragraph(
            1, ParagraphKind.PARAGRAPH, null, null, "Tekst.", null, List.of(), List.of(), null);
    return new Kamerstuk(new PaperId(id), id + ".txt", metadata, List.of(paragraph), List.of());
  }
}
