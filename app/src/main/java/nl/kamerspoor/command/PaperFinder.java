package nl.kamerspoor.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.KamerstukNumbers;
import nl.kamerspoor.index.Fields;
import nl.kamerspoor.index.OpenIndex;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds a paper of an index by what was typed, or papers near it. */
final class PaperFinder {

  private static final int NEAR = 3;

  private final OpenIndex index;

  PaperFinder(OpenIndex index) {
    this.index = index;
  }

  /** The id of the paper; null where the index has none by that name. */
  @Nullable String find(String typed) throws IOException {
    if (index.paper(typed).isPresent()) {
      return typed;
    }
    Optional<KamerstukNumber> number = KamerstukNumbers.parse(typed);
    if (number.isPresent() && index.paper(number.get().id()).isPresent()) {
      return number.get().id();
    }
    return ids().stream().filter(id -> id.equalsIgnoreCase(typed)).findFirst().orElse(null);
  }

  /** What to say where nothing was found: what was looked for, and what is near. */
  String notFound(String typed) throws IOException {
    Optional<KamerstukNumber> number = KamerstukNumbers.parse(typed);
    List<String> near = number.isPresent() ? near(number.get()) : List.of();
    if (near.isEmpty()) {
      near = Near.to(number.map(KamerstukNumber::id).orElse(typed), ids());
    }
    String name = number.map(found -> found.id()).orElse("\"" + typed + "\"");
    return "the index has no paper "
        + name
        + (near.isEmpty()
            ? "; kamerspoor stats tells what it has"
            : "; near it are " + Near.list(near, "and"));
  }

  /** Papers of the same dossier, those with the nearest numbers first. */
  private List<String> near(KamerstukNumber number) throws IOException {
    List<KamerstukNumber> dossier = new ArrayList<>();
    for (String id : ids()) {
      KamerstukNumber other = KamerstukNumber.ofId(id);
      if (other != null && other.dossier().digits().equals(number.dossier().digits())) {
        dossier.add(other);
      }
    }
    return dossier.stream()
        .sorted(
            Comparator.comparingInt((KamerstukNumber other) -> distance(number, other))
                .thenComparing(KamerstukNumber::id))
        .limit(NEAR)
        .map(KamerstukNumber::id)
        .toList();
  }

  /** The ids of all papers. */
  private List<String> ids() throws IOException {
    Terms terms = MultiTerms.getTerms(index.reader(), Fields.PAPER);
    List<String> ids = new ArrayList<>();
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        ids.add(id.utf8ToString());
      }
    }
    return ids;
  }

  private static int distance(KamerstukNumber one, KamerstukNumber other) {
    boolean numbers = isDigits(one.number()) && isDigits(other.number());
    return numbers
        ? Math.abs(Integer.parseInt(one.number()) - Integer.parseInt(other.number()))
        : Integer.MAX_VALUE;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(Character::isDigit);
  }
}
