package nl.kamerspoor.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import nl.kamerspoor.read.Gathered;
import nl.kamerspoor.read.PdfFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

  @TempDir private Path folder;

  /** A letter as the Tweede Kamer prints it: labels in the margin, notes and a footer below. */
  @Test
  void letter() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page()
          .bold(60, 60, 14, "Tweede Kamer der Staten-Generaal")
          .bold(530, 60, 14, "2")
          .bold(60, 100, 9, "Vergaderjaar 2016–2017")
          .bold(60, 150, 10, "29 754")
          .bold(160, 150, 10, "Terrorismebestrijding")
          .bold(60, 190, 10, "Nr. 423")
          .bold(160, 190, 10, "BRIEF VAN DE MINISTERS VAN VEILIGHEID EN JUSTITIE EN VAN")
          .bold(160, 202, 10, "SOCIALE ZAKEN EN WERKGELEGENHEID")
          .text(160, 230, 9, "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal")
          .text(160, 260, 9, "Den Haag, 23 juni 2017")
          .lines(
              160,
              290,
              9,
              "Hierbij bieden wij uw Kamer het vijfenveertigste Dreigingsbeeld Terrorisme Neder-",
              "land aan, dat de dreiging tegen de Europese Unie en ons land in de afgelopen weken",
              "beschrijft.");
      double end = 160 + pdf.width(false, 9, "beschrijft.");
      pdf.text(end, 290 + 2 * 10.8 - 3, 5.5, "1")
          .lines(
              160,
              340,
              9,
              "De Kamer is hierover op 22 mei ingelicht (Kamerstuk 29 754, nr. 422). Sindsdien is het",
              "aantal uitreizigers naar Noord-",
              "Syrië gelijk gebleven.")
          .bold(160, 395, 9, "Aanpak in de regio’s")
          .lines(
              160,
              410,
              9,
              "In de regio’s die het meest te maken hebben met jihadisme werken gemeenten en politie",
              "samen met de inlichtingen-",
              "en veiligheidsdiensten aan een aanpak die")
          .text(160, 722, 5.5, "1")
          .lines(
              164,
              725,
              7.5,
              "Dreigingsbeeld Terrorisme Nederland 45, Nationaal Coördinator",
              "Terrorismebestrijding en Veiligheid.")
          .text(60, 782, 6, "kst-29754-423")
          .text(60, 790, 6, "ISSN 0921 - 7371")
          .text(60, 798, 6, "’s-Gravenhage 2017")
          .text(160, 798, 7, "Tweede Kamer, vergaderjaar 2016–2017, 29 754, nr. 423")
          .text(530, 798, 7, "1")
          .page()
          .lines(160, 60, 9, "per persoon verschilt. Daarbij hoort:")
          .text(160, 84, 9, "•")
          .lines(
              172,
              84,
              9,
              "het verstoren van netwerken en het tegengaan van de verspreiding van",
              "propaganda;")
          .text(160, 108, 9, "•")
          .text(172, 108, 9, "het beschermen van kinderen.")
          .lines(160, 150, 9, "De Minister van Veiligheid en Justitie,", "S.A. Blok")
          .lines(160, 190, 9, "De Minister van Sociale Zaken en Werkgelegenheid,", "L.F. Asscher")
          .text(160, 798, 7, "Tweede Kamer, vergaderjaar 2016–2017, 29 754, nr. 423")
          .text(530, 798, 7, "2");
      assertEquals(
          """
          kst-29754-423
            1 letterhead: Tweede Kamer der Staten-Generaal 2
            2 letterhead: Vergaderjaar 2016–2017
            3 letterhead: 29 754 Terrorismebestrijding
            4 letterhead: Nr. 423 BRIEF VAN DE MINISTERS VAN VEILIGHEID EN JUSTITIE EN VAN SOCIALE ZAKEN EN WERKGELEGENHEID
            5 letterhead: Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
            6 letterhead: Den Haag, 23 juni 2017
            7 paragraph: Hierbij bieden wij uw Kamer het vijfenveertigste Dreigingsbeeld Terrorisme Nederland aan, dat de dreiging tegen de Europese Unie en ons land in de afgelopen weken beschrijft. notes [1]
            8 paragraph: De Kamer is hierover op 22 mei ingelicht (Kamerstuk 29 754, nr. 422). Sindsdien is het aantal uitreizigers naar Noord-Syrië gelijk gebleven. <Kamerstuk 29 754, nr. 422[kst-29754-422]>
            9 heading: Aanpak in de regio’s
            10 paragraph: In de regio’s die het meest te maken hebben met jihadisme werken gemeenten en politie samen met de inlichtingen- en veiligheidsdiensten aan een aanpak die per persoon verschilt. Daarbij hoort:
            11 footnote 1: Dreigingsbeeld Terrorisme Nederland 45, Nationaal Coördinator Terrorismebestrijding en Veiligheid.
            0 furniture: kst-29754-423
            0 furniture: ISSN 0921 - 7371
            0 furniture: ’s-Gravenhage 2017
            0 furniture: Tweede Kamer, vergaderjaar 2016–2017, 29 754, nr. 423 1
            12 list-item: het verstoren van netwerken en het tegengaan van de verspreiding van propaganda;
            13 list-item: het beschermen van kinderen.
            14 signature: De Minister van Veiligheid en Justitie, S.A. Blok
            15 signature: De Minister van Sociale Zaken en Werkgelegenheid, L.F. Asscher
            0 furniture: Tweede Kamer, vergaderjaar 2016–2017, 29 754, nr. 423 2
          """,
          Gathered.from(pdf.save(folder, "letter.pdf")).text());
    }
  }

  /** A debate: two columns, names in bold, the foot of the page names sitting and item. */
  @Test
  void debateInTwoColumns() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      for (int page = 1; page <= 2; page++) {
        pdf.page()
            .text(300, 770, 7, "8 februari 2024")
            .text(55, 782, 7, "Tweede Kamer")
            .text(140, 782, 7, "Terugkeer en opvang")
            .text(300, 782, 7, "TK 40")
            .text(515, 782, 7, "40-6-" + page);
        if (page == 1) {
          pdf.bold(55, 90, 12, "6").bold(55, 106, 12, "Terugkeer en opvang");
          spoken(pdf, 55, 140, "De ", "voorzitter", ":");
          pdf.lines(
              55,
              150,
              8,
              "Aan de orde is het debat over de terugkeer van",
              "uitgereisde personen. Ik geef meteen het woord aan de heer",
              "De Vries, die het als eerste spreker heeft aange-",
              "vraagd, met een spreektijd van vier minuten.");
          spoken(pdf, 300, 90, "De heer ", "De Vries", " (XYZ):");
          pdf.lines(
              300,
              100,
              8,
              "Voorzitter. De terugkeer uit het strijdgebied vraagt",
              "om een plan, en dat plan ontbreekt. Waar blijft de",
              "brief die de minister ons op 12 januari heeft toege-",
              "zegd? De gemeenten wachten er met smart op en");
        } else {
          pdf.lines(55, 90, 8, "vragen ons er elke week naar.");
          spoken(pdf, 55, 120, "Minister ", "Jansen", ":");
          pdf.lines(55, 130, 8, "De brief komt deze week.");
        }
      }
      assertEquals(
          """
          h-tk-20232024-40-6
            1 heading: 6 Terugkeer en opvang
            2 paragraph (voorzitter, voorzitter, null): De voorzitter:
            3 paragraph (voorzitter, voorzitter, null): Aan de orde is het debat over de terugkeer van uitgereisde personen. Ik geef meteen het woord aan de heer De Vries, die het als eerste spreker heeft aangevraagd, met een spreektijd van vier minuten.
            4 paragraph (De Vries, lid, XYZ): De heer De Vries (XYZ):
            5 paragraph (De Vries, lid, XYZ): Voorzitter. De terugkeer uit het strijdgebied vraagt om een plan, en dat plan ontbreekt. Waar blijft de brief die de minister ons op 12 januari heeft toegezegd? De gemeenten wachten er met smart op en vragen ons er elke week naar.
            0 furniture: 8 februari 2024
            0 furniture: Tweede Kamer Terugkeer en opvang TK 40 40-6-1
            6 paragraph (Jansen, minister, null): Minister Jansen:
            7 paragraph (Jansen, minister, null): De brief komt deze week.
            0 furniture: 8 februari 2024
            0 furniture: Tweede Kamer Terugkeer en opvang TK 40 40-6-2
          """,
          Gathered.from(pdf.save(folder, "debate.pdf")).text());
    }
  }

  private static void spoken(
      PdfFixture pdf, double left, double baseline, String address, String name, String rest)
      throws IOException {
    double at = left + pdf.width(false, 8, address);
    pdf.text(left, baseline, 8, address)
        .bold(at, baseline, 8, name)
        .text(at + pdf.width(true, 8, name), baseline, 8, rest);
  }

  /** A list of decisions: labels before cells that go on below themselves. */
  @Test
  void rowsOfLabelsAndCells() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page()
          .text(400, 80, 8, "Den Haag, 28 oktober 2016")
          .text(70, 120, 8, "Document:")
          .bold(190, 120, 8, "Besluitenlijst van de procedurevergadering van woensdag 26")
          .bold(190, 130, 8, "oktober 2016")
          .text(60, 160, 8, "3.")
          .text(80, 160, 8, "Agendapunt:")
          .bold(190, 160, 8, "Goedkeuring van een verdrag (34417 (R2068))")
          .bold(80, 190, 8, "Zaak:")
          .text(190, 190, 8, "Nota naar aanleiding van het verslag - minister van Buitenlandse")
          .text(190, 200, 8, "Zaken, A.G. Koenders - 34417-(R2068)-7")
          .text(80, 210, 8, "Besluit:")
          .text(190, 210, 8, "Betrekken bij de verdere behandeling.");
      assertEquals(
          """
          decisions
            1 letterhead: Den Haag, 28 oktober 2016
            2 heading: Document: Besluitenlijst van de procedurevergadering van woensdag 26 oktober 2016
            3 heading: 3. Agendapunt: Goedkeuring van een verdrag (34417 (R2068)) <34417 (R2068)[kst-34417]>
            4 paragraph: Zaak: Nota naar aanleiding van het verslag - minister van Buitenlandse Zaken, A.G. Koenders - 34417-(R2068)-7 <34417-(R2068)-7[kst-34417-7]>
            5 paragraph: Besluit: Betrekken bij de verdere behandeling.
          """,
          Gathered.from(pdf.save(folder, "decisions.pdf")).text());
    }
  }

  /** Letters set in one type and size: what a heading and a mark is, only the text tells. */
  @Test
  void headingsAndMarksInTheTypeOfTheTextAreKnown() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page()
          .text(70, 100, 10, "Versterking kennis en kunde")
          .lines(
              70,
              126,
              10,
              "De complexiteit van de dreiging vraagt om voortdurende ontwikkeling van de kennis van",
              "betrokken partners en professionals1 uit het sociale domein en het veiligheidsdomein,",
              "zodat zij signalen herkennen.")
          .text(70, 700, 7, "1 Zie de bijlage.");
      assertEquals(
          """
          letter
            1 heading: Versterking kennis en kunde
            2 paragraph: De complexiteit van de dreiging vraagt om voortdurende ontwikkeling van de kennis van betrokken partners en professionals uit het sociale domein en het veiligheidsdomein, zodat zij signalen herkennen. notes [1]
            3 footnote 1: Zie de bijlage.
          """,
          Gathered.from(pdf.save(folder, "letter.pdf")).text());
    }
  }

  /** Words printed over themselves are bold, and there once; so are words that overlap. */
  @Test
  void noWordIsDoubledOrLost() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page()
          .text(100, 100, 10, "Aanpak van terrorisme")
          .text(100.3, 100, 10, "Aanpak van terrorisme")
          .lines(100, 130, 10, "De oppervlakte is 12 km", "en groeit.");
      pdf.text(100 + pdf.width(false, 10, "De oppervlakte is 12 km"), 126, 6, "2");
      assertEquals(
          """
          words
            1 heading: Aanpak van terrorisme
            2 paragraph: De oppervlakte is 12 km2 en groeit.
          """,
          Gathered.from(pdf.save(folder, "words.pdf")).text());
    }
  }
}
