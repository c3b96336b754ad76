package org.huice.bench.hand;

/** What a ruling is about: the kind of thing and its number. */
record Subject(String type, String key) {
  @Override
  public String toString() {
    return type + "[" + key + "]";
  }
}
