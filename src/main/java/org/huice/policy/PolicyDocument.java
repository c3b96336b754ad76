package org.huice.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.huice.money.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * One policy as {@code policy.yaml} states it: what a lawyer would check.
 *
 * @param id the folder's name; rules say {@code Policy( id == "…" )}
 * @param title the document's title
 * @param authority who issued it
 * @param document its number, or where it is published
 * @param status draft, in force or repealed
 * @param inForce the calendar days (Asia/Shanghai) on which it holds
 * @param jurisdiction where it holds
 * @param level the level of government
 * @param payer who pays, where the document says so
 * @param rounding applied once to every amount of this policy
 * @param elapsed how whole years and months are counted; null where no rule counts them
 * @param clauses by id, in the order of the document
 * @param parameters by name, in the order of the file
 * @param materials what an applicant has to supply
 * @param settlement what holds between awards of its clauses, in the order of the file
 * @param provisions word for word by id: what only limits or defines, and gives nothing by itself
 * @param pools what all applicants together decide of its awards, in the order of the file
 */
public record PolicyDocument(
    String id,
    String title,
    String authority,
    @Nullable String document,
    Status status,
    Period inForce,
    Jurisdiction jurisdiction,
    Level level,
    @Nullable String payer,
    Rounding rounding,
    @Nullable Elapsed elapsed,
    Map<String, Clause> clauses,
    Map<String, Parameter> parameters,
    List<Material> materials,
    List<SettlementRule> settlement,
    Map<String, String> provisions,
    List<Pool> pools) {
  /** Keeps its own copies. */
  public PolicyDocument {
    materials = List.copyOf(materials);
    settlement = List.copyOf(settlement);
    provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
    pools = List.copyOf(pools);
  }

  /**
   * The same document with other parameters.
   *
   * @param replaced by name; what it does not name stays
   */
  public PolicyDocument with(Map<String, Parameter> replaced) {
    Map<String, Parameter> all = new LinkedHashMap<>(parameters);
    all.putAll(replaced);
    return copy(
        inForce,
        jurisdiction,
        rounding,
        elapsed,
        clauses,
        Collections.unmodifiableMap(all),
        settlement,
        pools);
  }

  /** The same document with another rounding, and with other rules between its awards. */
  public PolicyDocument with(Rounding other, List<SettlementRule> holding) {
    return copy(inForce, jurisdiction, other, elapsed, clauses, parameters, holding, pools);
  }

  /** The same document with another version of one clause. */
  public PolicyDocument with(Clause version) {
    Map<String, Clause> all = new LinkedHashMap<>(clauses);
    all.put(version.id(), version);
    return copy(
        inForce,
        jurisdiction,
        rounding,
        elapsed,
        Collections.unmodifiableMap(all),
        parameters,
        settlement,
        pools);
  }

  /** The same document with other days and another place of force, and another way to count. */
  public PolicyDocument with(Period days, Jurisdiction place, @Nullable Elapsed counted) {
    return copy(days, place, rounding, counted, clauses, parameters, settlement, pools);
  }

  /**
   * Some of its clauses, to decide applicants one by one: without pools, which may take awards of
   * clauses that are left out.
   *
   * @param kept by id
   * @param holding the settlement rules that stay
   */
  public PolicyDocument only(Predicate<String> kept, List<SettlementRule> holding) {
    Map<String, Clause> some = new LinkedHashMap<>(clauses);
    some.keySet().removeIf(kept.negate());
    return copy(
        inForce,
        jurisdiction,
        rounding,
        elapsed,
        Collections.unmodifiableMap(some),
        parameters,
        holding,
        List.of());
  }

  /** The same document in what only names it; the rest as given. */
  private PolicyDocument copy(
      Period days,
      Jurisdiction place,
      Rounding rounded,
      @Nullable Elapsed counted,
      Map<String, Clause> said,
      Map<String, Parameter> valued,
      List<SettlementRule> holding,
      List<Pool> divided) {
    return new PolicyDocument(
        id,
        title,
        authority,
        document,
        status,
        days,
        place,
        level,
        payer,
        rounded,
        counted,
        said,
        valued,
        materials,
        holding,
        provisions,
        divided);
  }

  /** What a clause or a provision says, word for word; null where there is none of that id. */
  public @Nullable String quote(String cited) {
    Clause clause = clauses.get(cited);
    return clause == null ? provisions.get(cited) : clause.text();
  }

  /** Whether the document has the force of a policy. */
  public enum Status {
    DRAFT,
    IN_FORCE,
    REPEALED
  }

  /** The level of government that issued it. */
  public enum Level {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY
  }
}
