package nl.kamerspoor.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.OffHeapFSTStore;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * The forms of Dutch with what they can be, as a finite state transducer.
 *
 * <p>Forms that inflect alike share one <i>pattern</i>: roles, frequency, and how to make the
 * lemmas and roots from the form (cut so many letters, add these). The transducer maps a form to
 * the place of its pattern among the bytes of all patterns, where it is read when it is asked for:
 * a program that looks up three words must not wait for thirty thousand patterns.
 */
public final class Dictionary {
  private static final String CODEC = "KamerspoorDictionary";
  private static final int VERSION = 2;
  private static final String RESOURCE = "dutch.dictionary";
  private static final PositiveIntOutputs OUTPUTS = PositiveIntOutputs.getSingleton();

  /**
   * How another word is made of a form: without its last {@code cut} letters, with {@code ending}.
   */
  private record FormChange(int cut, String ending) {
    static FormChange between(String form, String lemma) {
      int same = 0;
      while (same < Math.min(form.length(), lemma.length())
          && form.charAt(same) == lemma.charAt(same)) {
        same++;
      }
      return new FormChange(form.length() - same, lemma.substring(same));
    }

    String of(String form) {
      return cut == 0 && ending.isEmpty() ? form : form.substring(0, form.length() - cut) + ending;
    }
  }

  private record Pattern(
      int roles, int frequency, List<FormChange> lemmas, List<FormChange> roots) {
    static Pattern of(String form, DictionaryEntry entry) {
      return new Pattern(
          WordRole.bits(entry.roles()),
          entry.frequency(),
          entry.lemmas().stream().map(lemma -> FormChange.between(form, lemma)).toList(),
          entry.roots().stream().map(root -> FormChange.between(form, root)).toList());
    }

    DictionaryEntry entry(String form) {
      return new DictionaryEntry(
          WordRole.of(roles),
          frequency,
          lemmas.stream().map(change -> change.of(form)).toList(),
          roots.stream().map(change -> change.of(form)).toList());
    }
  }

  private final byte[] patterns;
  private final FST<Long> forms;

  private Dictionary(byte[] patterns, FST<Long> forms) {
    this.patterns = patterns;
    this.forms = forms;
  }

  /**
   * Loads the dictionary that the build compiled: from beside this class, or mapped into memory
   * where the system property {@code kamerspoor.dictionary} names its file. A program that looks up
   * three words then reads a few pages of it; one that looks up a million had better have it all.
   */
  static Dictionary load() {
    String file = System.getProperty("kamerspoor.dictionary");
    try {
      return file != null && Files.exists(Path.of(file)) ? map(Path.of(file)) : loadBeside();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the compiled dictionary " + RESOURCE, e);
    }
  }

  private static Dictionary loadBeside() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Dictionary.class.getResourceAsStream(RESOURCE),
            "the compiled dictionary is missing from the build: run mvn process-classes")) {
      DataInput data = new InputStreamDataInput(new BufferedInputStream(in));
      byte[] patterns = patterns(data);
      return new Dictionary(patterns, new FST<>(FST.readMetadata(data, OUTPUTS), data));
    }
  }

  /** Maps a compiled dictionary into memory. */
  static Dictionary map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      IndexInput data =
          new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(bytes)), RESOURCE);
      byte[] patterns = patterns(data);
      FST.FSTMetadata<Long> metadata = FST.readMetadata(data, OUTPUTS);
      return new Dictionary(
          patterns,
          FST.fromFSTReader(metadata, new OffHeapFSTStore(data, data.getFilePointer(), metadata)));
    }
  }

  private static byte[] patterns(DataInput in) throws IOException {
    CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
    byte[] patterns = new byte[in.readVInt()];
    in.readBytes(patterns, 0, patterns.length);
    return patterns;
  }

  private ByteArrayDataInput pattern(long place) {
    int start = Math.toIntExact(place);
    return new ByteArrayDataInput(patterns, start, patterns.length - start);
  }

  private static Pattern readPattern(DataInput in) throws IOException {
    return new Pattern(in.readVInt(), in.readVInt(), readChanges(in), readChanges(in));
  }

  private static List<FormChange> readChanges(DataInput in) throws IOException {
    FormChange[] changes = new FormChange[in.readVInt()];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = new FormChange(in.readVInt(), in.readString());
    }
    return List.of(changes);
  }

  private static void writePattern(Pattern pattern, DataOutput out) throws IOException {
    out.writeVInt(pattern.roles());
    out.writeVInt(pattern.frequency());
    writeChanges(pattern.lemmas(), out);
    writeChanges(pattern.roots(), out);
  }

  private static void writeChanges(List<FormChange> changes, DataOutput out) throws IOException {
    out.writeVInt(changes.size());
    for (FormChange change : changes) {
      out.writeVInt(change.cut());
      out.writeString(change.ending());
    }
  }

  /** Compiles forms with their entries; used by the build. */
  public static void compile(SortedMap<String, DictionaryEntry> entries, OutputStream target)
      throws IOException {
    Map<Pattern, Long> places = new HashMap<>();
    ByteBuffersDataOutput patterns = new ByteBuffersDataOutput();
    FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, OUTPUTS).build();
    IntsRefBuilder input = new IntsRefBuilder();
    for (var entry : entries.entrySet()) {
      Pattern pattern = Pattern.of(entry.getKey(), entry.getValue());
      Long place = places.get(pattern);
      if (place == null) {
        place = patterns.size();
        places.put(pattern, place);
        writePattern(pattern, patterns);
      }
      compiler.add(Util.toIntsRef(new BytesRef(entry.getKey()), input), place);
    }
    DataOutput out = new OutputStreamDataOutput(target);
    CodecUtil.writeHeader(out, CODEC, VERSION);
    out.writeVInt(Math.toIntExact(patterns.size()));
    patterns.copyTo(out);
    FST<Long> forms = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    forms.save(out, out);
  }

  /** The entry of a folded form, if the dictionary has it. */
  @Nullable DictionaryEntry find(String form) {
    try {
      Long place = Util.get(forms, new BytesRef(form));
      return place == null ? null : readPattern(pattern(place)).entry(form);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Takes the forms that start at one letter of a word, the shortest first. */
  interface FormVisitor {
    void form(int end, int roles, int frequency);
  }

  /** Finds all forms that start at this letter of a folded word. */
  void startingAt(String word, int start, FormVisitor found) {
    byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
    try {
      FST.BytesReader reader = forms.getBytesReader();
      FST.Arc<Long> arc = forms.getFirstArc(new FST.Arc<>());
      long place = 0;
      for (int i = start; i < letters.length; i++) {
        if (forms.findTargetArc(letters[i] & 0xff, arc, arc, reader) == null) {
          return;
        }
        place += arc.output();
        if (arc.isFinal()) {
          DataInput pattern = pattern(place + arc.nextFinalOutput());
          found.form(i + 1, pattern.readVInt(), pattern.readVInt());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
