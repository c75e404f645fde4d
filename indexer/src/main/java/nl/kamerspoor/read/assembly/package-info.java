/**
 * Makes one paper of units and findings: metadata weighed, units numbered, citations found.
 *
 * <pre>
 * file -&gt; text -&gt; [paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in are the {@link nl.kamerspoor.read.unit.PaperUnit}s of a format and what it
 * states itself; what goes out is a {@link nl.kamerspoor.document.Kamerstuk}. This room uses {@code
 * input}, {@code unit}, {@code metadata} and {@code citation}.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.read.assembly.PaperAssembler} asks every origin for its findings,
 *       {@code DecisionListReader} among them, and has them weighed.
 *   <li>It numbers the units, puts each under its heading and has its citations found.
 *   <li>{@code TextQuality} warns where the words are hardly Dutch, as those of a bad scan.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.assembly;

import org.jspecify.annotations.NullMarked;
