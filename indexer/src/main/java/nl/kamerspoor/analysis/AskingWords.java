package nl.kamerspoor.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.lexicon.Lexicon;

/**
 * Tells what a question is about from the words that ask: in <i>wat heeft de minister gezegd over
 * grenscontroles?</i> nothing but <i>grenscontroles</i> says which paragraphs are wanted, and
 * <i>gezegd</i> is rare enough in papers to push better ones down. Huston and Croft (Evaluating
 * Verbose Query Processing Techniques, SIGIR 2010) found that leaving such "stop structure" out
 * helps queries in sentences most.
 *
 * <p>Keywords are left alone, whatever they are: <i>Islamitische Staat</i>. A query is a question
 * where it has a question word or speaks of <i>ik</i> or <i>u</i>, where it begins as a question or
 * a request does (<i>is er</i>, <i>geef</i>), or where it reports (<i>gezegd over</i>).
 *
 * <p>The words are closed classes of the grammar (Algemene Nederlandse Spraakkunst): auxiliaries,
 * linking verbs, verbs of posture and light verbs; verbs of saying, thinking and knowing, with the
 * nouns for an opinion; and what is asked for after <i>hoe</i> and <i>welke</i>. What parliament
 * does by saying it is not among them, for it is looked for: <i>toezeggen</i>, <i>verzoeken</i>,
 * <i>voorstellen</i>, <i>stemmen</i>.
 */
public final class AskingWords {

  /** What a word does in a query. */
  public enum Role {
    /** Says what is wanted. All words of a query that is not a question do. */
    TOPIC,
    /**
     * Says little of it: whoever speaks, any other verb or adverb, and words that official Dutch
     * uses all the time, unless they stand beside a topic in one name (<i>Tijdelijke wet
     * bestuurlijke maatregelen terrorismebestrijding</i>).
     */
    SUPPORT,
    /** Asks. */
    ASKING
  }

  /** They make a question wherever they stand. */
  private static final Set<String> QUESTION_WORDS =
      words(
          """
          wie wat waar wanneer waarom hoe welk welke wiens
          hoeveel hoelang hoever hoeverre hoezeer hoezo
          """);

  /** Whoever asks, and who is asked. */
  private static final Set<String> PERSONS = words("ik mij mijn u uw je jij jullie we wij");

  /** The first word of a question that is answered by yes or no; its subject follows. */
  private static final Set<String> OPENINGS =
      words(
          """
          is zijn was waren heeft hebben had hadden wordt worden werd werden
          kan kunnen kon mag mogen moet moeten moest wil willen zal zullen zou zouden
          gaat gaan komt komen bestaat bestaan doet hoeft klopt geldt gelden
          """);

  /** The first word of such a subject, unless it is a name. */
  private static final Set<String> SUBJECTS =
      words("er het de een dit dat deze die men iemand iets alle elke iedere geen");

  /** The first word of a request. */
  private static final Set<String> REQUESTS = words("geef vertel toon zoek noem graag");

  /** Verbs of saying, thinking and knowing, and nouns for what somebody says or thinks. */
  private static final Set<String> REPORTING =
      words(
          """
          zeggen zeg zegt zei zeiden gezegd
          vertellen vertel vertelt vertelde vertelden verteld
          spreken spreek spreekt sprak spraken gesproken
          praten praat praatte praatten gepraat
          vragen vraag vraagt vroeg vroegen gevraagd
          antwoorden antwoord antwoordt antwoordde antwoordden geantwoord
          noemen noem noemt noemde noemden genoemd
          melden meld meldt meldde meldden gemeld
          vermelden vermeld vermeldt vermeldde vermeldden
          schrijven schrijf schrijft schreef schreven geschreven
          verklaren verklaar verklaart verklaarde verklaarden verklaard
          beweren beweer beweert beweerde beweerden beweerd
          meedelen meegedeeld mededelen medegedeeld
          toelichten toegelicht uitleggen uitgelegd
          aangeven aangeeft aangegeven
          opmerken opmerkt opgemerkt
          betogen betoogt betoogde betoogden betoogd
          pleiten pleit pleitte pleitten gepleit bepleiten bepleitte bepleitten
          bespreken bespreek bespreekt besprak bespraken besproken
          beschrijven beschrijf beschrijft beschreef beschreven
          omschrijven omschrijf omschrijft omschreef omschreven
          concluderen concludeert concludeerde concludeerden geconcludeerd
          reageren reageert reageerde reageerden gereageerd
          uitspreken uitgesproken verwoorden verwoordt verwoordde verwoord
          vinden vind vindt vond vonden gevonden
          denken denk denkt dacht dachten gedacht
          menen meent meende meenden
          weten weet wist wisten geweten bekend
          kennen ken kent kende kenden gekend
          begrijpen begrijp begrijpt begreep begrepen
          bedoelen bedoel bedoelt bedoelde bedoelden bedoeld
          betekenen betekent betekende betekenden betekend
          inhouden inhoudt luiden luidt luidde
          lezen lees leest las lazen gelezen horen hoor hoort hoorde hoorden gehoord
          standpunt standpunten mening meningen opvatting opvattingen visie
          """);

