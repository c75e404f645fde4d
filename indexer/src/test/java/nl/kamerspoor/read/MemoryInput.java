package nl.kamerspoor.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.kamerspoor.read.input.Input;
import org.jspecify.annotations.Nullable;

/** An input whose bytes, and those of the metadata record beside it, a test holds. */
public final class MemoryInput implements Input {

  private final String name;
  private final byte[] bytes;
  private final @Nullable String sidecar;

  public MemoryInput(String name, byte[] bytes, @Nullable String sidecar) {
    this.name = name;
    this.bytes = bytes.clone();
    this.sidecar = sidecar;
  }

  public MemoryInput(String name, String text) {
    this(name, text.getBytes(StandardCharsets.UTF_8), null);
  }

  @Override
  public String file() {
    return name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte[] head() {
    return Arrays.copyOf(bytes, Math.min(4096, bytes.length));
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public @Nullable InputStream openSidecar() {
    return sidecar == null
        ? null
        : new ByteArrayInputStream(sidecar.getBytes(StandardCharsets.UTF_8));
  }
}
