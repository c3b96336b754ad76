package org.huice.ruleset;

import java.util.List;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a folder of rules.
 *
 * @param ruleSet null exactly where there are problems
 * @param archive the files that were read, whose hash is the id of the rule set: a folder that
 *     changes meanwhile changes neither; null exactly where there are problems
 * @param problems sorted by place
 */
public record RuleSetReading(
    @Nullable RuleSet ruleSet, @Nullable RuleArchive archive, List<Problem> problems) {}
