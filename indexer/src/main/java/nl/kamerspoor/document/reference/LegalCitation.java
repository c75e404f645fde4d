package nl.kamerspoor.document.reference;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * How a paper is cited in a Dutch legal or scholarly text, after the <i>Leidraad voor juridische
 * auteurs</i>, and where its official text is published.
 *
 * <p>{@code Kamerstukken II 2016/17, 29754, nr. 423}; in the Eerste Kamer {@code Kamerstukken I
 * 2015/16, 27925, R}; an annex {@code bijlage bij Kamerstukken II 2018/19, 29754, nr. 500}; an item
 * of a debate {@code Handelingen II 2017/18, 61, item 10}. What is not known of a paper is left out
 * of its citation, never guessed.
 *
 * @param relation what the paper is to what is cited
 * @param series where it was published: {@code Kamerstukken}, {@code Handelingen}
 * @param chamber the chamber, where it is known
 * @param session the session year: {@code 2016/17}; empty where it is not known
 * @param number the paper within its series: {@code 29754, nr. 423}
 * @param link the official text; for an annex whose own id is not known, that of the paper it
 *     belongs to
 */
public record LegalCitation(
    Relation relation,
    String series,
    @Nullable Chamber chamber,
    String session,
    String number,
    URI link) {

  /** What a paper is to what is cited. */
  public enum Relation {
    ITSELF(""),
    ANNEX("bijlage bij "),
    ANSWERS("Aanhangsel ");

    private final String words;

    Relation(String words) {
      this.words = words;
    }

    /** The words before the series, with a blank behind them; empty for the paper itself. */
    public String words() {
      return words;
    }
  }

  private static final String SITE = "https://zoek.officielebekendmakingen.nl/";

  /** What the ids begin with that the publisher gives to annexes, and that name no parent. */
  private static final String ANNEX = "blg-";

  private static final Pattern DEBATE =
      Pattern.compile("h-([te])k-(\\d{4})(\\d{4})-(\\d+)-(\\d+)(?:-.*)?");
  private static final Pattern ANSWERS = Pattern.compile("ah-([te])k-(\\d{4})(\\d{4})-(\\d+)");

  /**
   * The citation of a paper.
   *
   * @param id the paper's id: {@code kst-29754-423}
   * @param metadata what is known of it; its own values beat those that the id holds
   * @return null for a text that is not a paper of parliament: one that has neither a number nor a
   *     parent, under an id that is not an official one
   */
  public static @Nullable LegalCitation of(PaperId id, Metadata metadata) {
    PaperId parent = parent(id, metadata);
    if (parent != null || id.text().startsWith(ANNEX)) {
      return annex(id, metadata, parent);
    }
    KamerstukNumber number = metadata.number() != null ? metadata.number().value() : id.number();
    if (number != null) {
      return paper(Relation.ITSELF, number, metadata, link(number.id()));
    }
    Matcher debate = DEBATE.matcher(id.text());
    if (debate.matches()) {
      return handelingen(
          Relation.ITSELF, debate, debate.group(4) + ", item " + debate.group(5), link(id));
    }
    Matcher answers = ANSWERS.matcher(id.text());
    if (answers.matches()) {
      return handelingen(Relation.ANSWERS, answers, "nr. " + answers.group(4), link(id));
    }
    return null;
  }

  /** The citation, without a page. */
  public String text() {
    return relation.words() + publication() + inPublication();
  }

  /** The series, in its chamber and session year: {@code Kamerstukken II 2016/17}. */
  public String edition() {
    return relation.words() + publication() + (session.isEmpty() ? "" : " " + session);
  }

  /** The series of a chamber, which is set in italics: {@code Kamerstukken II}. */
  public String publication() {
    return chamber == null ? series : series + " " + chamber.roman();
  }

  /** What stands behind the publication: {@code 2016/17, 29754, nr. 423}, with its first blank. */
  public String inPublication() {
    return session.isEmpty()
        ? (chamber == null ? " " : ", ") + number
        : " " + session + ", " + number;
  }

  /** What stands behind the publication, with a page of the printed paper. */
  public String inPublication(int page) {
    return inPublication() + ", p. " + page;
  }

  private static @Nullable PaperId parent(PaperId id, Metadata metadata) {
    return metadata.parent() != null ? metadata.parent().value() : id.parent();
  }

  private static @Nullable LegalCitation annex(
      PaperId id, Metadata metadata, @Nullable PaperId parent) {
    KamerstukNumber number = parent == null ? null : parent.number();
    if (number == null) {
      return null;
    }
    PaperId link = id.text().startsWith(ANNEX) ? id : number.id();
    return paper(Relation.ANNEX, number, metadata, link(link));
  }

  private static LegalCitation paper(
      Relation relation, KamerstukNumber number, Metadata metadata, URI link) {
    Chamber chamber = metadata.chamber() == null ? null : metadata.chamber().value();
    boolean letters = Character.isLetter(number.number().charAt(0));
    if (chamber == null && letters) {
      chamber = Chamber.EERSTE; // Only the Eerste Kamer numbers its papers by letters.
    }
    return new LegalCitation(
        relation,
        "Kamerstukken",
        chamber,
        metadata.sessionYear() == null ? "" : metadata.sessionYear().value().cited(),
        dossier(number.dossier()) + (letters ? ", " : ", nr. ") + number.number(),
        link);
  }

  /** A chapter stands apart, {@code 36600 XX}; a sub-number is joined, {@code 21501-20}. */
  private static String dossier(DossierNumber dossier) {
    String suffix = dossier.suffix();
    if (suffix == null) {
      return dossier.digits();
    }
    boolean subNumber = Character.isDigit(suffix.charAt(0));
    return dossier.digits() + (subNumber ? "-" : " ") + suffix;
  }

  private static LegalCitation handelingen(Relation relation, Matcher id, String number, URI link) {
    Chamber chamber = id.group(1).equals("e") ? Chamber.EERSTE : Chamber.TWEEDE;
    String session = id.group(2) + "/" + id.group(3).substring(2);
    return new LegalCitation(relation, "Handelingen", chamber, session, number, link);
  }

  private static URI link(PaperId id) {
    return URI.create(SITE + id + ".html");
  }
}
