package nl.kamerspoor.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.person.Mention.Activity;
import org.junit.jupiter.api.Test;

/** When somebody was in which party, as far as papers show it. */
final class MembershipTest {

  private static int day(String date) {
    return Math.toIntExact(LocalDate.parse(date).toEpochDay());
  }

  /** The memberships of somebody who is seen as each line says: party, dates. */
  private static String memberships(String... lines) {
    List<MentionDays> showings = new ArrayList<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split(" \\| "));
      int[] days =
          List.of(fields.get(1).split(" ")).stream().mapToInt(MembershipTest::day).toArray();
      String party = fields.getFirst();
      showings.add(
          new MentionDays(
              new Mention(Activity.SPOKE, "Pieter Wissel", "lid", party.equals("-") ? null : party),
              days,
              days.length));
    }
    return PersonRegister.of(showings).persons().stream()
        .map(MembershipTest::written)
        .collect(Collectors.joining());
  }

  private static String written(Person person) {
    StringBuilder all = new StringBuilder();
    for (Membership each : Membership.of(person)) {
      all.append(each.party())
          .append(' ')
          .append(LocalDate.ofEpochDay(each.days().first()))
          .append(' ')
          .append(LocalDate.ofEpochDay(each.days().last()))
          .append('\n');
    }
    return all.toString();
  }

  @Test
  void onePartyLastsForTheTermsInWhichItIsSeenAndAllBetween() {
    assertEquals(
        """
        pvv 2017-03-23 2025-11-11
        """,
        memberships("PVV | 2018-03-01 2024-02-01"));
  }

  @Test
  void aPartyDoesNotLastLongerThanItIsThere() {
    assertEquals(
        """
        nsc 2023-12-06 2025-11-11
        """,
        memberships("NSC | 2024-03-01"));
    assertEquals(
        """
        denk 2015-01-01 2017-03-22
        """,
        memberships("DENK | 2016-03-01"));
  }

  @Test
  void aChangeInMidYearIsToldOnTheDaysThatShowIt() {
    assertEquals(
        """
        cda 2021-03-31 2022-03-01
        wissel 2022-09-01 2023-12-05
        """,
        memberships("CDA | 2022-03-01", "Lid Wissel | 2022-09-01"));
    assertEquals(
        """
        wissel 2022-09-01 2023-12-05
        """,
        memberships("Lid Wissel | 2022-09-01"));
    assertEquals(
        """
        cda 2017-03-23 2021-03-30
        bbb 2023-12-06 2025-11-11
        """,
        memberships("CDA | 2018-03-01", "BBB | 2024-09-01"));
  }

  @Test
  void aMergerIsFollowed() {
    assertEquals(
        """
        pvda 2021-03-31 2023-10-26
        groenlinks-pvda 2023-10-27 2023-12-05
        """,
        memberships("PvdA | 2022-03-01"));
    assertEquals(
        """
        groenlinks 2017-03-23 2023-10-26
        groenlinks-pvda 2023-10-27 2025-11-11
        """,
        memberships("GroenLinks | 2018-03-01", "GL-PvdA | 2024-09-01"));
    assertEquals(
        """
        groenlinks-pvda 2023-10-27 2023-12-05
        """,
        memberships("GroenLinks-PvdA | 2023-11-01"));
  }

  @Test
  void whereTwoPartiesOverlapNothingIsTold() {
    Person person =
        new Person(
            0,
            "Wissel",
            "Wissel",
            true,
            new DayRange(day("2022-03-01"), day("2022-06-01")),
            List.of(),
            List.of(),
            List.of(
                new Person.Seen("CDA", new DayRange(day("2022-03-01"), day("2022-05-01"))),
                new Person.Seen("VVD", new DayRange(day("2022-04-01"), day("2022-06-01")))));
    assertEquals(
        """
        cda 2021-03-31 2022-03-31
        vvd 2022-05-02 2023-12-05
        """,
        written(person));
  }

  @Test
  void whoIsNeverPrintedWithAPartyHasNone() {
    assertEquals("", memberships("- | 2022-03-01 2022-05-01"));
  }

  /** Two who have one name at the same time, each in a party of their own. */
  @Test
  void aPartyIsThePersonsNotTheNames() {
    assertEquals(
        """
        cda 2021-03-31 2023-12-05
        vvd 2021-03-31 2023-12-05
        """,
        memberships("CDA | 2022-03-01 2022-05-01", "VVD | 2022-04-01 2022-06-01"));
  }
}
