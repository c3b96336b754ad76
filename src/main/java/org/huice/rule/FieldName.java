package org.huice.rule;

/**
 * The identity of a field of a fact, {@code 能源项目[P-01].设备投资额}, made when somebody reads it: most
 * steps of most amounts are never read.
 *
 * @param id what prints as the identity of the fact
 */
record FieldName(Object id, String field) implements CharSequence {
  @Override
  public int length() {
    return toString().length();
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  @Override
  public String toString() {
    return id + "." + field;
  }
}
