package nl.kamerspoor.bench.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that a process has had so far, as Linux says; 0 on other systems. */
public final class Memory {

  private static final double KILOBYTES = 1024;

  private Memory() {}

  public static double peakMegabytes(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES;
        }
      }
      return 0;
    } catch (IOException gone) {
      return 0;
    }
  }
}
