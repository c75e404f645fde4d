package nl.kamerspoor.testing;

/** How often random tests draw, and how large heavy ones are: {@code -Dkamerspoor.rounds}. */
public final class Rounds {

  private static final int FACTOR = Integer.getInteger("kamerspoor.rounds", 1);

  private Rounds() {}

  /** So many in a plain build, a hundred times as many in {@code mvn verify -Pthorough}. */
  public static int of(int plain) {
    return plain * FACTOR;
  }

  /** Whether this is more than a plain build. */
  public static boolean areMany() {
    return FACTOR > 1;
  }
}
