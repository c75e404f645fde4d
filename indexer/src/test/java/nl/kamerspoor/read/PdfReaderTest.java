package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
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
}
