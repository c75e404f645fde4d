package nl.kamerspoor.index.fields;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.person.DayRange;
import nl.kamerspoor.person.Mention;
import nl.kamerspoor.person.Mention.Activity;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Puts who signs and speaks into Lucene's documents, just as it is printed. */
public final class MentionFields {

  /** Lucene's longest term is a little under 32,768 bytes; no name comes near this. */
  private static final int MAX_TERM_CHARACTERS = 2_000;

  private MentionFields() {}

  /** Who signed a paper, or the letter that it was sent with. */
  static Set<Mention> signers(Metadata metadata) {
    Set<Mention> mentions = new LinkedHashSet<>();
    metadata.signatories().forEach(each -> mentions.add(mention(Activity.SIGNED, each.value())));
    metadata.sentBy().forEach(each -> mentions.add(mention(Activity.SENT, each.value())));
    return mentions;
  }

  public static Mention mention(Activity part, Signatory signatory) {
    return new Mention(
        part,
        shortened(signatory.name()),
        shortenedOrNull(signatory.office()),
        shortenedOrNull(signatory.party()));
  }

  /** Who speaks. */
  public static Mention speaker(Speaker speaker) {
    return new Mention(
        Activity.SPOKE,
        shortened(speaker.name()),
        shortenedOrNull(speaker.role()),
        shortenedOrNull(speaker.party()));
  }

  private static @Nullable String shortenedOrNull(@Nullable String text) {
    return text == null ? null : shortened(text);
  }

  private static String shortened(String text) {
    return text.length() <= MAX_TERM_CHARACTERS ? text : text.substring(0, MAX_TERM_CHARACTERS);
  }

  /** Adds who signed to a document of the paper. */
  static void addSigners(Document document, Metadata metadata) {
    signers(metadata).forEach(mention -> add(document, mention));
  }

  /** Adds when they were seen to the first document of the paper. */
  static void addShown(Document document, Metadata metadata) {
    signers(metadata).forEach(mention -> addShown(document, mention, metadata.date()));
  }

  /** Adds who speaks in a paragraph, and when. */
  static void addSpeaker(Document document, Speaker speaker, @Nullable Sourced<LocalDate> date) {
    Mention mention = speaker(speaker);
    add(document, mention);
    addShown(document, mention, date);
  }

  private static void add(Document document, Mention mention) {
    document.add(new StringField(IndexFields.MENTION, mention.text(), Field.Store.NO));
    document.add(new SortedSetDocValuesField(IndexFields.MENTION, new BytesRef(mention.text())));
  }

  private static void addShown(
      Document document, Mention mention, @Nullable Sourced<LocalDate> date) {
    String day = date == null ? "" : date.value().toString();
    document.add(new StringField(IndexFields.SHOWN, mention.text() + "\t" + day, Field.Store.NO));
  }

  /** Whether a mention, by its text, is of a speaker. */
  public static boolean isSpoken(String mention) {
    return mention.endsWith("\t" + Activity.SPOKE);
  }

  /** The day behind a mention, as {@link IndexFields#SHOWN} has it. */
  public static int day(String shown) {
    String day = shown.substring(shown.lastIndexOf('\t') + 1);
    return day.isEmpty() ? DayRange.UNDATED : Math.toIntExact(LocalDate.parse(day).toEpochDay());
  }

  /** The mention before a day, as {@link IndexFields#SHOWN} has it. */
  public static String mention(String shown) {
    return shown.substring(0, shown.lastIndexOf('\t'));
  }
}
