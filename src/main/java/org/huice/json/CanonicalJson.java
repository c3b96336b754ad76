package org.huice.json;

/**
 * Writes JSON by RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no
 * white space, the shortest escapes. Of numbers it knows integers only, up to those that every
 * reader of JSON takes exactly (2⁵³).
 */
public final class CanonicalJson {
  private static final int USUAL = 1 << 10;

  private CanonicalJson() {}

  /**
   * The bytes of a value.
   *
   * @param value a Map with String keys, List, String, Boolean, Integer or Long; or bytes that this
   *     has written before, which are taken as they are
   * @throws IllegalArgumentException if it is or holds anything else, or half a surrogate pair
   */
  public static byte[] write(Object value) {
    CanonicalWriter writer = CanonicalWriter.verbatim(USUAL);
    writer.value(value);
    return writer.toArray();
  }
}
