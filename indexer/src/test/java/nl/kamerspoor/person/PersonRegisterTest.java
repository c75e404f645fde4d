package nl.kamerspoor.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamerspoor.person.Mention.Activity;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;

/** Which printed names are one person's, and which stay apart. */
final class PersonRegisterTest {

  /** Each line: name, office, party, dates; the office {@code lid} where left out. */
  private static PersonRegister register(String... lines) {
    return PersonRegister.of(showings(lines));
  }

  private static List<MentionDays> showings(String... lines) {
    Map<Mention, TreeSet<Integer>> days = new TreeMap<>();
    Map<Mention, Integer> papers = new TreeMap<>();
    for (String line : lines) {
      List<String> fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      Mention mention = mention(fields.get(0), fields.get(1), fields.get(2));
      for (String date : fields.get(3).split(" ", -1)) {
        int day = date.isEmpty() ? DayRange.UNDATED : day(date);
        days.computeIfAbsent(mention, _ -> new TreeSet<>()).add(day);
        papers.merge(mention, 1, Integer::sum);
      }
    }
    List<MentionDays> showings = new ArrayList<>();
    days.forEach(
        (mention, each) ->
            showings.add(
                new MentionDays(
                    mention,
                    each.stream().mapToInt(Integer::intValue).toArray(),
                    papers.getOrDefault(mention, 0))));
    return showings;
  }

  private static Mention mention(String name, String office, String party) {
    return new Mention(
        Activity.SIGNED,
        name,
        office.isEmpty() ? "lid" : office.equals("-") ? null : office,
        party.isEmpty() ? null : party);
  }

  private static int day(String date) {
    return Math.toIntExact(LocalDate.parse(date).toEpochDay());
  }

  /** Each person and the forms that are joined, a line each; with a question mark if not told. */
  private static String persons(PersonRegister register) {
    StringBuilder persons = new StringBuilder();
    for (Person person : register.persons()) {
      persons.append(person.name()).append(person.told() ? "" : " ?").append(": ");
      persons.append(String.join(", ", new TreeSet<>(person.forms()))).append('\n');
    }
    return persons.toString();
  }

  @Test
  void oneSurnameAndInitialsAreOne() {
    assertEquals(
        """
        P.A. Grinwis: Grinwis, P.A. Grinwis
        """,
        persons(
            register(
                "Grinwis    | | | 2023-12-13 2025-04-10",
                "P.A. Grinwis | | | 2025-04-22 2025-10-02")));
  }

  @Test
  void dijkIsNotVanDijkAndOfSeveralVanDijksNoneIsMeant() {
    PersonRegister register =
        register(
            "Dijk | | | 2024-01-18 2025-01-20",
            "J.P. Dijk | | | 2025-04-22",
            "Inge van Dijk | | | 2024-01-18",
            "I. van Dijk | | | 2025-04-10",
            "I. (Inge) van Dijk | | | 2025-05-01",
            "Diederik van Dijk | | | 2024-01-18",
            "D, van Dijk | | | 2024-10-09",
            "Van Dijk | | | 2024-02-01");
    assertEquals(
        """
        J.P. Dijk: Dijk, J.P. Dijk
        Van Dijk ?: Van Dijk
        Diederik van Dijk: D, van Dijk, Diederik van Dijk
        I. (Inge) van Dijk: I. (Inge) van Dijk, I. van Dijk, Inge van Dijk
        """,
        persons(register));
    assertEquals(
        "[J.P. Dijk] [Van Dijk, Diederik van Dijk, I. (Inge) van Dijk]", found(register, "dijk"));
    assertEquals("[I. (Inge) van Dijk] []", found(register, "Dijk, van I."));
  }

  @Test
  void twoPersonsOfOneSurnameInitialAndPartyStayApart() {
    assertEquals(
        """
        Jack de Vries: Jack de Vries
        Jan de Vries: Jan de Vries
        J. de Vries ?: J. de Vries
        """,
        persons(
            register(
                "Jan de Vries | | CDA | 2004-01-01 2006-01-01",
                "Jack de Vries | | CDA | 2004-03-01 2006-02-01",
                "J. de Vries | | CDA | 2005-01-01")));
    assertEquals(
        """
        De Vries ?: De Vries
        J.G. de Vries: J.G. de Vries
        J.M. de Vries: J.M. de Vries
        """,
        persons(
            register(
                "J.M. de Vries | | CDA | 2004-01-01 2006-01-01",
                "J.G. de Vries | | CDA | 2004-03-01 2006-02-01",
                "De Vries | | CDA | 2005-01-01")));
  }

