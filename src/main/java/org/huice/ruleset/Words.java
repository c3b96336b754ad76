package org.huice.ruleset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huice.policy.Clause.Kind;
import org.huice.policy.PolicyDocument.Level;
import org.huice.policy.PolicyDocument.Status;
import org.huice.policy.Pool.Per;
import org.huice.policy.Pool.Population;
import org.huice.policy.Pool.Ties;
import org.huice.policy.SettlementRule.Cut;

/**
 * A closed list of words with what each stands for.
 *
 * @param list its name among the glosses
 * @param meanings in the order in which messages name them
 */
record Words<T>(String list, Map<String, T> meanings) {
  static final Words<Status> STATUS =
      Words.of("status", "draft", Status.DRAFT)
          .and("in-force", Status.IN_FORCE)
          .and("repealed", Status.REPEALED);
  static final Words<Level> LEVEL =
      Words.of("level", "国家", Level.NATIONAL)
          .and("省", Level.PROVINCE)
          .and("市", Level.CITY)
          .and("县", Level.COUNTY)
          .and("national", Level.NATIONAL)
          .and("province", Level.PROVINCE)
          .and("city", Level.CITY)
          .and("county", Level.COUNTY);
  static final Words<Kind> KIND =
      Words.of("kind", "award", Kind.AWARD)
          .and("levy", Kind.LEVY)
          .and("order", Kind.ORDER)
          .and("designation", Kind.DESIGNATION)
          .and("eligibility", Kind.ELIGIBILITY)
          .and("priority", Kind.PRIORITY)
          .and("exclusion", Kind.EXCLUSION)
          .and("target", Kind.TARGET);
  static final Words<BigDecimal> ROUND_TO =
      Words.of("round-to", "分", new BigDecimal("0.01"))
          .and("角", new BigDecimal("0.1"))
          .and("元", BigDecimal.ONE)
          .and("百元", new BigDecimal("100"))
          .and("千元", new BigDecimal("1000"))
          .and("万元", new BigDecimal("10000"));
  static final Words<RoundingMode> ROUND_MODE =
      Words.of("mode", "half-up", RoundingMode.HALF_UP)
          .and("half-even", RoundingMode.HALF_EVEN)
          .and("down", RoundingMode.DOWN)
          .and("up", RoundingMode.UP);
  static final Words<Boolean> MONTH_END =
      Words.of("leap-day", "month-end", true).and("next-day", false);
  static final Words<Boolean> CEILING = Words.of("bound", "ceiling", true).and("exact", false);
  static final Words<Tiering> TIERING =
      Words.of("schedule", "slab", Tiering.SLAB)
          .and("marginal", Tiering.MARGINAL)
          .and("bands", Tiering.BANDS);
  static final Words<Boolean> CAP_ON = Words.of("on", "base", true).and("result", false);
  static final Words<Boolean> REMAINDER = Words.of("remainder", "first", true).and("last", false);
  static final Words<Cut> CUT =
      Words.of("cut", "last-first", Cut.LAST_FIRST).and("proportional", Cut.PROPORTIONAL);
  static final Words<Population> POPULATION =
      Words.of("of", "claims", Population.CLAIMS).and("applicants", Population.APPLICANTS);
  static final Words<Boolean> AVERAGE = Words.of("at-least", "average", true);
  static final Words<Boolean> HIGH_FIRST = Words.of("first", "high", true).and("low", false);
  static final Words<Ties> PLACE_TIES =
      Words.of("ties", "all", Ties.ALL).and("none", Ties.NONE).and("by-key", Ties.BY_KEY);
  static final Words<Per> PLACE_PER =
      Words.of("per", "applicant", Per.APPLICANT).and("claim", Per.CLAIM);
  static final Words<Ties> DAY_TIES =
      Words.of("ties", "by-key", Ties.BY_KEY).and("in-proportion", Ties.ALL);
  static final Words<Ties> RANK_TIES = Words.of("ties", "by-key", Ties.BY_KEY);
  static final Words<Boolean> LAST_IN_PART =
      Words.of("last-one", "in-part", true).and("nothing", false);
  static final Words<Boolean> ENTITLEMENT = Words.of("pro-rata", "entitlement", true);

  /** The codes of rulings, as the core of a determination writes them. */
  static final Words<String> RULING =
      Words.of("ruling", "granted", "granted")
          .and("charged", "charged")
          .and("ordered", "ordered")
          .and("designated", "designated")
          .and("confirmed", "confirmed")
          .and("reported", "reported")
          .and("refused", "refused")
          .and("barred", "barred")
          .and("superseded", "superseded")
          .and("undetermined", "undetermined")
          .and("discretionary", "discretionary")
          .and("notApplicable", "notApplicable")
          .and("notInForce", "notInForce");

  /** Why an award is superseded, as the core of a determination writes it. */
  static final Words<String> CAUSE =
      Words.of("cause", "lower", "lower")
          .and("later", "later")
          .and("notChosen", "notChosen")
          .and("excluded", "excluded")
          .and("unsupported", "unsupported")
          .and("replaced", "replaced")
          .and("exhausted", "exhausted")
          .and("draft", "draft")
          .and("notYet", "notYet")
          .and("expired", "expired")
          .and("repealed", "repealed")
          .and("elsewhere", "elsewhere");

  /** What an instalment stands at, as the core of a determination writes it. */
  static final Words<String> INSTALMENT =
      Words.of("states", "due", "due").and("open", "open").and("forfeited", "forfeited");

  private static <T> Words<T> of(String list, String word, T meaning) {
    return new Words<>(list, Map.of(word, meaning));
  }

  private Words<T> and(String word, T meaning) {
    Map<String, T> more = new LinkedHashMap<>(meanings);
    more.put(word, meaning);
    return new Words<>(list, more);
  }

  /** What a word stands for. */
  Optional<T> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }

  /** All of them with what they mean, for a message. */
  String all(Locale locale) {
    return Glosses.of(list, meanings.keySet(), locale);
  }
}
