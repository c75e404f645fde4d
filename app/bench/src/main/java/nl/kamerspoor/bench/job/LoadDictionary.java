package nl.kamerspoor.bench.job;

import java.lang.management.ManagementFactory;
import nl.kamerspoor.lexicon.Lexicon;

/**
 * Prints how long the dictionary takes to load and to look its first word up in, as the first thing
 * that a program does; docs/quality/dictionary.sh runs it as the launcher runs a short command.
 */
public final class LoadDictionary {

  private LoadDictionary() {}

  public static void main(String[] arguments) {
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    boolean known = Lexicon.dutch().isWord("terrorismebestrijding");
    System.out.printf(
        "%.1f ms of processor time, %.1f ms by the clock%s%n",
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6,
        (System.nanoTime() - wall) / 1e6,
        known ? "" : ": word not found");
  }
}