  @Test
  void aBareNameIsWhoWasThereAtTheTime() {
    PersonRegister register =
        register(
            "T. de Groot | | | 2010-01-01 2014-01-01",
            "P.C. de Groot | | | 2021-04-01 2025-01-01",
            "De Groot | | | 2012-05-01 2022-05-01");
    assertEquals(
        """
        P.C. de Groot: De Groot, P.C. de Groot
        T. de Groot: De Groot, T. de Groot
        """,
        persons(register));
    Mention bare = mention("De Groot", "", "");
    assertEquals("T. de Groot", who(register, bare, "2012-05-01"));
    assertEquals("P.C. de Groot", who(register, bare, "2022-05-01"));
    Person first = Objects.requireNonNull(register.person(bare, day("2012-05-01")));
    assertEquals(
        List.of(new DayRange(day("2012-05-01"), day("2012-05-01"))), register.spans(bare, first));
  }

  @Test
  void aMinisterWhoWasAMemberAndTheReverseIsOne() {
    assertEquals(
        """
        S.A. Blok: Blok, S.A. Blok
        E. van der Burg: E. van der Burg, Van der Burg
        """,
        persons(
            register(
                "Blok | | VVD | 2010-11-01 2012-10-01",
                "S.A. Blok | Minister voor Wonen en Rijksdienst | | 2013-01-01 2017-01-01",
                "E. van der Burg | Staatssecretaris van Justitie en Veiligheid | | 2022-02-01",
                "Van der Burg | | | 2024-11-14")));
  }

  @Test
  void aNameThatIsAWordIsAName() {
    PersonRegister register =
        register(
            "De Wit | | SP | 2008-01-01",
            "J.M.A.M. de Wit | | | 2008-02-01",
            "Kamer | | | 2008-01-01",
            "De Roos | | | 2008-01-01",
            "De Roos-Consemulder | | | 2008-05-01");
    assertEquals(
        """
        Kamer: Kamer
        De Roos-Consemulder: De Roos, De Roos-Consemulder
        J.M.A.M. de Wit: De Wit, J.M.A.M. de Wit
        """,
        persons(register));
    assertEquals("[J.M.A.M. de Wit] []", found(register, "wit"));
    assertEquals("[] []", found(register, "de"));
  }

  @Test
  void anOfficeWithoutANameIsNobody() {
    PersonRegister register =
        register(
            "Minister-President | Minister-President | | 2008-01-01",
            "De minister van Financiën | minister | | 2008-01-01",
            "voorzitter | voorzitter | | 2008-01-01",
            "J.P. Balkenende | Minister-President, Minister van Algemene Zaken | | 2008-01-01");
    assertEquals(
        """
        J.P. Balkenende: J.P. Balkenende
        """,
        persons(register));
    assertNull(
        register.person(
            mention("Minister-President", "Minister-President", ""), day("2008-01-01")));
    assertEquals(List.of(OfficeKind.GOVERNMENT), kinds(register));
  }

  private static List<OfficeKind> kinds(PersonRegister register) {
    return register.persons().stream()
        .flatMap(person -> person.mentions().stream())
        .map(Mention::officeKind)
        .distinct()
        .toList();
  }

  @Test
  void capitalsDecomposedLettersAndForeignHyphensDoNotMatter() {
    String decomposed = Normalizer.normalize("Kostić", Normalizer.Form.NFD);
    PersonRegister register =
        register(
            "Kostić | | | 2024-01-01 2024-01-02 2024-01-03 2024-01-04",
            "KOSTIC | | | 2024-01-01",
            decomposed + " | | | 2024-01-01",
            "Yeşilgöz-Zegerius | | | 2024-01-01 2024-01-02 2024-01-03",
            "Yeşilgöz\u2010Zegerius | | | 2024-01-01",
            "YESILGÖZ-ZEGERIUS | | | 2024-01-01");
    assertEquals(
        List.of("Kostić", "Yeşilgöz-Zegerius"),
        register.persons().stream().map(Person::name).toList());
    assertEquals("[Kostić] []", found(register, decomposed.toUpperCase(Locale.ROOT)));
    assertEquals("[Yeşilgöz-Zegerius] []", found(register, "yesilgoz zegerius"));
    assertEquals("[Yeşilgöz-Zegerius] []", found(register, "zegerius"));
  }

