package nl.kamerspoor.bench.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Passages as JSON Lines, plain or {@code .xz}: {@code {"id","date","title","text"}} a line. */
public final class PassageFile {

  private static final JsonFactory JSON = new JsonFactory();

  private PassageFile() {}

  /** Takes passages one by one. */
  @FunctionalInterface
  public interface Sink {
    void accept(Passage passage) throws IOException, InterruptedException;
  }

  public static void read(Path file, Sink sink) throws IOException, InterruptedException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), 1 << 16)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        sink.accept(parse(line));
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".xz") ? new XZInputStream(bytes) : bytes;
  }

  private static Passage parse(String line) {
    String id = "";
    String date = "";
    String title = "";
    String text = "";
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          switch (parser.currentName()) {
            case "id" -> id = parser.getString();
            case "date" -> date = parser.getString();
            case "title" -> title = parser.getString();
            case "text" -> text = parser.getString();
            default -> {}
          }
        }
      }
    }
    return new Passage(id, date, title, text);
  }

  /** Writes passages in the form that {@link #read} reads. */
  static final class Output implements AutoCloseable {

    private final Writer writer;

    Output(Path file) throws IOException {
      writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    void add(Passage passage) throws IOException {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
        json.writeStartObject();
        json.writeStringProperty("id", passage.id());
        json.writeStringProperty("date", passage.date());
        json.writeStringProperty("title", passage.title());
        json.writeStringProperty("text", passage.text());
        json.writeEndObject();
      }
      writer.write(line.append('\n').toString());
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