  /** Auxiliaries that are not stop words, linking verbs, verbs of posture and light verbs. */
  private static final Set<String> LIGHT_VERBS =
      words(
          """
          blijven blijf blijft bleef bleven gebleven
          blijken blijkt bleek bleken gebleken lijken lijkt leek leken schijnen schijnt scheen
          heten heet hoeven hoeft hoefde hoefden dienen dient diende dienden
          durven durft kun gekund gemoeten gewild
          gaan ga gaat ging gingen gegaan komen kom komt kwam kwamen gekomen
          staan sta staat stond stonden gestaan zitten zit zat zaten gezeten
          liggen ligt lag lagen gelegen lopen loopt liep liepen
          doen doe doet deed deden gedaan maken maak maakt maakte maakten gemaakt
          geven geef geeft gaf gaven gegeven krijgen krijgt kreeg kregen gekregen
          nemen neem neemt nam namen genomen houden houd houdt hield hielden gehouden
          stellen stel stelt stelde stelden gesteld
          bestaan bestaat bestond bestonden gebeuren gebeurt gebeurde gebeurden gebeurd
          betreffen betreft gelden geldt gold golden sprake
          """);

  /** What makes a request polite, or says that something is looked for. */
  private static final Set<String> REQUESTING =
      words(
          """
          graag alstublieft aub svp dank bedankt benieuwd nieuwsgierig
          zoeken zoek zoekt zocht gezocht opzoeken opgezocht uitzoeken uitgezocht
          tonen toon leggen leg uitleg overzicht
          precies eigenlijk ongeveer allemaal misschien nou
          """);

  /** How much is asked for, right after {@code hoe}. */
  private static final Set<String> DEGREES =
      words(
          """
          lang groot hoog ver oud snel duur breed diep zwaar sterk goed slecht laat vroeg vaak veel
          weinig erg ernstig belangrijk
          """);

  /** What is asked for, right after {@code welke}. */
  private static final Set<String> WAYS =
      words("manier manieren wijze wijzen reden redenen mate opzicht");