  @Test
  void oneWrongLetterIsATypingErrorOnlyWhereOnePersonCanBeMeant() {
    assertEquals(
        """
        Flach: Flac, Flach
        Koops: Koops
        Koos: Koos
        Kops: Kops
        """,
        persons(
            register(
                "Flach | | | 2024-01-01 2024-02-01 2024-03-01",
                "Flac | | | 2024-02-02",
                "Kops | | | 2024-01-01 2024-02-01 2024-03-01",
                "Koops | | | 2024-01-01 2024-02-01 2024-03-01",
                "Koos | | | 2024-02-02")));
  }

  @Test
  void aChangeOfPartyIsOnePersonAndTwoPartiesInTurnsAreTwo() {
    PersonRegister register =
        register(
            "Omtzigt | | CDA | 2021-03-01 2021-06-01",
            "Omtzigt | | Lid Omtzigt | 2021-06-15 2023-06-01",
            "Omtzigt | | NSC | 2023-12-06",
            "De Jong | | PVV | 2010-01-01 2010-03-01 2010-05-01",
            "De Jong | | CDA | 2010-02-01 2010-04-01 2010-06-01");
    assertEquals(
        """
        De Jong (PVV, 2010–2010): De Jong
        De Jong (CDA, 2010–2010): De Jong
        Omtzigt: Omtzigt
        """,
        persons(register));
    assertEquals(
        "[CDA 2021-03-01..2021-06-01, Lid Omtzigt 2021-06-15..2023-06-01, NSC 2023-12-06..2023-12-06]",
        register.persons().getLast().parties().stream()
            .map(
                seen ->
                    seen.what()
                        + " "
                        + LocalDate.ofEpochDay(seen.days().first())
                        + ".."
                        + LocalDate.ofEpochDay(seen.days().last()))
            .toList()
            .toString());
  }

  @Test
  void sameNamesOfOtherTimesStayApart() {
    assertEquals(
        """
        J. Smit (1950–1950): J. Smit
        J. Smit (2020–2020): J. Smit
        """,
        persons(register("J. Smit | | | 1950-01-01 2020-01-01")));
  }

  @Test
  @Seeded
  void theOrderOfThePapersDoesNotMatter(Random random) {
    String[] lines = {
      "Jan de Vries | | CDA | 2004-01-01 2006-01-01",
      "Jack de Vries | | CDA | 2004-03-01 2006-02-01",
      "J. de Vries | | CDA | 2005-01-01",
      "De Vries | | VVD | 2005-01-01 2010-01-01",
      "De Vries | minister | | 2005-01-01 2010-01-01",
      "De Vriess | | | 2005-01-01",
      "Grinwis | | | 2023-12-13 2025-04-10",
      "P.A. Grinwis | | | 2025-04-22",
    };
    List<MentionDays> showings = showings(lines);
    String expected = persons(PersonRegister.of(showings));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(showings, random);
      assertEquals(expected, persons(PersonRegister.of(showings)));
    }
  }

  /** Names of a hundred thousand, of some hundreds of surnames, one in ten without initials. */
  @Test
  @Seeded(1)
  void aHundredThousandPersonsAreHeldApart(Random random) {
    List<MentionDays> showings = new ArrayList<>();
    Set<String> printed = new HashSet<>();
    while (printed.size() < 100_000) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        name.append((char) ('A' + random.nextInt(26))).append('.');
      }
      name.append(" ").append(random.nextBoolean() ? "van " : "");
      int surname = random.nextInt(400);
      name.append((char) ('A' + surname % 26)).append("aaklinkers".substring(surname % 7));
      name.append((char) ('a' + surname / 26));
      if (printed.add(name.toString())) {
        Mention mention = mention(name.toString(), "", "");
        int day = random.nextInt(10_000);
        showings.add(new MentionDays(mention, new int[] {day, day + 400}, 2));
      }
    }
    PersonRegister register = PersonRegister.of(showings);
    assertEquals(100_000, register.persons().size());
    assertEquals(1, register.find(register.persons().get(777).name()).persons().size());
  }

  private static String found(PersonRegister register, String typed) {
    PersonRegister.NameMatch found = register.find(typed);
    return found.persons().stream().map(Person::name).toList()
        + " "
        + found.besides().stream().map(Person::name).toList();
  }

  private static String who(PersonRegister register, Mention mention, String date) {
    return Objects.requireNonNull(register.person(mention, day(date))).name();
  }
}
