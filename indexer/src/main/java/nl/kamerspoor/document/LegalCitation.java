package nl.kamerspoor.document;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param text the citation, without a page
 * @param link the official text; for an annex whose own id is not known, that of the paper it
 *     belongs to
 */
public record LegalCitation(String text, URI link) {

  private static final String SITE = "https://zoek.officielebekendmakingen.nl/";

  private static final Pattern ANNEX = Pattern.compile("(?:bijlage-(kst-.+)|(blg-.+))");
  private static final Pattern DEBATE =
      Pattern.compile("h-([te])k-(\\d{4})(\\d{4})-(\\d+)-(\\d+)(?:-.*)?");
  private static final Pattern ANSWERS = Pattern.compile("ah-([te])k-(\\d{4})(\\d{4})-(\\d+)");

  /**
   * The citation of a paper.
   *
   * @param id the paper's id: {@code kst-29754-423}
   * @param metadata what is known of it; its own values beat those that the id holds
   * @return null for a text that is no paper of parliament: one that has neither a number nor a
   *     parent, under an id that is not an official one
   */
  public static @Nullable LegalCitation of(String id, Metadata metadata) {
    Matcher annex = ANNEX.matcher(id);
    boolean isAnnex = annex.matches();
    if (isAnnex || metadata.parent() != null) {
      return annex(id, metadata, isAnnex ? annex.group(1) : null);
    }
    KamerstukNumber number =
        metadata.number() != null ? metadata.number().value() : KamerstukNumber.ofId(id);
    if (number != null) {
      return new LegalCitation(paper(number, metadata), link(number.id()));
    }
    Matcher debate = DEBATE.matcher(id);
    if (debate.matches()) {
      String text =
          "Handelingen " + session(debate) + ", " + debate.group(4) + ", item " + debate.group(5);
      return new LegalCitation(text, link(id));
    }
    Matcher answers = ANSWERS.matcher(id);
    if (answers.matches()) {
      String text = "Aanhangsel Handelingen " + session(answers) + ", nr. " + answers.group(4);
      return new LegalCitation(text, link(id));
    }
    return null;
  }

  /** The citation with a page of the printed paper: {@code …, nr. 423, p. 7}. */
  public String onPage(int page) {
    return text + ", p. " + page;
  }

  private static @Nullable LegalCitation annex(
      String id, Metadata metadata, @Nullable String parentInId) {
    String parent = metadata.parent() != null ? metadata.parent().value() : parentInId;
    KamerstukNumber number = parent == null ? null : KamerstukNumber.ofId(parent);
    if (number == null) {
      return null;
    }
    String link = id.startsWith("blg-") ? id : number.id();
    return new LegalCitation("bijlage bij " + paper(number, metadata), link(link));
  }

  private static String paper(KamerstukNumber number, Metadata metadata) {
    Chamber chamber = metadata.chamber() == null ? null : metadata.chamber().value();
    boolean letters = Character.isLetter(number.number().charAt(0));
    if (chamber == null && letters) {
      chamber = Chamber.EERSTE; // Only the Eerste Kamer numbers its papers by letters.
    }
    StringBuilder text = new StringBuilder("Kamerstukken");
    if (chamber != null) {
      text.append(' ').append(chamber.roman());
    }
    if (metadata.sessionYear() != null) {
      text.append(' ').append(metadata.sessionYear().value().cited());
    }
    if (text.length() > "Kamerstukken".length()) {
      text.append(',');
    }
    return text.append(' ')
        .append(dossier(number.dossier()))
        .append(letters ? ", " : ", nr. ")
        .append(number.number())
        .toString();
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

  private static String session(Matcher matcher) {
    Chamber chamber = matcher.group(1).equals("e") ? Chamber.EERSTE : Chamber.TWEEDE;
    String last = matcher.group(3).substring(2);
    return chamber.roman() + " " + matcher.group(2) + "/" + last;
  }

  private static URI link(String id) {
    return URI.create(SITE + id + ".html");
  }
}
