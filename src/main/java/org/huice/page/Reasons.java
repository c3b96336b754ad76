package org.huice.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The reason of each ruling in one sentence, as a clerk says it on the telephone. It repeats what
 * was found when the ruling was made and holds nothing against the facts again. Safe for several
 * threads.
 */
public final class Reasons {
  private final Words words;
  private final @Nullable Overlay overlay;
  private final Vocabulary vocabulary;
  private final Map<String, PolicyDocument> policies;
  private final List<SettlementRule> settlement;
  private final RefusedText refused;

  /** By policy and clause: the same for every applicant. */
  private final Map<String, Map<String, String>> citations = new ConcurrentHashMap<>();

  /**
   * For one run of the program.
   *
   * @param rules by which was decided, with the overlay's values
   * @param overlay whose values are marked; null where there is none
   */
  public Reasons(Words words, RuleSet rules, @Nullable Overlay overlay) {
    this.words = words;
    this.overlay = overlay;
    this.vocabulary = rules.vocabulary();
    this.policies = Settled.policies(rules);
    this.settlement = Settled.of(Settlement.NONE, rules).rules();
    this.refused = new RefusedText(words, policies);
  }

  private Map<String, String> citations(String id) {
    PolicyDocument policy = Objects.requireNonNull(policies.get(id));
    CitationText text = new CitationText(words);
    Map<String, String> citations = new HashMap<>();
    policy.clauses().forEach((name, clause) -> citations.put(name, text.where(clause, policy)));
    return citations;
  }

  /**
   * A ruling and why.
   *
   * @param title what it is called: {@code 不符合}
   * @param name of its subject; null where that has none, and of the applicant
   * @param sentence {@code 不符合:设备投资额 要求不低于 1,000,000.00 元,实际 800,000.00 元}
   * @param citation {@code 《…》第五条}
   */
  public record Reason(
      Ruling ruling, String title, @Nullable String name, String sentence, String citation) {}

  /** Those of the rulings that are asked for, in their order. */
  public List<Reason> of(Determination determination, Predicate<Ruling> asked) {
    Names names = new Names(vocabulary, determination.dossier());
    Settled settled = new Settled(determination.settlement(), settlement).withoutPayments();
    List<Reason> reasons = new ArrayList<>();
    for (Ruling ruling : determination.rulings()) {
      if (asked.test(ruling)) {
        reasons.add(reason(ruling, names, settled));
      }
    }
    return reasons;
  }

  private Reason reason(Ruling ruling, Names all, Settled settled) {
    RulingTexts texts = RulingTexts.of(words, all, ruling, overlay, policies, settled);
    String title =
        ruling instanceof Ruling.NotInForce not
            ? words.say("notInForce." + not.reason())
            : refused.title(ruling);
    List<String> said = new ReasonText(texts).parts(ruling);
    String joined = words.joined("reason.and", said);
    return new Reason(
        ruling,
        title,
        all.nameOf(ruling.matter().subject()).orElse(null),
        joined.isEmpty() ? title : words.say("reason", title, joined),
        citation(ruling.matter()));
  }

  private String citation(Matter matter) {
    Map<String, String> ofPolicy = citations.computeIfAbsent(matter.policy(), this::citations);
    return Objects.requireNonNull(ofPolicy.get(matter.clause()));
  }
}
