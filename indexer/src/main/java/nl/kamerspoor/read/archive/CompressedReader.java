package nl.kamerspoor.read.archive;

import java.io.IOException;
import nl.kamerspoor.read.input.DecompressionGuard;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.InputReader;
import nl.kamerspoor.read.input.NamedInput;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.Spool;

/**
 * Reads what is packed in a file of its own: {@code laws.jsonl.xz}, {@code papers.tar.gz}. The
 * bytes are unpacked while they are read, never stored.
 */
public final class CompressedReader implements FormatReader {

  private final InputReader inside;

  public CompressedReader(InputReader inside) {
    this.inside = inside;
  }

  @Override
  public String name() {
    return "compressed file";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return CompressionFormat.of(input.head()) != null;
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    CompressionFormat packing = CompressionFormat.of(input.head());
    if (packing == null) {
      throw new ReadException(input.file(), ArchiveMessages.isNotCompressed());
    }
    NamedInput packed = NamedInput.of(input);
    packed.unpacking().open(packed.depth());
    try {
      inside.read(
          new NamedInput(
              input.file(),
              () -> packing.unpack(input.open(), packed.unpacking()),
              input::openSidecar,
              null,
              packed.depth() + 1,
              packed.unpacking()),
          sink);
    } catch (DecompressionGuard.TooLargeException | Spool.NoRoomException e) {
      throw e;
    } catch (IOException e) {
      throw new ReadException(
          input.file(), ArchiveMessages.cannotBeUnpacked(DecompressionGuard.reason(e)), e);
    }
  }
}
