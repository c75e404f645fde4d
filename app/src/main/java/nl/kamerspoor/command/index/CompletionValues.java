package nl.kamerspoor.command.index;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import nl.kamerspoor.command.IndexedValues;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexedParties;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.person.Person;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Writes the list of values that shells complete options with: the file {@value #FILE} in the index
 * directory, a line {@code kind TAB value} each, the values of a kind sorted.
 *
 * <p>It is written anew when an update has changed the index, and goes with the directory. Nothing
 * else reads it: without it, shells have no values to offer.
 */
public final class CompletionValues {

  /** Begins with a dot, so that it is not taken for what somebody else put there. */
  static final String FILE = ".completion";

  /** The last so many of a kind in the order of the alphabet, which of papers are the newest. */
  private static final int MOST_OF_A_KIND = 100_000;

  private static final String PAPER_PREFIX = "kst-";

  private CompletionValues() {}

  /** Writes the list, if the index is newer than it; that it cannot be written is only said. */
  public static void update(Path index, Messages messages) {
    Path file = index.resolve(FILE);
    Path draft = index.resolve(FILE + ".part");
    try {
      if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(lastCommit(index)) >= 0) {
        return;
      }
      try {
        try (OpenIndex open = OpenIndex.open(index);
            BufferedWriter out = Files.newBufferedWriter(draft)) {
          write(open.reader(), out);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | IndexException failure) {
      messages.say(
          "%s: not written, so shells complete from what was there before: %s"
              .formatted(file, failure.getMessage()));
    }
  }

  private static FileTime lastCommit(Path index) throws IOException {
    FileTime last = FileTime.fromMillis(0);
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(index, "segments_*")) {
      for (Path commit : commits) {
        FileTime time = Files.getLastModifiedTime(commit);
        last = time.compareTo(last) > 0 ? time : last;
      }
    }
    return last;
  }

  private static void write(IndexReader reader, BufferedWriter out) throws IOException {
    for (IndexedValues kind : IndexedValues.values()) {
      Collection<String> values = values(kind, reader);
      int left = values.size();
      for (String value : values) {
        if (left-- <= MOST_OF_A_KIND && value.chars().noneMatch(Character::isISOControl)) {
          out.write(kind.label() + "\t" + value + "\n");
        }
      }
    }
  }

  private static Set<String> values(IndexedValues kind, IndexReader reader) throws IOException {
    return switch (kind) {
      case PAPER -> papers(reader);
      case DOSSIER -> terms(reader, IndexFields.DOSSIER);
      case KIND -> terms(reader, IndexFields.KIND);
      case PARTY -> IndexedParties.of(reader).names();
      case PERSON -> persons(reader);
    };
  }

  /** Their ids, without the prefix that most have and few type. */
  private static Set<String> papers(IndexReader reader) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (String id : terms(reader, IndexFields.PAPER)) {
      ids.add(id.startsWith(PAPER_PREFIX) ? id.substring(PAPER_PREFIX.length()) : id);
    }
    return ids;
  }

  /** Their surnames, and their names as printed. */
  private static Set<String> persons(IndexReader reader) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Person person : IndexedPersons.of(reader).register().persons()) {
      names.add(person.surname());
      names.addAll(person.forms());
    }
    return names;
  }

  /** The terms of a field that a paper still has; one that was taken out leaves its own behind. */
  private static Set<String> terms(IndexReader reader, String field) throws IOException {
    Set<String> all = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      Bits live = leaf.reader().getLiveDocs();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        if (stands(each.postings(null, PostingsEnum.NONE), live)) {
          all.add(term.utf8ToString());
        }
      }
    }
    return all;
  }

  private static boolean stands(PostingsEnum postings, @Nullable Bits live) throws IOException {
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(postings.docID())) {
        return true;
      }
    }
    return false;
  }
}
