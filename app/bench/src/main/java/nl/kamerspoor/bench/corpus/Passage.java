package nl.kamerspoor.bench.corpus;

/**
 * A paragraph as every contender gets it.
 *
 * @param id {@code BWBR0028717#1}
 * @param date ISO
 */
public record Passage(String id, String date, String title, String text) {

  /** The part of the id before the hash. */
  String paper() {
    int hash = id.indexOf('#');
    return hash < 0 ? id : id.substring(0, hash);
  }
}
