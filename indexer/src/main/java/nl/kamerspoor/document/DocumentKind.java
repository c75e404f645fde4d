package nl.kamerspoor.document;

/**
 * What a paper is, in parliament's words.
 *
 * <p>The label is what readers type ({@code soort:motie}) and see. The kinds are those printed in
 * the letterheads of Kamerstukken.
 */
public enum DocumentKind {
  BRIEF_REGERING("brief regering"),
  BRIEF_KAMER("brief Kamer"),
  MOTIE("motie"),
  AMENDEMENT("amendement"),
  LIJST_VAN_VRAGEN("lijst van vragen"),
  LIJST_VAN_VRAGEN_EN_ANTWOORDEN("lijst van vragen en antwoorden"),
  KAMERVRAGEN("Kamervragen"),
  VERSLAG_COMMISSIEDEBAT("verslag commissiedebat"),
  VERSLAG_SCHRIFTELIJK_OVERLEG("verslag schriftelijk overleg"),
  VERSLAG("verslag"),
  NOTA_NAAR_AANLEIDING_VAN_VERSLAG("nota naar aanleiding van het verslag"),
  NOTA_VAN_WIJZIGING("nota van wijziging"),
  VOORSTEL_VAN_WET("voorstel van wet"),
  MEMORIE_VAN_TOELICHTING("memorie van toelichting"),
  MEMORIE_VAN_ANTWOORD("memorie van antwoord"),
  ADVIES_RAAD_VAN_STATE("advies Raad van State"),
  BESLUITENLIJST("besluitenlijst"),
  HANDELINGEN("Handelingen"),
  BIJLAGE("bijlage"),
  OVERIG("overig");

  private final String label;

  DocumentKind(String label) {
    this.label = label;
  }

  /** Parliament's name for it, in Dutch: {@code brief regering}. */
  public String label() {
    return label;
  }
}
