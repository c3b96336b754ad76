package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import org.huice.cases.Gap;

/**
 * Tells what worked examples a policy still needs.
 *
 * @param words in whose language
 */
public record CoverageText(Words words) {
  private static final String INDENT = "    ";

  /** One line for the policy and one for each gap; nothing where there is none. */
  public List<String> lines(String policy, List<Gap> gaps) {
    List<String> lines = new ArrayList<>();
    if (!gaps.isEmpty()) {
      lines.add(words.say("gap.policy", policy, String.valueOf(gaps.size())));
      gaps.forEach(gap -> lines.add(INDENT + line(gap)));
    }
    return lines;
  }

  private String line(Gap gap) {
    String clause = gap.clause() == null ? "" : gap.clause();
    String condition = gap.condition() == null ? "" : gap.condition();
    String bound = gap.bound() == null ? "" : gap.bound();
    return words.say("gap." + gap.kind().name(), clause, condition, gap.place().toString(), bound);
  }
}
