package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Golden;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.SampleAnswers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Every sample answer in every format, as the files of {@code golden/answers} have it. */
final class AnswerPrinterTest {

  @TestFactory
  Stream<DynamicTest> answersInEveryFormat() throws IOException {
    Map<String, ThrowingSupplier<String>> outputs = new LinkedHashMap<>();
    for (Map.Entry<String, Answer> sample : SampleAnswers.all().entrySet()) {
      String name = sample.getKey();
      Answer answer = sample.getValue();
      outputs.put(name + ".80.txt", () -> print(Format.TEXT, answer, plain(80)));
      outputs.put(name + ".120.txt", () -> print(Format.TEXT, answer, plain(120)));
      outputs.put(
          name + ".colour.txt",
          () ->
              print(
                      Format.TEXT,
                      answer,
                      plain(80).withColour(true).withFullText(true).withCite(true))
                  .replace('\u001B', '␛'));
      outputs.put(name + ".jsonl", () -> print(Format.JSONL, answer, plain(80)));
      outputs.put(name + ".csv", () -> print(Format.CSV, answer, plain(80)));
      outputs.put(name + ".tsv", () -> print(Format.TSV, answer, plain(80)));
      outputs.put(name + ".md", () -> print(Format.MARKDOWN, answer, plain(80)));
      outputs.put(name + ".ris", () -> print(Format.RIS, answer, plain(80)));
      outputs.put(name + ".bib", () -> print(Format.BIBTEX, answer, plain(80)));
      outputs.put(name + ".csl.json", () -> print(Format.CSLJSON, answer, plain(80)));
    }
    return Golden.tests("answers", outputs);
  }

  private static Presentation plain(int width) {
    return Presentation.plain(width);
  }

  private static String print(Format format, Answer answer, Presentation presentation)
      throws IOException {
    StringWriter out = new StringWriter();
    AnswerPrinter printer = AnswerPrinter.of(format, out, presentation);
    printer.begin();
    printer.print(answer);
    printer.end();
    return out.toString();
  }
}
