package org.huice.pool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Designated;
import org.huice.determination.Ruling.Discretionary;
import org.huice.determination.Ruling.Granted;
import org.huice.determination.Ruling.Undetermined;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.dossier.Opinion;
import org.huice.money.Amount;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Admission;
import org.huice.policy.Pool.Population;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What determinations claim from the pools of a rule set, and what these read of applicants. Built
 * once for a register; used by several threads at a time.
 */
public final class Claims {
  private final List<Pool> pools;
  private final Map<ClauseRef, Pool> takers = new HashMap<>();
  private final Map<Pool, Set<String>> applicantTypes = new HashMap<>();
  private final Vocabulary vocabulary;

  /**
   * The claims from these pools.
   *
   * @param pools of the rule set; no clause is in two of them
   * @param documents the policies of the pools' clauses
   */
  public Claims(
      Collection<Pool> pools, Collection<PolicyDocument> documents, Vocabulary vocabulary) {
    this.pools = List.copyOf(pools);
    this.vocabulary = vocabulary;
    Map<String, PolicyDocument> policies = new HashMap<>();
    documents.forEach(document -> policies.put(document.id(), document));
    for (Pool pool : pools) {
      Set<String> types = new HashSet<>();
      for (ClauseRef ref : pool.clauses()) {
        takers.put(ref, pool);
        subject(policies, ref).map(this::top).ifPresent(types::add);
      }
      applicantTypes.put(pool, types);
    }
  }

  private Optional<FactType> subject(Map<String, PolicyDocument> policies, ClauseRef ref) {
    return Optional.ofNullable(policies.get(ref.policy()))
        .flatMap(policy -> Optional.ofNullable(policy.clauses().get(ref.clause())))
        .flatMap(clause -> vocabulary.type(clause.subject()));
  }

  /** The type at the end of the owners of a type: the applicant's. */
  private String top(FactType subject) {
    FactType type = subject;
    Optional<FactType> owner = owner(type);
    for (int depth = 0; owner.isPresent() && depth < vocabulary.types().size(); depth++) {
      type = owner.get();
      owner = owner(type);
    }
    return type.name();
  }

  private Optional<FactType> owner(FactType type) {
    return type.ownerField()
        .filter(field -> field.type() instanceof FieldType.Reference)
        .flatMap(field -> vocabulary.type(((FieldType.Reference) field.type()).factType()));
  }

  /**
   * The claims of one determination, in the order of its rulings: awards and titles that are given,
   * and as open ones those that are undetermined or left to an authority.
   *
   * @param entry the number of the applicant in the register, from 1
   * @param core {@code sha256:…} of the bytes of the determination
   * @param name what the applicant is called
   */
  public List<Claim> of(long entry, String core, String name, Determination determination) {
    List<Claim> claims = new ArrayList<>();
    Map<FactId, Fact> facts = new HashMap<>();
    for (Ruling ruling : determination.rulings()) {
      Matter matter = ruling.matter();
      Pool pool = takers.get(new ClauseRef(matter.policy(), matter.clause()));
      Given given = pool == null ? null : given(ruling);
      if (pool != null && given != null) {
        if (facts.isEmpty()) {
          determination.dossier().facts().forEach(fact -> facts.put(fact.id(), fact));
        }
        Figures read = Figures.of(pool.fields(), facts.get(matter.subject()));
        claims.add(
            new Claim(
                pool.id(),
                entry,
                core,
                determination.dossier().applicant().id(),
                name,
                matter,
                given.yuan,
                given.bound,
                given.open,
                read.known(),
                joined(given.missing, read.missing())));
      }
    }
    return List.copyOf(claims);
  }

  /** What a ruling gives or may give. */
  private record Given(BigDecimal yuan, boolean bound, boolean open, List<String> missing) {}

  private static @Nullable Given given(Ruling ruling) {
    if (ruling instanceof Granted granted) {
      return new Given(granted.amount().value(), granted.amount().ceiling(), false, List.of());
    }
    if (ruling instanceof Designated) {
      return new Given(BigDecimal.ZERO, false, false, List.of());
    }
    if (ruling instanceof Undetermined undetermined) {
      Amount soFar = undetermined.soFar();
      return open(
          soFar,
          soFar != null && soFar.ceiling(),
          undetermined.missing().stream().map(Missing::name).toList());
    }
    if (ruling instanceof Discretionary discretionary) {
      Matter matter = ruling.matter();
      return open(
          discretionary.amount(),
          discretionary.amount() != null,
          List.of(Opinion.nameOf(matter.clause(), matter.subject().key())));
    }
    return null;
  }

  private static Given open(@Nullable Amount known, boolean bound, List<String> missing) {
    return new Given(known == null ? BigDecimal.ZERO : known.value(), bound, true, missing);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    more.stream().filter(name -> !all.contains(name)).forEach(all::add);
    return all;
  }

  /**
   * What pools read of an applicant whatever it is entitled to, since they take the average of all
   * applicants: by the pool's name, by field. A pool of which it is no applicant is left out; a
   * field of which nothing is known is left out of the pool's.
   */
  public SortedMap<String, SortedMap<String, String>> figures(Dossier dossier) {
    SortedMap<String, SortedMap<String, String>> figures = new TreeMap<>();
    for (Pool pool : pools) {
      if (takes(pool, dossier.applicant())) {
        pool.admissions().stream()
            .filter(admission -> admission.of() == Population.APPLICANTS)
            .map(Admission::field)
            .forEach(field -> add(figures, pool, dossier.applicant(), field));
      }
    }
    return figures;
  }

  private boolean takes(Pool pool, Fact applicant) {
    return applicantTypes.getOrDefault(pool, Set.of()).stream()
        .anyMatch(type -> vocabulary.isA(applicant.type().name(), type));
  }

  private static void add(
      SortedMap<String, SortedMap<String, String>> figures,
      Pool pool,
      Fact applicant,
      String field) {
    SortedMap<String, String> own = figures.computeIfAbsent(pool.id(), id -> new TreeMap<>());
    Figures.figure(applicant, field).ifPresent(figure -> own.put(field, figure));
  }
}
