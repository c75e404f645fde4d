package nl.kamerspoor.read.json;

import nl.kamerspoor.read.input.ByteLines;

/** What is said of a line of JSON; each is read after the number of the line. */
final class JsonMessages {

  private JsonMessages() {}

  static String isTooLong() {
    return "is longer than %d bytes; split it into paragraphs".formatted(ByteLines.MAX_LINE_BYTES);
  }

  static String isNotObject() {
    return "is not a JSON object";
  }

  static String isSeveralObjects() {
    return "has more than one JSON object";
  }

  static String isNotWhole() {
    return "is not a whole JSON object";
  }

  static String isNotJson(String reason) {
    return "is not JSON: %s".formatted(reason);
  }

  static String isNotJson(int column, String reason) {
    return "is not JSON at column %d: %s".formatted(column, reason);
  }

  static String lacks(String field) {
    return "has no \"%s\"".formatted(field);
  }

  static String isNotText(String field) {
    return "has a \"%s\" that is not a text".formatted(field);
  }

  static String isNotNumber(String field) {
    return "has a \"%s\" that is not a whole number".formatted(field);
  }

  static String isNotFlag(String field) {
    return "has a \"%s\" that is not true or false".formatted(field);
  }

  static String isNotObject(String field) {
    return "has a \"%s\" that is not an object".formatted(field);
  }

  static String isNotTexts(String field) {
    return "has a \"%s\" that is not a list of texts".formatted(field);
  }

  static String isNotObjects(String field) {
    return "has a \"%s\" that is not a list of objects".formatted(field);
  }

  static String isNotNumbers(String field) {
    return "has a \"%s\" that is not a list of whole numbers".formatted(field);
  }

  static String isForeignLine(String type) {
    return "a line of type \"%s\" is not part of a paper".formatted(type);
  }

  static String isOutOfOrder(int number, int last) {
    return "paragraph %d comes after paragraph %d".formatted(number, last);
  }

  static String lacksDocument() {
    return "the document line is missing, and with it the metadata";
  }

  static String isNotParagraphId(String id) {
    return "has the id \"%s\"; after the # comes the number of a paragraph, from 1".formatted(id);
  }

  static String lacksPlace() {
    return "has a citation without \"start\" and \"end\"";
  }

  static String isUnknownOrigin(String label) {
    return "has an unknown origin \"%s\"".formatted(label);
  }

  static String isUnknownKind(String label) {
    return "has an unknown kind \"%s\"".formatted(label);
  }

  static String isUnknownChamber(String label) {
    return "has an unknown chamber \"%s\"".formatted(label);
  }

  static String isNotPaperNumber(String text) {
    return "has a number \"%s\"; write it as 29754-391".formatted(text);
  }

  static String isNotDossier(String text) {
    return "has a dossier \"%s\"; write it as 29754".formatted(text);
  }

  static String isNotDate(String text) {
    return "has a date \"%s\"; write it as 2019-12-02 or 2019-12-02T14:30:00+01:00".formatted(text);
  }
}