  /** Fixed phrases that lead to what it is about. */
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("stand", "van", "zaken"),
          List.of("aan", "de", "hand"),
          List.of("met", "betrekking", "tot"),
          List.of("ten", "aanzien", "van"),
          List.of("op", "het", "gebied", "van"),
          List.of("in", "verband", "met"),
          List.of("naar", "aanleiding", "van"));

  /** Nouns too; they ask only beside a word that shows them to be verbs. */
  private static final Set<String> NOUNS_TOO = words("staat vraag vragen antwoord antwoorden");

  private static final Set<String> BEFORE_VERBS =
      words(
          """
          wie wat waar wanneer waarom hoe er het dat dit daar hier te
          ik we wij u je men zij ze hij
          """);

  private static final Set<String> AFTER_VERBS = words("er het ik we wij u je men zij ze hij");

  /** Who speaks in parliament, and by what: most papers are theirs. */
  private static final Set<String> SPEAKERS =
      words(
          """
          kamer kamerlid kamerleden fractie fracties partij partijen
          kabinet regering minister ministers staatssecretaris staatssecretarissen
          bewindspersoon bewindspersonen motie moties kamerstuk kamerstukken
          """);

  private final Lexicon lexicon = Lexicon.dutch();
  private final List<QueryWord> words;
  private final List<String> forms;
  private final List<Role> roles;

  private AskingWords(List<QueryWord> words) {
    this.words = words;
    this.forms = words.stream().map(word -> Lexicon.fold(word.typed())).toList();
    this.roles = new ArrayList<>(Collections.nCopies(words.size(), Role.TOPIC));
  }

  private static Set<String> words(String listed) {
    return Set.of(listed.strip().split("\\s+"));
  }

  /**
   * The role of each word of a query. A question of which no word would be its topic is about those
   * that support; where it has none of these either (<i>wie zegt wat</i>), all words ask.
   *
   * @param words the plain words of the query in the order typed, with its stop words, whose role
   *     means nothing
   * @param besides whether the query says what it is about in another way too, such as a phrase
   * @return as many roles as there are words
   */
  public static List<Role> roles(List<QueryWord> words, boolean besides) {
    AskingWords reading = new AskingWords(words);
    if (reading.isQuestion()) {
      reading.findAsking();
      reading.findSupport();
      if (!besides) {
        reading.keepTopic();
      }
    }
    return List.copyOf(reading.roles);
  }

  private boolean isQuestion() {
    for (int i = 0; i + 1 < forms.size(); i++) {
      String form = forms.get(i);
      if (QUESTION_WORDS.contains(form) // not at the end: words in a heap
          || PERSONS.contains(form)
          || (REPORTING.contains(form) && form(i + 1).equals("over"))) {
        return true;
      }
    }
    return (OPENINGS.contains(form(0)) && (SUBJECTS.contains(form(1)) || isCapital(1)))
        || (REQUESTS.contains(form(0)) && forms.size() > 1);
  }

  private boolean isCapital(int i) {
    return i < words.size() && Character.isUpperCase(words.get(i).typed().codePointAt(0));
  }

  private void findAsking() {
    for (int i = 0; i < forms.size(); i++) {
      if (asks(i)) {
        roles.set(i, Role.ASKING);
      }
    }
    for (List<String> phrase : PHRASES) {
      for (int i = 0; i + phrase.size() <= forms.size(); i++) {
        if (forms.subList(i, i + phrase.size()).equals(phrase)) {
          Collections.fill(roles.subList(i, i + phrase.size()), Role.ASKING);
        }
      }
    }
  }

  private boolean asks(int i) {
    String form = forms.get(i);
    if (i > 0 && isCapital(i)) {
      return false; // a name
    }
    if (NOUNS_TOO.contains(form)) {
      return BEFORE_VERBS.contains(form(i - 1)) || AFTER_VERBS.contains(form(i + 1));
    }
    return QUESTION_WORDS.contains(form)
        || PERSONS.contains(form)
        || REPORTING.contains(form)
        || LIGHT_VERBS.contains(form)
        || REQUESTING.contains(form)
        || (form(i - 1).equals("hoe") && DEGREES.contains(form))
        || (form(i - 1).startsWith("welk") && WAYS.contains(form));
  }

  private void findSupport() {
    for (int i = 0; i < forms.size(); i++) {
      if (isTopic(i) && (isSpeaker(i) || isVerbOrAdverb(i))) {
        roles.set(i, Role.SUPPORT);
      }
    }
    List<Integer> common = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (isTopic(i) && isCommon(i) && !isBesideTopic(i)) {
        common.add(i);
      }
    }
    common.forEach(i -> roles.set(i, Role.SUPPORT));
  }

  private boolean isTopic(int i) {
    return roles.get(i) == Role.TOPIC && !words.get(i).stopWord();
  }

  private boolean isSpeaker(int i) {
    return SPEAKERS.contains(forms.get(i));
  }

  private boolean isVerbOrAdverb(int i) {
    String form = forms.get(i);
    boolean noun = form(i - 1).equals("het") && lexicon.isInfinitive(form); // het bevriezen van
    return lexicon.isVerbOrAdverb(form) && !noun;
  }

  private boolean isCommon(int i) {
    return lexicon.isCommon(forms.get(i));
  }

  /** Whether a rarer word stands in the same row of words without a stop word between. */
  private boolean isBesideTopic(int i) {
    for (int before = i - 1; before >= 0 && isTopic(before); before--) {
      if (!isCommon(before)) {
        return true;
      }
    }
    for (int after = i + 1; after < forms.size() && isTopic(after); after++) {
      if (!isCommon(after)) {
        return true;
      }
    }
    return false;
  }

  /** Where no word is the topic, those that support it are. */
  private void keepTopic() {
    for (int i = 0; i < forms.size(); i++) {
      if (isTopic(i)) {
        return;
      }
    }
    roles.replaceAll(role -> role == Role.SUPPORT ? Role.TOPIC : role);
  }

  private String form(int i) {
    return i >= 0 && i < forms.size() ? forms.get(i) : "";
  }
}
