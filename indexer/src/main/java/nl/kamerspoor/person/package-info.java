/**
 * Who is who: the printed names of those who sign and speak, joined to persons.
 *
 * <p>Papers print one person in many ways ({@code Grinwis}, {@code P.A. Grinwis}) and several
 * persons in one ({@code De Groot}). {@link nl.kamerspoor.person.MentionDays} says on which days a
 * {@link nl.kamerspoor.person.Mention} stands; {@link nl.kamerspoor.person.PersonRegister} joins
 * them and is what to enter by. Nothing is known here but what the papers print: no list of
 * members.
 *
 * <p>The rules, in this order. They follow what is usual in name disambiguation: a block of names
 * that may be one (here the surname), evidence for and against inside it, and nothing joined that
 * has two candidates (Ferreira, Gonçalves and Laender, "A brief survey of automatic methods for
 * author name disambiguation", SIGMOD Record 41, 2012).
 *
 * <ol>
 *   <li>A name is read as titles, initials, first names and a surname with its particles ({@code
 *       PersonName}). Case, diacritics, hyphens and points do not matter. The Kamer prints the bare
 *       surname, and a first name where two of that name sit at once; official metadata print
 *       initials, and the first name in brackets.
 *   <li>Initials agree where one is the beginning of the other, first names likewise; a first name
 *       agrees with initials that begin with its letter ({@code PersonName#agrees}).
 *   <li>Of one surname what says most is taken first: names with initials or first names before
 *       bare ones, those with a party before those without. Each joins the one person that agrees
 *       with it and was seen with the same kind of office or the same party within a career, or at
 *       the same time ({@code Evidence}). Two parties that have a bare name in turns are two
 *       persons; one after the other they are a change of party ({@code ChangesOfParty}).
 *   <li>Where several persons agree, party, office and time narrow them down in this order ({@code
 *       PersonDisambiguation}). Where more than one is left, the name stays an entry of its own:
 *       which one is not told.
 *   <li>{@code Faber} is {@code Faber-van de Klashorst} where there is one of each ({@code
 *       DoubleNames}).
 *   <li>A name seen once or twice, one letter away from a single person who is seen three times as
 *       often at that time, is a typing error ({@code TypingErrors}).
 * </ol>
 *
 * <p>Of which party somebody is whose party is not printed ({@link
 * nl.kamerspoor.person.Membership}):
 *
 * <ol>
 *   <li>that in which the papers show the person, from the first to the last day on which they do;
 *   <li>and before and after it within the same term of the Tweede Kamer ({@code ChamberTerms}),
 *       but not beyond the first and last day of the party, and not backwards for groups named
 *       after a member ({@code Lid Omtzigt}), which begin when somebody leaves a party;
 *   <li>where another party is seen in the same term, the days between the last of the one and the
 *       first of the other are told of neither, and where the days of two overlap, those;
 *   <li>but a party that merged goes over into the other on the days that {@code parties.tsv} has
 *       of both, for members who were seen in both or in the first within that term.
 * </ol>
 *
 * <p>So a member who left a party is still counted with it where no paper shows the new one in that
 * term; and who only signs, and is never printed with a party, has none.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.person;

import org.jspecify.annotations.NullMarked;
