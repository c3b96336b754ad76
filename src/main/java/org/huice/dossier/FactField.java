package org.huice.dossier;

/**
 * A field of a fact, {@code 能源项目[P-01].设备投资额}, whose name is made when somebody reads it.
 *
 * @param fact whose field it is
 * @param field its name
 */
public record FactField(FactId fact, String field) {
  @Override
  public String toString() {
    return fact + "." + field;
  }
}
