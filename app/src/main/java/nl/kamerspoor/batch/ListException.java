package nl.kamerspoor.batch;

/** A list of queries that cannot be read at all; the message says where, why and what to do. */
public final class ListException extends Exception {

  private static final long serialVersionUID = 1L;

  ListException(String message) {
    super(message);
  }
}
