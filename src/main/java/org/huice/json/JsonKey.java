package org.huice.json;

/** A key that the program gives to members of its objects, with its bytes made once. */
public final class JsonKey {
  private final String name;
  private final byte[] bytes;

  private JsonKey(String name) {
    this.name = name;
    JsonBytes written = new JsonBytes(name.length() + 3);
    written.quoted(name);
    written.put(':');
    this.bytes = written.toArray();
  }

  /**
   * The key of that name.
   *
   * @throws IllegalArgumentException if the name holds half a surrogate pair
   */
  public static JsonKey of(String name) {
    return new JsonKey(name);
  }

  /** As it is written: the name in quotes with its colon. Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
