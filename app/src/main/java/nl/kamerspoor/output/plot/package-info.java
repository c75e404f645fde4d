/**
 * Draws counts over time: as SVG, PNG or a page of HTML.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is a {@link nl.kamerspoor.trace.Trend}, what goes out is the bytes of a file.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.plot.TrendPlot} is the form that a file name asks for.
 *   <li>{@link nl.kamerspoor.output.plot.TrendReport} prints a trend in any format, with its
 *       picture where it is a page or a document.
 *   <li>{@code TrendPicture} draws the chart and the sentences below it; {@code TrendHtmlPage} puts
 *       it on a page, with the numbers in a table.
 *   <li>{@code TrendChart} makes the chart of JFreeChart: a {@code BucketAxis} and a {@code
 *       RateAxis} around a {@code ShadedPlot}, in which {@code BandedLines} or {@code
 *       WhiskeredBars} show the rates.
 *   <li>{@code DrawnIntervals} says how far the intervals go, {@code Whisker} draws one, and {@code
 *       SeriesMark} tells the terms apart.
 *   <li>{@code PlotWording} has the sentences.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.plot;

import org.jspecify.annotations.NullMarked;
