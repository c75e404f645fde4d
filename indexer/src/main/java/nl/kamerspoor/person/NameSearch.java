package nl.kamerspoor.person;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds persons by what somebody types of a name, in any order, case and spelling of hyphens.
 *
 * <p>Every word typed is to be a word of the surname, a first name or initials. Who types a whole
 * surname means those who bear it: {@code Dijk} is not Van Dijk. Where nobody bears it, it is a
 * part: {@code rijn} finds Van Rijn, {@code nieuwenhuizen} Van Nieuwenhuizen-Wijbenga.
 */
final class NameSearch {

  private final List<Person> persons;
  private final List<List<PersonName>> names;

  NameSearch(List<Person> persons, List<PersonBuilder> identities) {
    this.persons = persons;
    this.names = identities.stream().map(NameSearch::names).toList();
  }

  private static List<PersonName> names(PersonBuilder identity) {
    List<PersonName> names = new ArrayList<>();
    names.add(identity.name());
    for (MentionDays showing : identity.showings()) {
      PersonName name = PersonName.parse(showing.mention().name());
      if (name != null && !name.key().equals(identity.name().key()) && !names.contains(name)) {
        names.add(name.whole() == null ? name : name.withWholeSurname());
      }
    }
    return names;
  }

  PersonRegister.NameMatch find(String typed) {
    List<String> words = words(typed);
    if (words.isEmpty()) {
      return new PersonRegister.NameMatch(List.of(), List.of());
    }
    List<Person> whole = new ArrayList<>();
    List<Person> half = new ArrayList<>();
    List<Person> part = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      int best = 0;
      for (PersonName name : names.get(i)) {
        best = Math.max(best, match(words, name));
      }
      switch (best) {
        case 3 -> whole.add(persons.get(i));
        case 2 -> half.add(persons.get(i));
        case 1 -> part.add(persons.get(i));
        default -> {}
      }
    }
    if (!whole.isEmpty()) {
      half.addAll(part);
      return new PersonRegister.NameMatch(whole, half);
    }
    return half.isEmpty()
        ? new PersonRegister.NameMatch(part, List.of())
        : new PersonRegister.NameMatch(half, part);
  }

  private static List<String> words(String typed) {
    String apart = PersonName.key(PersonName.fold(typed.replaceAll("[()]", " ").replace(',', ' ')));
    List<String> words = new ArrayList<>();
    boolean afterLetter = false;
    for (String word : apart.split(" ", -1)) {
      String plain = word.replace(".", "");
      boolean isLetter = plain.length() == 1;
      if (isLetter && afterLetter) { // "P. A. Grinwis"
        words.add(words.removeLast() + plain);
      } else if (!plain.isEmpty()) {
        words.add(plain);
      }
      afterLetter = isLetter;
    }
    return words;
  }

  /**
   * How well a name fits: 3 where the whole surname was typed, 2 where all of it but its particles
   * or the first half of a double one was, 1 where some of the name was, 0 where something typed is
   * not in it.
   */
  private static int match(List<String> typed, PersonName name) {
    List<String> surname = new ArrayList<>(List.of(name.key().split(" ", -1)));
    List<String> rest = new ArrayList<>(typed);
    List<String> found = new ArrayList<>();
    for (String word : surname) {
      if (rest.remove(word)) {
        found.add(word);
      }
    }
    boolean substance = found.stream().anyMatch(word -> !PersonName.isParticle(word));
    for (String word : rest) {
      boolean first = List.of(PersonName.key(name.first()).split(" ", -1)).contains(word);
      boolean initials =
          !name.initials().isEmpty()
              && word.length() <= Math.max(4, name.initials().length())
              && name.initials().startsWith(word);
      boolean letter = word.length() == 1 && name.letters().contains(word);
      substance |= first && word.length() > 1;
      if (!first && !initials && !letter) {
        return 0;
      }
    }
    if (!substance) {
      return 0;
    }
    if (found.size() == surname.size()) {
      return 3;
    }
    String half = name.firstHalf();
    List<String> bare = surname.stream().filter(word -> !PersonName.isParticle(word)).toList();
    boolean all = found.containsAll(bare);
    boolean firstHalf = half != null && String.join(" ", found).equals(half);
    return all || firstHalf ? 2 : 1;
  }
}
