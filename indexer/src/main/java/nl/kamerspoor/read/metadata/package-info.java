/**
 * Gathers what a paper states about itself, by origin, and decides which origin is trusted more.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + [metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in are lines, units, names and the metadata record; what goes out is one {@link
 * nl.kamerspoor.document.Metadata}, each value with its origin. This room uses {@code input} and
 * {@code unit}.
 *
 * <ol>
 *   <li>In print without mark-up, {@link nl.kamerspoor.read.metadata.LetterheadDetector} and {@link
 *       nl.kamerspoor.read.metadata.SignatureDetector} know the lines of letterhead and signatures;
 *       {@link nl.kamerspoor.read.metadata.PlainLetter} knows their paragraphs in a word
 *       processor's file, {@link nl.kamerspoor.read.metadata.MotionSignatures} the names under a
 *       motion.
 *   <li>The readers take {@link nl.kamerspoor.read.metadata.MetadataFindings} from one origin each:
 *       {@link nl.kamerspoor.read.metadata.LetterheadReader} (with {@link
 *       nl.kamerspoor.read.metadata.LetterheadTitle} and {@code OfficeReader}), {@link
 *       nl.kamerspoor.read.metadata.SignatureReader}, {@link
 *       nl.kamerspoor.read.metadata.RunningFooterReader}, {@link
 *       nl.kamerspoor.read.metadata.DebateFooterReader}, {@link
 *       nl.kamerspoor.read.metadata.FileNameReader}, and {@link
 *       nl.kamerspoor.read.metadata.SidecarReader} by {@link
 *       nl.kamerspoor.read.metadata.MetadataNames}. Dates are read by {@link
 *       nl.kamerspoor.document.DutchDates} as papers print them, by {@link
 *       nl.kamerspoor.read.metadata.StatedDate} as systems write them. What cannot be read is said
 *       by {@link nl.kamerspoor.read.metadata.MetadataMessages}, and {@link
 *       nl.kamerspoor.read.metadata.StatedIn} where it stood.
 *   <li>{@link nl.kamerspoor.read.metadata.MetadataMerger} weighs the findings and warns where they
 *       contradict each other.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.metadata;

import org.jspecify.annotations.NullMarked;
