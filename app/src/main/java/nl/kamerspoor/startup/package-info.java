/**
 * What makes a command start sooner, and nothing else: take this package away, and the caches with
 * it, and every answer is as before.
 *
 * <p>{@code TrainingRun}, beside {@code Main}, runs the usual commands once after a build, so that
 * the launcher has the JDK's caches of loaded and linked classes. {@code WarmUp} loads what a
 * search needs on a second thread while the command line is read.
 *
 * <p>Each trick, where it stands, and what a search in the five papers takes longer without it, of
 * the 340 ms of processor time that it takes on a busy machine; {@code docs/performance.md} tells
 * how this was measured, what was given up, and what could not be told apart from noise.
 *
 * <pre>
 * the JDK's caches of classes          the launcher, TrainingRun            + 190 %
 * picocli's classes of Java 5, which no
 *   cache takes, raised                src/build/RaiseClassVersion          +  25 %
 * files read, not mapped               OpenIndex.open                       +  14 %
 * no jars that only reading needs for
 *   other commands, and a cache so     the launcher, StartAgainException    +  10 %
 * names of the months written out      DateText                             +   6 %
 * no equals method of a record         PartialQuery, IndexStamp.Rules       +   5 %
 * no switches over types, halt at the
 *   end, the hash of a record ahead    QueryPrinter, QueryNodes,
 *                                      ParagraphSets, IndexOpener,
 *                                      Main, WarmUp                         +   6 % together
 * the cache at the place that it was
 *   laid out for                       the launcher                         +   5 %
 * no compilations of the training
 *   replayed                           the launcher                         +   5 %
 * a second thread                      WarmUp                               +   3 % by the clock
 * </pre>
 *
 * <p>Those in other packages cannot stand here. Most do without something that the JDK makes at its
 * first use: {@code DateText} without its locale data, {@code PartialQuery} and {@code
 * IndexStamp.Rules} without the methods of a record, and others without the class for a switch over
 * types. {@code OpenIndex} chooses how Lucene reads; {@code StartAgainException} is how a command
 * tells the launcher that it needs what was left off. {@code src/build/Unseal} makes no start
 * shorter: it lets a folder move together with its caches.
 */
@NullMarked
package nl.kamerspoor.startup;

import org.jspecify.annotations.NullMarked;
