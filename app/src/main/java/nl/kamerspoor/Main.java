package nl.kamerspoor;

/** Gives the command line its streams and the process its exit code. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(2);
  }
}
