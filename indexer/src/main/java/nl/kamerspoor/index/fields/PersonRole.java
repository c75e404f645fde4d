package nl.kamerspoor.index.fields;

import nl.kamerspoor.person.Mention;
import nl.kamerspoor.person.OfficeKind;
import nl.kamerspoor.person.Person;

/** The role in which somebody is meant: any, in government, or as a member. */
public enum PersonRole {
  ANY,
  /** With an office of the government on the paper, or on the letter that it was sent with. */
  GOVERNMENT,
  /**
   * As a member of either chamber. Of who is nowhere seen in government, what states no office
   * counts too: debates print a party instead, and motions neither now and then.
   */
  MEMBER;

  /** Whether a mention of somebody is one in this role. */
  public boolean is(Person person, Mention mention) {
    return switch (this) {
      case ANY -> true;
      case GOVERNMENT -> mention.officeKind() == OfficeKind.GOVERNMENT;
      case MEMBER ->
          mention.officeKind() == OfficeKind.MEMBER
              || (mention.officeKind() == OfficeKind.NOT_STATED
                  && (mention.party() != null
                      || (person.isSeenAs(OfficeKind.MEMBER)
                          && !person.isSeenAs(OfficeKind.GOVERNMENT))));
    };
  }

  /** Whether somebody is ever seen in this role. */
  public boolean has(Person person) {
    return person.mentions().stream().anyMatch(mention -> is(person, mention));
  }
}
