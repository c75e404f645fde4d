/**
 * The kernel of the command line: what every command needs, and none of the commands.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 *
 * <p>In come the arguments and the world around the process; out go results on stdout, messages on
 * stderr and an exit code: 0 found, 1 nothing found, 2 error. In the order in which they meet:
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.command.Environment} is the world: streams, folders, variables, the
 *       terminal. Its {@link nl.kamerspoor.command.ResultStream} tells a failure to write results
 *       from all others; a reader of the results who has gone, as {@code head} has, is not an error
 *       ({@link nl.kamerspoor.command.ClosedPipeException}). On a terminal they go by way of the
 *       {@code Pager}, which starts the user's once they are longer than the screen.
 *   <li>{@link nl.kamerspoor.command.CommandLineProgram}, the class to enter by, is handed the
 *       commands by name, builds the one that was typed, has picocli read the line, and runs it.
 *   <li>A {@link nl.kamerspoor.command.Command} says in its {@link
 *       nl.kamerspoor.command.CommandOutline} what it is called and what it takes: each an {@link
 *       nl.kamerspoor.command.OptionGroup}, be it an {@link nl.kamerspoor.command.Option}, {@link
 *       nl.kamerspoor.command.Arguments}, or several that commands share, which give what was typed
 *       as values with types. {@link nl.kamerspoor.command.HelpText} tells picocli of them.
 *   <li>While it runs, it says what goes on by {@link nl.kamerspoor.command.Messages}, draws a
 *       {@link nl.kamerspoor.command.ProgressLine} and hears a {@link
 *       nl.kamerspoor.command.StopSignal}.
 *   <li>What cannot be done is a {@link nl.kamerspoor.command.CommandException}; {@link
 *       nl.kamerspoor.command.UsageErrorText} words what picocli could not read, {@link
 *       nl.kamerspoor.command.FailureText} what went wrong, with a {@link
 *       nl.kamerspoor.command.QueryCaret} under the place.
 * </ol>
 *
 * <p>The rooms, each of which knows those before it and none after: {@code index} opens the index
 * or makes it, {@code option} has the options that commands share, {@code shell} makes what shells
 * and {@code man} are told of the commands, {@code run} has them, one class each, and {@code batch}
 * the one that answers a list. Commands that fetch, follow links, serve pages or ask a cluster go
 * into {@code run} too; {@code nl.kamerspoor.Commands} names them all but those of modules beside
 * this one, which are found as services.
 *
 * <h2>What is picocli's and what is not</h2>
 *
 * <p>picocli has the model of a command, reads the line and lays out the help. What it does too,
 * but is done here:
 *
 * <ul>
 *   <li>Annotations: options are built by calls, and only for the command that was typed, since
 *       starting is most of what a short command costs; see {@link nl.kamerspoor.command.Option}.
 *   <li>{@code mixinStandardHelpOptions} and its {@code HelpCommand}: the first is read from
 *       annotations and gives every command a {@code --version}; the second knows no topic besides
 *       commands, and {@code help query} is one.
 *   <li>Its messages: they name neither what to do nor the command whose help tells it, call
 *       classes of Java by name, and are English in the middle of its code, so that Dutch could not
 *       be put beside them.
 *   <li>Its suggestions, which compare pairs of letters ({@code CosineSimilarity}) and list
 *       subcommands or options in one way only: {@link nl.kamerspoor.command.Suggestions} are by
 *       the edits that mistyping makes, as those for names in queries and columns are.
 *   <li>Values of enums and numbers of a range: it has no names with hyphens, and no ranges.
 * </ul>
 */
@NullMarked
package nl.kamerspoor.command;

import org.jspecify.annotations.NullMarked;
