package nl.kamerspoor.output;

import org.jspecify.annotations.Nullable;

/** Tells which program this is. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** Its version: {@code 1.0}. */
  public static String version() {
    @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
