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
final class SurnameBlock {

  /** Between two days of a bare name that are taken to be of one person, in days. */
  private static final int MAX_GAP_OF_BARE_NAME_DAYS = 2 * 366;

  private final Map<String, List<MentionDays>> printed = new TreeMap<>();
  private final Map<String, PersonName> names = new LinkedHashMap<>();
  private final List<PersonBuilder> identities = new ArrayList<>();

  /** Takes in a showing of this surname. */
  void add(PersonName name, MentionDays showing) {
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
  List<PersonBuilder> resolve() {
    List<MentionCluster> plain = new ArrayList<>();
    List<MentionCluster> telling = new ArrayList<>();
    printed.forEach(
        (key, showings) -> {
          PersonName name = names.get(key);
          String party = Evidence.party(showings.getFirst().mention().party());
          if (name != null) {
            MentionCluster unit = MentionCluster.of(name, party, showings);
            (unit.isPlain() ? plain : telling)
                .addAll(
                    unit.runs(
                        unit.isPlain() ? MAX_GAP_OF_BARE_NAME_DAYS : Evidence.MAX_CAREER_GAP_DAYS));
          }
        });
    plain.sort(MentionCluster.ORDER);
    joinTelling(ChangesOfParty.followed(telling));
    joinPlain(plain);
    return identities;
  }

  /**
   * Joins units that say more than a surname. One whose fellows do not agree among themselves has
   * two candidates and waits until these are persons.
   */
  private void joinTelling(List<MentionCluster> units) {
    List<List<MentionCluster>> fellows = fellows(units);
    List<MentionCluster> unclear = new ArrayList<>();
    IdentityHashMap<MentionCluster, PersonBuilder> joined = new IdentityHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      MentionCluster unit = units.get(i);
      if (!agreeAmongThemselves(fellows.get(i))) {
        unclear.add(unit);
        continue;
      }
      PersonBuilder person = null;
      for (MentionCluster fellow : fellows.get(i)) {
        PersonBuilder theirs = joined.get(fellow);
        person = person == null ? theirs : person;
      }
      if (person == null) {
        person = new PersonBuilder(unit, true);
        identities.add(person);
      } else {
        person.add(unit);
      }
      joined.put(unit, person);
    }
    for (MentionCluster unit : unclear) {
      List<PersonBuilder> agreeing = identities.stream().filter(each -> each.agrees(unit)).toList();
      join(
          unit,
          agreeing.isEmpty() ? null : PersonDisambiguation.only(agreeing, unit),
          agreeing.isEmpty());
    }
  }

  /** The others that agree with each, looked for only among those with a letter in common. */
  private static List<List<MentionCluster>> fellows(List<MentionCluster> units) {
    Map<String, List<MentionCluster>> byLetter = new HashMap<>();
    for (MentionCluster unit : units) {
      String letters = unit.name().letters();
      for (String letter : letters.isEmpty() ? List.of("") : letters(letters)) {
        byLetter.computeIfAbsent(letter, _ -> new ArrayList<>()).add(unit);
      }
    }
    List<List<MentionCluster>> fellows = new ArrayList<>();
    for (MentionCluster unit : units) {
      Set<MentionCluster> others = Collections.newSetFromMap(new IdentityHashMap<>());
      others.add(unit);
      List<MentionCluster> agreeing = new ArrayList<>();
      String letters = unit.name().letters();
      List<String> keys = letters.isEmpty() ? List.copyOf(byLetter.keySet()) : with(letters);
      for (String letter : keys) {
        for (MentionCluster other : byLetter.getOrDefault(letter, List.of())) {
          if (others.add(other) && unit.agrees(other)) {
            agreeing.add(other);
          }
        }
      }
      agreeing.sort(MentionCluster.ORDER);
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

  private static boolean agreeAmongThemselves(List<MentionCluster> units) {
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
  private void joinPlain(List<MentionCluster> units) {
    List<PersonBuilder> known = List.copyOf(identities);
    List<Map.Entry<MentionCluster, PersonBuilder>> found = new ArrayList<>();
    List<MentionCluster> nobody = new ArrayList<>();
    List<MentionCluster> untold = new ArrayList<>();
    for (MentionCluster run : units) {
      List<PersonBuilder> agreeing = known.stream().filter(each -> each.agrees(run)).toList();
      if (agreeing.isEmpty()) {
        nobody.add(run);
        continue;
      }
      PersonBuilder only = PersonDisambiguation.only(agreeing, run);
      if (agreeing.size() == 1 && only != null) {
        found.add(Map.entry(run, only));
        continue;
      }
      for (MentionCluster day : run.runs(0)) {
        List<PersonBuilder> then = agreeing.stream().filter(each -> each.agrees(day)).toList();
        PersonBuilder one = PersonDisambiguation.only(then, day);
        if (one != null) {
          found.add(Map.entry(day, one));
        } else {
          (then.isEmpty() ? nobody : untold).add(day);
        }
      }
    }
    found.forEach(entry -> entry.getValue().add(entry.getKey()));
    List<PersonBuilder> bare = new ArrayList<>();
    for (MentionCluster unit : nobody) {
      PersonBuilder before = bare.isEmpty() ? null : bare.getLast();
      if (before != null && before.agrees(unit)) {
        before.add(unit);
      } else {
        bare.add(new PersonBuilder(unit, true));
      }
    }
    identities.addAll(bare);
    untold.forEach(unit -> join(unit, null, false));
  }

  /** Adds a unit to a person, or makes one of it, or leaves it an entry of its own. */
  private void join(MentionCluster unit, @Nullable PersonBuilder person, boolean told) {
    PersonBuilder to = person;
    if (to == null && !told) {
      for (PersonBuilder each : identities) {
        boolean same =
            !each.told()
                && each.name().initials().equals(unit.name().initials())
                && each.name().first().equals(unit.name().first());
        to = same ? each : to;
      }
    }
    if (to == null) {
      identities.add(new PersonBuilder(unit, told));
    } else {
      to.add(unit);
    }
  }
}
