package nl.kamerspoor.person;

import java.util.Arrays;

/** On which days a mention stands in papers. */
public final class MentionDays {

  private final Mention mention;
  private final int[] days;
  private final int papers;

  /**
   * A showing.
   *
   * @param days since 1970, rising, each once; {@link DayRange#UNDATED} first for papers without a
   *     date
   * @param papers in how many papers, or of a speaker how many paragraphs
   */
  public MentionDays(Mention mention, int[] days, int papers) {
    if (days.length == 0) {
      throw new IllegalArgumentException(mention + " stands in no paper");
    }
    this.mention = mention;
    this.days = days.clone();
    this.papers = papers;
  }

  Mention mention() {
    return mention;
  }

  int papers() {
    return papers;
  }

  /** The days; the caller must not change them. */
  int[] days() {
    return days;
  }

  DayRange span() {
    DayRange span = DayRange.NONE;
    for (int day : days) {
      span = span.and(DayRange.of(day));
    }
    return span;
  }

  /** The part of it on some of its days, from one index to before another. */
  MentionDays part(int from, int to) {
    int[] some = Arrays.copyOfRange(days, from, to);
    return new MentionDays(
        mention, some, Math.max(1, (int) ((long) papers * some.length / days.length)));
  }
}
