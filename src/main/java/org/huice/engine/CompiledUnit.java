package org.huice.engine;

import java.util.List;
import java.util.NavigableMap;

/**
 * What the compiler makes of one unit: the vocabulary or one policy.
 *
 * @param classes class files by resource path, {@code vocabulary/企业.class}
 * @param models the binary names of the classes that hold the rules
 */
record CompiledUnit(NavigableMap<String, byte[]> classes, List<String> models) {}
