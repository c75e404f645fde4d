package nl.kamerspoor.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.NoOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * The words of Dutch that are written with a hyphen and never without: {@code rechts-extremisme},
 * {@code mbo-student}. The {@link Lexicon} folds hyphens away; who mends cut words must know them.
 */
public final class HyphenatedWords {
  private static final String CODEC = "KamerspoorHyphens";
  private static final int VERSION = 1;
  private static final String RESOURCE = "dutch.hyphens";

  /** Vowels that would be read as one sound, so that a compound is written with a hyphen. */
  private static final Set<String> CLASHES =
      Set.of(
          "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui",
          "uu");

  private final FST<Object> words;

  private HyphenatedWords(FST<Object> words) {
    this.words = words;
  }

  private static final class Holder {
    static final HyphenatedWords DUTCH = load();
  }

  /** The hyphenated words of Dutch; loaded at the first call, safe for use by many threads. */
  public static HyphenatedWords dutch() {
    return Holder.DUTCH;
  }

  /** The form in which hyphened words are compared: as {@link Lexicon#fold}, hyphens kept. */
  public static String fold(String word) {
    StringBuilder folded = new StringBuilder();
    String[] parts = word.toLowerCase(Locale.ROOT).split("-", -1);
    for (int i = 0; i < parts.length; i++) {
      folded.append(i > 0 ? "-" : "").append(Lexicon.fold(parts[i]));
    }
    return folded.toString();
  }

  /** Whether the halves of a compound would run together into another sound. */
  public static boolean clash(String left, String right) {
    return CLASHES.contains(left.substring(left.length() - 1) + right.charAt(0));
  }

  /**
   * Whether the word is one of them.
   *
   * @param word with its hyphens; case and diacritics do not matter
   */
  public boolean contains(String word) {
    return has(fold(word));
  }

  /** Whether most words that begin with this, and go on with a word, have a hyphen between. */
  public boolean follow(String left) {
    return has(fold(left) + "-");
  }

  private boolean has(String folded) {
    try {
      return Util.get(words, new BytesRef(folded)) != null;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static HyphenatedWords load() {
    try (InputStream stream =
        Objects.requireNonNull(
            HyphenatedWords.class.getResourceAsStream(RESOURCE),
            "the hyphened words are missing from the build: run mvn process-classes")) {
      DataInput in = new InputStreamDataInput(new BufferedInputStream(stream));
      CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
      return new HyphenatedWords(new FST<>(FST.readMetadata(in, NoOutputs.getSingleton()), in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the hyphened words " + RESOURCE, e);
    }
  }

  /** Compiles folded words, and left halves with a hyphen at their end; used by the build. */
  public static void compile(NavigableSet<String> words, OutputStream target) throws IOException {
    NoOutputs none = NoOutputs.getSingleton();
    FSTCompiler<Object> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, none).build();
    IntsRefBuilder input = new IntsRefBuilder();
    for (String word : words) {
      compiler.add(Util.toIntsRef(new BytesRef(word), input), none.getNoOutput());
    }
    DataOutput out = new OutputStreamDataOutput(target);
    CodecUtil.writeHeader(out, CODEC, VERSION);
    FST<Object> compiled = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    compiled.save(out, out);
  }
}
