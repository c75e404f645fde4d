package nl.kamerspoor.bench.job;

import java.io.Closeable;

/** Answers queries from an open index. Safe for several threads. */
public interface QueryWork extends Closeable {

  /** Answers one query; what it gives depends on all of the answer, so that none is left out. */
  long answer(String typed) throws Exception;
}
