package nl.kamerspoor.command.batch;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file of results in which whole parts stand at any moment: what was written since the
 * last {@link #flush} goes in as one piece, and is taken back whole where the disk has no room.
 */
final class BatchFile extends Writer {

  private final Path path;
  private final FileChannel channel;
  private final StringBuilder part = new StringBuilder();
  private long size;

  /**
   * Opens a file and cuts it.
   *
   * @param size so many bytes at its beginning are kept
   */
  BatchFile(Path path, long size) throws IOException {
    this.path = path;
    this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    this.size = size;
    try {
      channel.truncate(size);
      channel.position(size);
    } catch (IOException failure) {
      try (channel) {
        throw failure;
      }
    }
  }

  /** How many bytes the file has. */
  long size() {
    return size;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    part.append(characters, offset, length);
  }

  @Override
  public void write(String text) {
    part.append(text);
  }

  @Override
  public void flush() throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(part.toString());
    part.setLength(0);
    int length = bytes.remaining();
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException failure) {
      channel.truncate(size);
      throw new IOException(path + ": " + failure.getMessage(), failure);
    }
    size += length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
