package org.huice.pool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Admission;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Per;
import org.huice.policy.Pool.Population;
import org.huice.policy.Pool.Ranking;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;
import org.huice.policy.SettlementRule.Terms;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** A desk on which a pool and its claims are laid out for a test. */
final class Desk {
  static final ParameterRef BUDGET = new ParameterRef("甲", "年度资金总额");
  static final ParameterRef EACH = new ParameterRef("甲", "单个上限");
  static final ParameterRef RATE = new ParameterRef("甲", "最高比例");
  static final ParameterRef KEEP = new ParameterRef("甲", "名额");
  static final ParameterRef SHARE = new ParameterRef("甲", "均值占比");

  private final Map<ParameterRef, Fraction> values = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Map<String, String>> applicants = new ArrayList<>();
  private final List<Admission> admissions = new ArrayList<>();
  private @Nullable Ranking ranking;
  private Before before = Before.NONE;

  Desk value(ParameterRef parameter, String number) {
    values.put(parameter, Fraction.of(new BigDecimal(number)));
    return this;
  }

  Desk paid(String yuan) {
    before = new Before(new BigDecimal(yuan), before.kept(), before.holders());
    return this;
  }

  Desk kept(int places) {
    before = new Before(before.paid(), places, before.holders());
    return this;
  }

  Desk holders(String... applicants) {
    Set<FactId> ids = Stream.of(applicants).map(Desk::id).collect(Collectors.toUnmodifiableSet());
    before = new Before(before.paid(), ids.size(), ids);
    return this;
  }

  /** A claim by another clause. */
  Desk claimBy(String clause, String applicant, String yuan, String... figures) {
    claims.add(by(clause, applicant, yuan, figures));
    return this;
  }

  /** A claim of that applicant with figures by name: 亩均税收, 12.5, … */
  Desk claim(String applicant, String yuan, String... figures) {
    claims.add(of(applicant, yuan, figures));
    return this;
  }

  Desk claims(List<Claim> more) {
    claims.addAll(more);
    return this;
  }

  Desk applicant(String... figures) {
    applicants.add(map(figures));
    return this;
  }

  static Claim of(String applicant, String yuan, String... figures) {
    return by("一", applicant, yuan, figures);
  }

  private static FactId id(String applicant) {
    return new FactId("企业", List.of(applicant));
  }

  private static Claim by(String clause, String applicant, String yuan, String... figures) {
    FactId id = id(applicant);
    return new Claim(
        "甲/资金",
        1,
        "sha256:00",
        id,
        applicant,
        new Matter("甲", clause, id, LocalDate.of(2025, 12, 1)),
        new BigDecimal(yuan),
        false,
        false,
        new TreeMap<>(map(figures)),
        List.of());
  }

  static Claim open(Claim claim) {
    return new Claim(
        claim.pool(),
        claim.entry(),
        claim.core(),
        claim.applicant(),
        claim.name(),
        claim.matter(),
        claim.yuan(),
        claim.bound(),
        true,
        claim.figures(),
        List.of("企业.营业收入"));
  }

  private static Map<String, String> map(String... figures) {
    Map<String, String> map = new TreeMap<>();
    for (int at = 0; at < figures.length; at += 2) {
      map.put(figures[at], figures[at + 1]);
    }
    return map;
  }

  Desk admit(String field, Population of, @Nullable ParameterRef share, boolean inclusive) {
    admissions.add(new Admission(field, of, share, inclusive));
    return this;
  }

  Desk rank(@Nullable ParameterRef keep, Ties ties, Criterion... by) {
    ranking = new Ranking(List.of(by), keep, Per.CLAIM, ties);
    return this;
  }

  Desk rankApplicants(ParameterRef keep, Ties ties, Criterion... by) {
    ranking = new Ranking(List.of(by), keep, Per.APPLICANT, ties);
    return this;
  }

  PoolResult share(Sharing sharing) {
    return PoolRun.of(pool(sharing), values, claims, applicants, before);
  }

  Pool pool(Sharing sharing) {
    return new Pool(
        new Terms("甲", "资金", null, null, "测试", Place.of("policy.yaml")),
        List.of(new ClauseRef("甲", "一")),
        sharing instanceof Sharing.InFull ? null : BUDGET,
        admissions,
        ranking,
        sharing);
  }

  /** What each gets, by applicant: {@code 企业一=1.00}. */
  static List<String> paid(PoolResult result) {
    return result.awards().stream()
        .map(award -> award.claim().name() + "=" + award.yuan().toPlainString())
        .toList();
  }

  /** Why each gets less, by applicant; {@code null} of those that do not. */
  static List<String> causes(PoolResult result) {
    return result.awards().stream()
        .map(award -> award.claim().name() + "=" + award.cause())
        .toList();
  }
}
