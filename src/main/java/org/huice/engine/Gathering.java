package org.huice.engine;

import java.util.Map;

/**
 * What is found once of a rule set and used for every dossier.
 *
 * @param classes by name of the fact type
 */
record Gathering(Map<String, FactClass> classes, FiredRules rules, KnownTypes known) {}
