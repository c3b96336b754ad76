package org.huice.bench.hand;

import java.util.List;

/** One rule of a clause with all its conditions, met or not. */
record Reading(String rule, boolean truth, List<Condition> conditions) {}
