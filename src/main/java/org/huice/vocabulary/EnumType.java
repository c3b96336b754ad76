package org.huice.vocabulary;

import java.util.List;
import org.huice.problem.Place;

/**
 * A closed list of words.
 *
 * @param name as rules write it
 * @param constants in the order of declaration
 * @param declared where it is declared
 */
public record EnumType(String name, List<String> constants, Place declared) {}
