package nl.kamerspoor.batch.entry;

import java.util.List;
import java.util.function.Consumer;

/**
 * How a list is to be read.
 *
 * @param name what messages call it
 * @param format its form
 * @param columns what its columns are: the name of each, in their order, for a table without a
 *     header; {@code query=Omschrijving} for one whose header calls them otherwise; empty where the
 *     list says it itself
 * @param options what it may say of a query besides
 * @param notes takes what is to be said of how it was read, a sentence each
 */
public record ListReading(
    String name,
    InputFormat format,
    List<String> columns,
    List<OptionName> options,
    Consumer<String> notes) {

  public ListReading {
    columns = List.copyOf(columns);
    options = List.copyOf(options);
  }
}
