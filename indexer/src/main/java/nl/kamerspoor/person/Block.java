package nl.kamerspoor.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins what is printed with one surname to persons. */
final class Block {

  /** Between two days of a bare name that are taken to be of one person, in days. */
  private static final int RUN = 2 * 366;

  private final Map<String, List<Showing>> printed = new TreeMap<>();
  private final Map<String, PersonName> names = new LinkedHashMap<>();
  private final List<Identity> identities = new ArrayList<>();

  /** Takes in a showing of this surname. */
  void add(PersonName name, Showing showing) {
    String party = Evidence.party(showing.mention().party());
    boolean government = showing.mention().officeKind() == OfficeKind.GOVERNMENT;
    String key =
        name.initials()
            + "\t"
            + name.first()
            + "\t"
            + (party == null ? "" : party)
            + "\t"
            + government;
    names.merge(key, name, PersonName::and);
    printed.computeIfAbsent(key, _ -> new ArrayList<>()).add(showing);
  }

  /** The persons. */
  List<Identity> resolve() {
    List<Unit> plain = new ArrayList<>();
    List<Unit> telling = new ArrayList<>();
    printed.forEach(
        (key, showings) -> {
          PersonName name = names.get(key);
          String party = Evidence.party(showings.getFirst().mention().party());
          if (name != null) {
            Unit unit = Unit.of(name, party, showings);
            (unit.isPlain() ? plain : telling)
                .addAll(unit.runs(unit.isPlain() ? RUN : Evidence.CAREER));
          }
        });
    plain.sort(Unit.ORDER);
    joinTelling(ChangesOfParty.followed(telling));
    joinPlain(plain);
    return identities;
  }

  /**
   * Joins units that say more than a surname. One whose fellows do not agree among themselves has
   * two candidates and waits until these are persons.
   */
  private void joinTelling(List<Unit> units) {
    List<List<Unit>> fellows = fellows(units);
    List<Unit> unclear = new ArrayList<>();
    IdentityHashMap<Unit, Identity> joined = new IdentityHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (!agreeAmongThemselves(fellows.get(i))) {
        unclear.add(unit);
        continue;
      }
      Identity person = null;
      for (Unit fellow : fellows.get(i)) {
        Identity theirs = joined.get(fellow);
        person = person == null ? theirs : person;
      }
      if (person == null) {
        person = new Identity(unit, true);
        identities.add(person);
      } else {
        person.add(unit);
      }
      joined.put(unit, person);
    }
    for (Unit unit : unclear) {
      List<Identity> agreeing = identities.stream().filter(each -> each.agrees(unit)).toList();
      join(unit, agreeing.isEmpty() ? null : Candidates.only(agreeing, unit), agreeing.isEmpty());
    }
  }

  /** The others that agree with each, looked for only among those with a letter in common. */
  private static List<List<Unit>> fellows(List<Unit> units) {
    Map<String, List<Unit>> byLetter = new HashMap<>();
    for (Unit unit : units) {
      String letters = unit.name().letters();
      for (String letter : letters.isEmpty() ? List.of("") : letters(letters)) {
        byLetter.computeIfAbsent(letter, _ -> new ArrayList<>()).add(unit);
      }
    }
    List<List<Unit>> fellows = new ArrayList<>();
    for (Unit unit : units) {
      Set<Unit> others = Collections.newSetFromMap(new IdentityHashMap<>());
      others.add(unit);
      List<Unit> agreeing = new ArrayList<>();
      String letters = unit.name().letters();
      List<String> keys = letters.isEmpty() ? List.copyOf(byLetter.keySet()) : with(letters);
      for (String letter : keys) {
        for (Unit other : byLetter.getOrDefault(letter, List.of())) {
          if (others.add(other) && unit.agrees(other)) {
            agreeing.add(other);
          }
        }
      }
      agreeing.sort(Unit.ORDER);
      fellows.add(agreeing);
    }
    return fellows;
  }

  private static List<String> letters(String letters) {
    return letters.chars().mapToObj(Character::toString).toList();
  }

  /** Each letter, and none at all, which goes with every letter. */
  private static List<String> with(String letters) {
    List<String> keys = new ArrayList<>(letters(letters));
    keys.add("");
    return keys;
  }

  private static boolean agreeAmongThemselves(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      for (int j = i + 1; j < units.size(); j++) {
        if (!units.get(i).agrees(units.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Joins bare surnames to those who were there at the time, day by day where it must be. */
  private void joinPlain(List<Unit> units) {
    List<Identity> known = List.copyOf(identities);
    List<Map.Entry<Unit, Identity>> found = new ArrayList<>();
    List<Unit> nobody = new ArrayList<>();
    List<Unit> untold = new ArrayList<>();
    for (Unit run : units) {
      List<Identity> agreeing = known.stream().filter(each -> each.agrees(run)).toList();
      if (agreeing.isEmpty()) {
        nobody.add(run);
        continue;
      }
      Identity only = Candidates.only(agreeing, run);
      if (agreeing.size() == 1 && only != null) {
        found.add(Map.entry(run, only));
        continue;
      }
      for (Unit day : run.runs(0)) {
        List<Identity> then = agreeing.stream().filter(each -> each.agrees(day)).toList();
        Identity one = Candidates.only(then, day);
        if (one != null) {
          found.add(Map.entry(day, one));
        } else {
          (then.isEmpty() ? nobody : untold).add(day);
        }
      }
    }
    found.forEach(entry -> entry.getValue().add(entry.getKey()));
    List<Identity> bare = new ArrayList<>();
    for (Unit unit : nobody) {
      Identity before = bare.isEmpty() ? null : bare.getLast();
      if (before != null && before.agrees(unit)) {
        before.add(unit);
      } else {
        bare.add(new Identity(unit, true));
      }
    }
    identities.addAll(bare);
    untold.forEach(unit -> join(unit, null, false));
  }

  /** Adds a unit to a person, or makes one of it, or leaves it an entry of its own. */
  private void join(Unit unit, @Nullable Identity person, boolean told) {
    Identity to = person;
    if (to == null && !told) {
      for (Identity each : identities) {
        boolean same =
            !each.told()
                && each.name().initials().equals(unit.name().initials())
                && each.name().first().equals(unit.name().first());
        to = same ? each : to;
      }
    }
    if (to == null) {
      identities.add(new Identity(unit, told));
    } else {
      to.add(unit);
    }
  }
}
