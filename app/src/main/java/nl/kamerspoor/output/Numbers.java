package nl.kamerspoor.output;

/** Numbers as people write them in English. */
final class Numbers {

  private static final int GROUP = 3;

  private Numbers() {}

  /** {@code 12,345}. */
  static String text(long number) {
    StringBuilder text = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int i = text.length() - GROUP; i > first; i -= GROUP) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** {@code 1 paper}, {@code 12,345 papers}. */
  static String count(long number, String one) {
    return text(number) + " " + (number == 1 ? one : one + "s");
  }
}
