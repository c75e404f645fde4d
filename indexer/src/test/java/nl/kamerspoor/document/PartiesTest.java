package nl.kamerspoor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PVV                              | PVV
          Partij voor de Vrijheid          | PVV
          GroenLinks-PvdA                  | GroenLinks-PvdA
          groenlinks pvda                  | GroenLinks-PvdA
          GL-PvdA                          | GroenLinks-PvdA
          PvdA/GroenLinks                  | GroenLinks-PvdA
          GL                               | GroenLinks
          Groen Links                      | GroenLinks
          50 plus                          | 50PLUS
          50-Plus                          | 50PLUS
          50+                              | 50PLUS
          50PLUS/Baay-Timmerman            | 50PLUS
          50PLUS/Klein                     | Klein
          Unie 55+                         | Unie 55+
          U55+                             | Unie 55+
          christendemocratisch appel       | CDA
          D'66                             | D66
          LN                               | LN
          leefbaar nederland               | LN
          Groep Van Haga                   | Groep Van Haga
          """)
  void knowsAPartyByEachOfItsNames(String name, String called) {
    assertEquals(called, Parties.name(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Groep Van Haga, van haga",
    "groep-Van Haga, Lid Van Haga",
    "Lid Omtzigt, Omtzigt",
    "Fractie Den Haan, Den Haan",
    "Groep Bontes/Van Klaveren, bontes van klaveren",
    "Groep Kuzu/Öztürk, Groep Kuzu/Ozturk"
  })
  void aGroupOfMembersIsKnownByTheirNames(String printed, String typed) {
    assertEquals(Parties.key(printed), Parties.key(typed));
  }

  @Test
  void aMergedPartyIsAPartyOfItsOwn() {
    Party before = Parties.named("PvdA").orElseThrow();
    Party after = Parties.withKey(String.valueOf(before.into())).orElseThrow();
    assertEquals("GroenLinks-PvdA", after.name());
    LocalDate merger = LocalDate.of(2023, 10, 27);
    assertFalse(before.existed(merger));
    assertTrue(before.existed(merger.minusDays(1)));
    assertTrue(after.existed(merger));
    assertFalse(after.existed(merger.minusDays(1)));
  }

  @Test
  void eachPlaceIsTakenByAPartyOfTheFile() {
    for (Party party : Parties.all()) {
      assertTrue(
          party.into() == null || Parties.withKey(party.into()).isPresent(), party::toString);
      assertTrue(
          party.from() == null || party.to() == null || party.from().isBefore(party.to()),
          party::toString);
    }
  }

  @Test
  void aNameWithoutLettersIsNoParty() {
    assertEquals("", Parties.key("—"));
  }
}
