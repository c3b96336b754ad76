package org.huice.tree;

/** How large and how deep a text may be. */
final class Limits {
  /** The deepest nesting of mappings and lists. */
  static final int DEEPEST = 40;

  /** Bytes of a YAML file: 4 MB. */
  static final int YAML_BYTES = 4 * 1024 * 1024;

  /** Bytes of a JSON file: 16 MB. */
  static final int JSON_BYTES = 16 * 1024 * 1024;

  /** Entries of one list or mapping of YAML. */
  static final int YAML_ENTRIES = 2_000;

  /** Entries of all lists and mappings of a YAML file. */
  static final int YAML_NODES = 50_000;

  private Limits() {}
}
