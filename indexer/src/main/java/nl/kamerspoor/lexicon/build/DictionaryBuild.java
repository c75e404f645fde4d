package nl.kamerspoor.lexicon.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import nl.kamerspoor.lexicon.Dictionary;
import nl.kamerspoor.lexicon.DictionaryEntry;
import nl.kamerspoor.lexicon.HyphenatedWords;

/**
 * Compiles LanguageTool's dictionary of Dutch, the word counts and the lists of exceptions into the
 * file that {@link Dictionary} loads, and its hyphened words into that of {@link HyphenatedWords}.
 * Does nothing if none of them has changed since.
 *
 * <p>Arguments: the folder of the word lists, the file to write, and the classes that the outcome
 * depends on.
 */
public final class DictionaryBuild {
  private DictionaryBuild() {}

  public static void main(String[] arguments) throws IOException {
    Path lists = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path stamp = target.resolveSibling(target.getFileName() + ".made-from");
    String inputs = fingerprint(lists, List.of(arguments).subList(2, arguments.length));
    Path hyphens = target.resolveSibling("dutch.hyphens");
    if (isMade(target, hyphens, stamp, inputs)) {
      return;
    }
    SortedMap<String, DictionaryEntry> entries =
        new EntryCollection(SourceDictionary::forEach, WordLists.read(lists)).collect();
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      Dictionary.compile(entries, out);
    }
    NavigableSet<String> hyphened = new HyphenCollection(SourceDictionary::forEach).collect();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(hyphens))) {
      HyphenatedWords.compile(hyphened, out);
    }
    Files.writeString(stamp, inputs, StandardCharsets.UTF_8);
    System.out.printf(
        Locale.ROOT, "Compiled %,d forms into %s%n", entries.size(), target.getFileName());
    System.out.printf(
        Locale.ROOT,
        "Compiled %,d hyphened words into %s%n",
        hyphened.size(),
        hyphens.getFileName());
  }

  /** Whether both files are there, and were made from these inputs. */
  static boolean isMade(Path target, Path hyphens, Path stamp, String inputs) throws IOException {
    return Files.exists(target)
        && Files.exists(hyphens)
        && Files.exists(stamp)
        && Files.readString(stamp, StandardCharsets.UTF_8).equals(inputs);
  }

  /** Check sums of all that the outcome depends on. */
  static String fingerprint(Path lists, List<String> others) throws IOException {
    StringBuilder fingerprint = new StringBuilder();
    try (InputStream dictionary = SourceDictionary.open()) {
      fingerprint.append(checkSum(dictionary)).append(' ');
    }
    for (Path root : Stream.concat(Stream.of(lists), others.stream().map(Path::of)).toList()) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          try (InputStream in = Files.newInputStream(file)) {
            fingerprint.append(checkSum(in)).append(' ');
          }
        }
      }
    }
    return fingerprint.toString();
  }

  private static String checkSum(InputStream in) throws IOException {
    CheckedInputStream checked = new CheckedInputStream(in, new CRC32C());
    checked.transferTo(OutputStream.nullOutputStream());
    return Long.toHexString(checked.getChecksum().getValue());
  }
}
